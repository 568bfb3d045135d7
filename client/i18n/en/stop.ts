/** Words of Stop and what follows it. */
export const stop = {};
