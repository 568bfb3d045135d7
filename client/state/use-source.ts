import { useEffect, useMemo, useState } from 'react';
import { browserState } from './browser-state.ts';
import type { LiveRound } from './live-round.ts';
import type { LiveWorkshop } from './live-workshop.ts';
import type { Hold, Opening } from './sources.ts';
import { useStore } from './use-store.ts';

const OPENING = { kind: 'opening' } as const;
const NOT_YET = { get: (): Opening<never> => OPENING, subscribe: () => () => {} };

/** Holds a source for as long as the component lives. */
function useHold<Source>(hold: () => Hold<Source>): Opening<Source> {
  const [held, setHeld] = useState<Hold<Source> | null>(null);
  useEffect(() => {
    const mine = hold();
    setHeld(mine);
    return mine.release;
  }, [hold]);
  return useStore<Opening<Source>, Opening<Source>>(held?.opening ?? NOT_YET, (opening) => opening);
}

/** The round of this id, for as long as the screen stands: opening, refused, or open with its source. */
export function useOpenRound(roundId: string): Opening<LiveRound> {
  const hold = useMemo(() => () => browserState().sources.holdRound(roundId), [roundId]);
  return useHold(hold);
}

/** The workshop of this id, for as long as the screen stands. */
export function useOpenWorkshop(workshopId: string): Opening<LiveWorkshop> {
  const hold = useMemo(() => () => browserState().sources.holdWorkshop(workshopId), [workshopId]);
  return useHold(hold);
}
