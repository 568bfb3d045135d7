/** Words of the meeting, for seller and buyer. */
export const meeting = {};
