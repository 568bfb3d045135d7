import type { RoundView } from '#client/state/round-source.ts';
import type { Presence as WirePresence } from '#shared/protocol.ts';
import type { Role } from '#shared/round/terms.ts';

/** What a person is in this room: a role of the cast, or the workshop's instructor. */
export type RoomRole = Role | 'instructor';

/**
 * The part this viewer has: a role of the cast goes before being an instructor. An instructor who has
 * given up a chair here reads as a guest until the reveal (DESIGN.md §2), so that is what they are.
 */
export function ownRole(view: RoundView): RoomRole {
  const { people, revealedAtMs } = view.state.stage;
  const member = people[view.me.person];
  const isGuest = !member || member.role === 'guest';
  if (!isGuest || !view.me.isInstructor) return member?.role ?? 'guest';
  return member?.hasSat && revealedAtMs === null ? 'guest' : 'instructor';
}

/** Who sits in a chair, or null. Somebody present goes before somebody who left. */
export function holderOf(view: RoundView, role: Role): string | null {
  const holders = holdersOf(view, role);
  const { people } = view.state.stage;
  return holders.find((person) => !people[person]?.isLeft) ?? holders[0] ?? null;
}

/** Everybody who holds a role, in the order in which they came. */
export function holdersOf(view: RoundView, role: Role): string[] {
  const { people } = view.state.stage;
  return Object.keys(people).filter((person) => people[person]?.role === role);
}

/** A person's name as this viewer may know it; empty until the directory has come. */
export function nameOf(view: RoundView, person: string | null): string {
  return (person && view.people[person]?.name) || '';
}

/** How a person is called: the first word of the name. */
export function callName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}

/** The name people use for the one who plays a chair's character: Kim, Robin. */
export function characterName(view: RoundView, role: 'seller' | 'buyer'): string {
  return callName(view.state.stage.opening?.scenario.cast[role].name ?? '');
}

/** How somebody's browser is, in the words of the components: who left has lost the connection. */
export function presenceOf(view: RoundView, person: string): 'here' | 'away' | 'lost' {
  if (view.state.stage.opening?.mode === 'in-person') return 'here';
  if (view.state.stage.people[person]?.isLeft) return 'lost';
  return PRESENCES[view.presence[person] ?? 'here'];
}

const PRESENCES: Readonly<Record<WirePresence, 'here' | 'away' | 'lost'>> = {
  here: 'here',
  away: 'away',
  gone: 'lost',
};

/** The instructors who look in just now. */
export function lookingIn(view: RoundView): string[] {
  const { instructors } = view.state.stage;
  return Object.keys(instructors).filter(
    (person) => instructors[person] && person !== view.me.person,
  );
}

/** An instructor's name for sentences such as "Karin sees it"; null while nobody is known. */
export function instructorName(view: RoundView): string | null {
  const known = Object.keys(view.state.stage.instructors).find((person) => view.people[person]);
  return known ? callName(nameOf(view, known)) : null;
}

/** A title in the middle of a sentence: "account manager", but "HR manager". */
export function lowerFirst(words: string): string {
  const [first = '', second = ''] = words;
  return second === second.toLocaleLowerCase() ? first.toLocaleLowerCase() + words.slice(1) : words;
}
