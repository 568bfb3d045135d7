/** Words of the instructor's dashboard. */
export const instructor = {};
