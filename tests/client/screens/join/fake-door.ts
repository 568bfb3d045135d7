import type { Door } from '#client/connection/api.ts';
import type { DoorProblem, JoinPort } from '#client/screens/join/join-port.ts';

/** A seat's workshop. */
export const WORKSHOP = `w_${'a'.repeat(21)}`;

/** The door of Karin's workshop. */
export const door = (seat: Door['seat'] = null): Door => ({
  title: 'Spring practice',
  instructorName: 'Karin Ekdal',
  mode: 'text',
  seat,
});

/** A refusal. */
export const refusal = (
  problem: DoorProblem['problem'],
  retryAfterMs: number | null = null,
): DoorProblem => ({ ok: false, problem, retryAfterMs });

/** A door that opens unless told otherwise, and what was asked of it. */
export function fakeDoor(answers: Partial<JoinPort> = {}) {
  const asked: (readonly [string, unknown])[] = [];
  const note = <Value>(name: string, argument: unknown, value: Value) => {
    asked.push([name, argument]);
    return value;
  };
  const port: JoinPort = {
    door: async (code) => note('door', code, answers.door?.(code) ?? { ok: true, value: door() }),
    join: async (wanted) =>
      note('join', wanted, answers.join?.(wanted) ?? { ok: true, value: { workshopId: WORKSHOP } }),
    openPersonalLink: async (token) =>
      note(
        'open',
        token,
        answers.openPersonalLink?.(token) ?? { ok: true, value: { workshopId: WORKSHOP } },
      ),
    leave: async (id) => note('leave', id, { ok: true, value: {} }),
    countUnsent: async (id) => answers.countUnsent?.(id) ?? 0,
  };
  return { port, asked };
}
