/** Words of the observer's tag pad. */
export const observer = {};
