const KEY = 'samspel.lookedIn';

/** Whether this device's instructor has been told, in this workshop, that a look counts as reading. */
export function hasBeenAsked(workshopId: string): boolean {
  try {
    return localStorage.getItem(`${KEY}/${workshopId}`) !== null;
  } catch {
    // Storage may be closed to us: then it is asked each time.
    return false;
  }
}

/** Remembers that it has been said. */
export function rememberAsked(workshopId: string): void {
  try {
    localStorage.setItem(`${KEY}/${workshopId}`, 'yes');
  } catch {
    // See hasBeenAsked.
  }
}
