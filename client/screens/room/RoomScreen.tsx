import { useMemo } from 'react';
import { Waiting } from '#client/components/Waiting.tsx';
import { WhileWelcome } from '#client/screens/goodbye/WhileWelcome.tsx';
import { browserState } from '#client/state/browser-state.ts';
import { keepsWhatWaits, linkWords } from '#client/state/link-words.ts';
import type { LiveRound } from '#client/state/live-round.ts';
import { useOpenRound } from '#client/state/use-source.ts';
import { NextRound } from './NextRound.tsx';
import { RoomDoor } from './RoomDoor.tsx';
import { RoomView } from './RoomView.tsx';
import { useView } from './room.ts';

type RoomScreenProps = {
  readonly roundId: string;
};

/** A round, live: opened for as long as the screen stands. */
export function RoomScreen({ roundId }: RoomScreenProps) {
  const opening = useOpenRound(roundId);
  if (opening.kind === 'refused') return <RoomDoor problem={opening.problem} />;
  return (
    <WhileWelcome connection={browserState().connection}>
      {opening.kind === 'opening' ? <Waiting /> : <LiveRoom source={opening.source} />}
    </WhileWelcome>
  );
}

/** The room over a live source. */
function LiveRoom({ source }: { readonly source: LiveRound }) {
  const room = useMemo(() => {
    const { connection, drafts } = browserState();
    return { source, link: linkWords(connection), keeps: keepsWhatWaits(connection), drafts };
  }, [source]);
  const isOver = useView(room, ({ state }) => state.stage.ended !== null);
  const roundId = useView(room, (view) => view.roundId);
  const workshopId = useView(room, (view) => view.workshopId);
  return (
    <>
      {isOver && <NextRound roundId={roundId} workshopId={workshopId} />}
      <RoomView room={room} />
    </>
  );
}
