/** Words of joining a workshop. */
export const join = {};
