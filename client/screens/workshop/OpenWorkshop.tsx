import { Waiting } from '#client/components/Waiting.tsx';
import { useWorkshop, type WorkshopSource } from '#client/state/workshop-source.ts';
import { Desk } from './desk/Desk.tsx';
import { Lobby } from './lobby/Lobby.tsx';
import { WorkshopRefused } from './WorkshopRefused.tsx';
import type { WorkshopPort } from './workshop-port.ts';

type OpenWorkshopProps = {
  readonly source: WorkshopSource;
  readonly port: WorkshopPort;
};

/** A workshop one may read: the instructor's screen, or the lobby. */
export function OpenWorkshop({ source, port }: OpenWorkshopProps) {
  const status = useWorkshop(source, (view) => view.status);
  const isInstructor = useWorkshop(source, (view) => view.me.isInstructor);
  if (status === 'loading') return <Waiting />;
  if (status === 'gone') return <WorkshopRefused problem="removed" />;
  return isInstructor ? (
    <Desk source={source} port={port} />
  ) : (
    <Lobby source={source} port={port} />
  );
}
