import { useEffect, useState } from 'react';
import { Waiting } from '#client/components/Waiting.tsx';
import type { RequestProblem } from '#client/connection/api.ts';
import { useLanguage } from '#client/i18n/useText.ts';
import { createReplayRound, type ReplayRound } from '#client/state/replay-round.ts';
import { browserSession, type Session } from '#client/state/session.ts';
import { RoomDoor } from '../room/RoomDoor.tsx';
import { enterAt } from './enter-at.ts';
import { pagesOf, peopleOf } from './ReplayScreen.tsx';
import { ReplayView } from './ReplayView.tsx';

/** What the sample asks over HTTP. */
export type SamplePort = Pick<Session, 'sample'>;

type SampleScreenProps = {
  readonly port?: SamplePort;
};

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly problem: RequestProblem }
  | { readonly kind: 'open'; readonly source: ReplayRound };

/** Nobody's id: the sample is read by whoever comes. */
const NOBODY = '';

/** `/sample`: a round that was written, seen again. Each language has its own. */
export function SampleScreen({ port = browserSession() }: SampleScreenProps) {
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    let isOver = false;
    void port.sample(language).then((answer) => {
      if (isOver) return;
      if (!answer.ok) return setOpened({ kind: 'refused', problem: answer.problem });
      const { roundId, workshopId, pages, people } = answer.value;
      const source = createReplayRound({
        roundId,
        workshopId,
        me: { person: NOBODY, isInstructor: false },
        pages: pagesOf(pages),
        people: peopleOf(people),
      });
      const looked = Object.keys(source.whole.stage.instructors);
      // A debrief is what it is called on the landing page: it opens with the picture of the whole meeting.
      enterAt(source, location.search, (one) => looked.includes(one), 'end of the meeting');
      setOpened({ kind: 'open', source });
    });
    return () => {
      isOver = true;
    };
  }, [port, language]);
  if (opened.kind === 'opening') return <Waiting />;
  if (opened.kind === 'refused') return <RoomDoor problem={opened.problem} />;
  const instructors = Object.keys(opened.source.whole.stage.instructors);
  return (
    <ReplayView source={opened.source} me={null} instructors={instructors} isSample home="/" />
  );
}
