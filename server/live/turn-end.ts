/** The turn's end, for every socket that was written to. */
export type TurnEnd = {
  /** Calls `leave` behind everything that is done in this turn, promises included. */
  put(leave: () => void, kind?: 'answer'): void;
};

/** Sockets written to at one turn's end, beyond which the server has more to do than it can. */
const MANY = 200;
/** How long those may be kept waiting then that wait for no answer, ms. */
const HOLD_MS = 20;

/**
 * Creates the order in which sockets are written to: who waits for an answer first. Where there are
 * too many others, they are written to with those of the next turn, so that each is sent more at a
 * time: writes are what costs most (decisions/0009).
 */
export function createTurnEnd(): TurnEnd {
  let answers: (() => void)[] = [];
  let others: (() => void)[] = [];
  let held: (() => void)[] = [];
  let timer: NodeJS.Timeout | null = null;

  const leaveHeld = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const all = held;
    held = [];
    for (const leave of all) leave();
  };
  const leaveAll = () => {
    const [first, then] = [answers, others];
    answers = [];
    others = [];
    for (const leave of first) leave();
    if (then.length === 0) return;
    if (then.length > MANY && held.length === 0) {
      held = then;
      timer = setTimeout(leaveHeld, HOLD_MS);
    } else {
      leaveHeld();
      for (const leave of then) leave();
    }
  };
  return {
    put(leave, kind) {
      if (answers.length + others.length === 0) process.nextTick(leaveAll);
      (kind === 'answer' ? answers : others).push(leave);
    },
  };
}
