import type { Seating } from './events.ts';
import { type RoomAdded, roomsToAdd, WORKSHOP_LIMITS } from './rooms.ts';
import { isRunning, maySell, peopleIn, waiting } from './rules.ts';
import type { Hall, WorkshopState } from './state.ts';

/** Who goes where: rooms to add first, then chairs for people who wait, in joining order. */
export type SeatingPlan = {
  readonly rooms: readonly RoomAdded[];
  readonly seatings: readonly Seating[];
};

/** How many people sit in each group, smallest first: threes, then fours; five stay, two are a pair (V18). */
export function groupSizes(people: number): readonly number[] {
  if (people <= 0) return [];
  if (people <= 5) return [people];
  const groups = Math.floor(people / 3);
  const fours = people % 3;
  return Array.from({ length: groups }, (_, index) => (index < groups - fours ? 3 : 4));
}

/**
 * Fills empty chairs from those who wait (DOMAIN §1.5): begun rooms to three, then new groups, then
 * fours. Nobody who sits is moved, nobody sells a scenario whose buyer's brief they have read, and
 * a group without a possible seller is not opened. Who has no room to join keeps waiting.
 */
export function seatAutomatically(state: WorkshopState): SeatingPlan {
  const { hall } = state;
  // A partner is put in a chair by the instructor, never dealt one as people are.
  const queue = waiting(hall).filter((person) => !hall.people[person]?.isSimulated);
  const tables = tablesOf(hall);
  const idle = tables.filter((table) => !table.isRunning);
  const inUse = idle.filter((table) => table.people > 0);
  const toAdd = roomsToAdd(hall);
  const unused = [
    ...idle.filter((table) => table.people === 0),
    ...toAdd.map((room) => emptyTable(room.roomId)),
  ];
  const floor: Floor = { state, queue, seatings: new Map() };

  inUse.push(...unused.splice(0, countNewGroups(floor, inUse, unused.length)));
  fillChairs(floor, inUse);
  if (queue.length === 2 && !hasRoomForTwo(inUse)) {
    const [pair] = unused.splice(0, queue.some((person) => maySell(state, person)) ? 1 : 0);
    if (pair) inUse.push(pair);
    if (pair) fillChairs(floor, [pair]);
  }
  const hosts = inUse.some(canHost) ? inUse : tables.filter((table) => table.isRunning);
  joinAsObservers(floor, hosts);
  return planOf(floor, toAdd);
}

/** A room while people are being seated: what is taken of it. */
type Table = {
  readonly roomId: string;
  readonly isRunning: boolean;
  seller: number;
  buyer: number;
  observer: number;
  people: number;
};

/** What changes while people are being seated. */
type Floor = {
  readonly state: WorkshopState;
  readonly queue: string[];
  readonly seatings: Map<string, Seating>;
};

type FillChair = 'seller' | 'buyer' | 'observer';

function emptyTable(roomId: string): Table {
  return { roomId, isRunning: false, seller: 0, buyer: 0, observer: 0, people: 0 };
}

function tablesOf(hall: Hall): readonly Table[] {
  return Object.keys(hall.rooms).map((roomId) => {
    const seated = peopleIn(hall, roomId);
    const count = (chair: FillChair) => seated.filter((one) => one.chair === chair).length;
    return {
      roomId,
      isRunning: isRunning(hall, roomId),
      seller: count('seller'),
      buyer: count('buyer'),
      observer: count('observer'),
      people: seated.length,
    };
  });
}

/** Groups that can be opened beside the rooms in use: by people, by possible sellers and by rooms. */
function countNewGroups(floor: Floor, inUse: readonly Table[], unused: number): number {
  const empty = (chair: FillChair) => inUse.filter((table) => table[chair] === 0).length;
  const sellers = floor.queue.filter((person) => maySell(floor.state, person)).length;
  const sellersUsed = Math.min(sellers, empty('seller'));
  const left = floor.queue.length - sellersUsed - empty('buyer') - empty('observer');
  if (left < 3) return 0;
  return Math.min(groupSizes(left).length, sellers - sellersUsed, unused);
}

/** Sellers first: of them there may be too few. */
function fillChairs(floor: Floor, tables: readonly Table[]): void {
  for (const chair of ['seller', 'buyer', 'observer'] as const) {
    for (const table of tables) if (table[chair] === 0) seatNext(floor, table, chair);
  }
}

function seatNext(floor: Floor, table: Table, chair: FillChair): void {
  const index = floor.queue.findIndex(
    (person) => chair !== 'seller' || maySell(floor.state, person),
  );
  const [person] = index < 0 ? [] : floor.queue.splice(index, 1);
  if (person === undefined) return;
  table[chair] += 1;
  table.people += 1;
  floor.seatings.set(person, { person, roomId: table.roomId, chair });
}

function canHost(table: Table): boolean {
  return (
    table.seller > 0 &&
    table.buyer > 0 &&
    table.observer < WORKSHOP_LIMITS.observersInRoom &&
    table.people < WORKSHOP_LIMITS.peopleInRoom
  );
}

/** Two who are left make two threes fours, or the only group a five; else they are a pair. */
function hasRoomForTwo(tables: readonly Table[]): boolean {
  const hosts = tables.filter(canHost);
  const threes = hosts.filter((table) => table.people === 3).length;
  return threes >= 2 || (threes === 1 && hosts.length === 1);
}

function joinAsObservers(floor: Floor, tables: readonly Table[]): void {
  while (floor.queue.length > 0) {
    const hosts = tables.filter(canHost);
    const smallest = Math.min(...hosts.map((table) => table.people));
    const host = hosts.find((table) => table.people === smallest);
    if (!host) return;
    seatNext(floor, host, 'observer');
  }
}

function planOf(floor: Floor, toAdd: readonly RoomAdded[]): SeatingPlan {
  const seatings = Object.keys(floor.state.hall.people).flatMap((person) => {
    const seating = floor.seatings.get(person);
    return seating ? [seating] : [];
  });
  const used = new Set(seatings.map((seating) => seating.roomId));
  return { rooms: toAdd.filter((room) => used.has(room.roomId)), seatings };
}
