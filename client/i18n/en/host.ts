/** Words of setting up a workshop. */
export const host = {};
