import {
  CODE_IDLE_MS,
  type Directory,
  type DirectoryPerson,
  type DirectorySeat,
  type DirectoryWorkshop,
  SEAT_LIFE_MS,
} from '#server/directory-port.ts';

/** A directory that is gone with the process: for tests, and for trying Samspel without a disk. */
export function memoryDirectory(): Directory {
  const workshops = new Map<string, DirectoryWorkshop>();
  const people = new Map<string, DirectoryPerson>();
  /** By session, then by workshop. */
  const seats = new Map<string, Map<string, DirectorySeat>>();
  const links = new Map<string, DirectorySeat>();

  const isLive = (row: DirectoryWorkshop, nowMs: number) =>
    row.endedAtMs === null && nowMs < row.activeAtMs + CODE_IDLE_MS;

  const isOpen = (seat: DirectorySeat, nowMs: number) => {
    const row = workshops.get(seat.workshop);
    return row !== undefined && nowMs < (row.endedAtMs ?? row.activeAtMs) + SEAT_LIFE_MS;
  };

  const valid = (seat: DirectorySeat | undefined, nowMs: number) =>
    seat && isOpen(seat, nowMs) ? seat : null;

  const forget = (isGone: (seat: DirectorySeat) => boolean) => {
    for (const ofSession of seats.values()) {
      for (const seat of ofSession.values()) if (isGone(seat)) ofSession.delete(seat.workshop);
    }
    for (const [link, seat] of links) if (isGone(seat)) links.delete(link);
  };

  return {
    async addWorkshop(workshop, code, nowMs) {
      const isTaken = [...workshops.values()].some(
        (row) => row.code === code && isLive(row, nowMs),
      );
      if (isTaken) return false;
      const row = { workshop, code, createdAtMs: nowMs, activeAtMs: nowMs, endedAtMs: null };
      workshops.set(workshop, row);
      return true;
    },
    async workshop(workshop) {
      return workshops.get(workshop) ?? null;
    },
    async workshopByCode(code, nowMs) {
      return [...workshops.values()].find((row) => row.code === code && isLive(row, nowMs)) ?? null;
    },
    async touchWorkshop(workshop, nowMs) {
      const row = workshops.get(workshop);
      if (row) workshops.set(workshop, { ...row, activeAtMs: Math.max(row.activeAtMs, nowMs) });
    },
    async endWorkshop(workshop, nowMs) {
      const row = workshops.get(workshop);
      if (row) workshops.set(workshop, { ...row, endedAtMs: row.endedAtMs ?? nowMs });
    },

    async addPerson(person) {
      people.set(person.person, person);
    },
    async renamePerson(person, name, language) {
      const row = people.get(person);
      if (row) people.set(person, { ...row, name, language });
    },
    async deletePerson(person) {
      people.delete(person);
      forget((seat) => seat.person === person);
    },
    async person(person) {
      return people.get(person) ?? null;
    },
    async peopleOf(workshop) {
      return [...people.values()].filter((row) => row.workshop === workshop);
    },

    async simulatedPeople(sinceMs) {
      return [...people.values()].flatMap(({ workshop, person, isSimulated }) => {
        const row = workshops.get(workshop);
        const isAlive = row !== undefined && row.endedAtMs === null && row.activeAtMs >= sinceMs;
        return isSimulated && isAlive ? [{ workshop, person }] : [];
      });
    },

    async takeSeat(session, seat) {
      const ofSession = seats.get(session) ?? new Map<string, DirectorySeat>();
      seats.set(session, ofSession.set(seat.workshop, seat));
    },
    async seatOf(session, workshop, nowMs) {
      return valid(seats.get(session)?.get(workshop), nowMs);
    },
    async hasSeat(session, nowMs) {
      return [...(seats.get(session)?.values() ?? [])].some((seat) => isOpen(seat, nowMs));
    },
    async seatsOf(session, nowMs) {
      return [...(seats.get(session)?.values() ?? [])].filter((seat) => isOpen(seat, nowMs));
    },
    async seatByCode(session, code, nowMs) {
      const createdAtMs = (seat: DirectorySeat) => workshops.get(seat.workshop)?.createdAtMs ?? 0;
      const found = [...(seats.get(session)?.values() ?? [])]
        .filter((seat) => isOpen(seat, nowMs) && workshops.get(seat.workshop)?.code === code)
        .sort((a, b) => createdAtMs(b) - createdAtMs(a));
      return found[0] ?? null;
    },
    async dropSeat(session, workshop) {
      seats.get(session)?.delete(workshop);
    },
    async revokePerson({ workshop, person }) {
      forget((seat) => seat.workshop === workshop && seat.person === person);
    },

    async addLink(link, seat) {
      links.set(link, seat);
    },
    async openLink(link, nowMs) {
      return valid(links.get(link), nowMs);
    },
  };
}
