/** Words of Reflect. */
export const reflect = {};
