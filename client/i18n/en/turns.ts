/** Words of the turns of the debrief. */
export const turns = {};
