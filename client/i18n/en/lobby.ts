/** Words of the lobby and the seating. */
export const lobby = {};
