import type { Presence as Dot } from '#client/components/PresenceDot.tsx';
import type { Person, Presence } from '#shared/protocol.ts';

/** Who the viewer may know, by id. */
export type People = Readonly<Record<string, Person>>;

/** A person's name; an empty one while the directory is on its way, or after somebody was erased. */
export function nameOf(people: People, person: string): string {
  return people[person]?.name ?? '';
}

/** What people call each other: the first word of a name. */
export function firstNameOf(people: People, person: string): string {
  return nameOf(people, person).trim().split(/\s+/)[0] ?? '';
}

const DOTS: Readonly<Record<Presence, Dot>> = { here: 'here', away: 'away', gone: 'lost' };

/** Whether somebody answers, in the words of the dots. Who never came is lost. */
export function dotOf(presence: Readonly<Record<string, Presence>>, person: string): Dot {
  return DOTS[presence[person] ?? 'gone'];
}
