import '#client/styles/screens/next-round.css';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { announcements } from '#client/components/announcements.ts';
import { Banner } from '#client/components/Banner.tsx';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';
import { useOpenWorkshop } from '#client/state/use-source.ts';
import { useWorkshop, type WorkshopSource } from '#client/state/workshop-source.ts';
import { runningRoundOf } from '../workshop/lobby/own-rounds.ts';

type NextRoundProps = {
  /** The round that is over. */
  readonly roundId: string;
  readonly workshopId: string;
};

/** Beside a round that is over: follows the workshop, and leads to its reader's next round. */
export function NextRound({ roundId, workshopId }: NextRoundProps) {
  const opening = useOpenWorkshop(workshopId);
  if (opening.kind !== 'open') return null;
  return <NextRoundBanner source={opening.source} roundId={roundId} />;
}

type NextRoundBannerProps = {
  readonly source: WorkshopSource;
  readonly roundId: string;
};

/** "Your next round has begun", said once, with the way there. Nobody is taken away from what they write. */
export function NextRoundBanner({ source, roundId }: NextRoundBannerProps) {
  const text = useText(statesText);
  const nextId = useWorkshop(source, ({ state, me }) => {
    if (state.hall.endedAtMs !== null) return null;
    const running = runningRoundOf(state.hall, me.person)?.roundId ?? null;
    return running === roundId ? null : running;
  });
  const room = useWorkshop(source, ({ state: { hall } }) => {
    const roomId = hall.rounds[nextId ?? '']?.roomId;
    return hall.rooms[roomId ?? '']?.name ?? '';
  });
  const said = text.nextRoundSay({ room });
  useEffect(() => {
    if (nextId !== null) announcements.say(said);
  }, [nextId, said]);
  if (nextId === null) return null;
  return (
    <div className="nxtr">
      <Banner
        text={text.nextRound({ room })}
        action={
          <Link className="btn primary" href={`/r/${nextId}`}>
            {text.toNextRound}
          </Link>
        }
      />
    </div>
  );
}
