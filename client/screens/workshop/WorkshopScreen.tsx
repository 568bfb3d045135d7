import '#client/styles/screens/observer.css';
import '#client/styles/screens/host.css';
import '#client/styles/screens/join.css';
import '#client/styles/screens/instructor.css';
import '#client/styles/screens/lobby.css';
import { useMemo } from 'react';
import { Waiting } from '#client/components/Waiting.tsx';
import { WhileWelcome } from '#client/screens/goodbye/WhileWelcome.tsx';
import { browserState } from '#client/state/browser-state.ts';
import { keepsWhatWaits, linkWords } from '#client/state/link-words.ts';
import { browserSession } from '#client/state/session.ts';
import { useOpenWorkshop } from '#client/state/use-source.ts';
import { LinkNotice } from './LinkNotice.tsx';
import { OpenWorkshop } from './OpenWorkshop.tsx';
import { WorkshopRefused } from './WorkshopRefused.tsx';

type WorkshopScreenProps = {
  readonly workshopId: string;
};

/** Lobby or dashboard of a workshop, by role. */
export function WorkshopScreen({ workshopId }: WorkshopScreenProps) {
  const link = useMemo(() => linkWords(browserState().connection), []);
  const keeps = useMemo(() => keepsWhatWaits(browserState().connection), []);
  const opening = useOpenWorkshop(workshopId);
  if (opening.kind === 'refused') return <WorkshopRefused problem={opening.problem} />;
  return (
    <WhileWelcome connection={browserState().connection}>
      {opening.kind === 'opening' ? (
        <Waiting />
      ) : (
        <>
          <OpenWorkshop source={opening.source} port={browserSession()} />
          <LinkNotice link={link} keeps={keeps} />
        </>
      )}
    </WhileWelcome>
  );
}
