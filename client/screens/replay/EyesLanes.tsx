import { useMemo } from 'react';
import { dialOf, lastHolder } from '#client/state/insight-view.ts';
import { useStore } from '#client/state/use-store.ts';
import { observedSoFar } from '#shared/insight/counted.ts';
import { playedMs } from '#shared/round/clock.ts';
import { tagLanesOf } from '../room/debrief/timeline-lanes.ts';
import { useCallOf } from '../room/debrief/useCallOf.ts';
import { useView } from '../room/room.ts';
import { ReplayLanes } from './ReplayLanes.tsx';
import type { ReplayRoom } from './replay-room.ts';
import type { ReplayClock } from './useReplayClock.ts';

type EyesLanesProps = {
  readonly room: ReplayRoom;
  readonly clock: ReplayClock;
};

/** The lanes of what one person could see by then: of the meeting, their own tags alone. */
export function EyesLanes({ room, clock }: EyesLanesProps) {
  const state = useView(room, (view) => view.state);
  const person = useView(room, (view) => view.me.person);
  const callOf = useCallOf(room, room.source.reader);
  const { stage, seats, debrief } = state;
  const atMs = useStore(clock.at, (ms) => ms);
  const hasLanes = useMemo(
    () => Object.values(seats).some(({ tags }) => Object.keys(tags).length > 0),
    [seats],
  );
  const lanes = useMemo(
    () =>
      hasLanes
        ? tagLanesOf(stage, seats, debrief).filter(
            (lane) => lane.person === person || lane.tags.length > 0,
          )
        : [],
    [hasLanes, stage, seats, debrief, person],
  );
  const buyer = lastHolder(stage, 'buyer');
  const felt = buyer === null ? undefined : seats[buyer];
  const { scored, nowMs: scoredMs } = observedSoFar(state, atMs);
  // The stretch that runs is as long as it is by now.
  const dial =
    stage.stretches.length > 0 ? dialOf(felt, playedMs(stage, atMs), scored, scoredMs) : null;
  return (
    <section className="sl">
      <ReplayLanes
        clock={clock}
        stage={stage}
        axisStage={room.source.whole.stage}
        lanes={lanes}
        dial={dial}
        callOf={callOf}
      />
    </section>
  );
}
