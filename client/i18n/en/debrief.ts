/** Words of the debrief and the replay. */
export const debrief = {};
