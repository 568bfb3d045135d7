import '#client/styles/screens/host.css';
import '#client/styles/screens/instructor.css';
import '#client/styles/screens/lobby.css';
import { useState } from 'react';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { hostText } from '#client/i18n/areas/host.ts';
import { useText } from '#client/i18n/useText.ts';
import { browserSession, type Session } from '#client/state/session.ts';
import { type Created, HostForm } from './HostForm.tsx';
import { ReadyStep } from './ReadyStep.tsx';

/** What setting up a workshop asks of the server. */
export type HostPort = Pick<Session, 'scenarios' | 'createWorkshop'>;

type HostScreenProps = {
  readonly port?: HostPort;
};

/** Set up a new workshop on one page; then its code, link and QR. */
export function HostScreen({ port = browserSession() }: HostScreenProps) {
  const text = useText(hostText);
  const [created, setCreated] = useState<Created | null>(null);
  usePageTitle(created ? text.readyTitle : text.title);
  return created ? (
    <ReadyStep created={created} />
  ) : (
    <HostForm port={port} onCreated={setCreated} />
  );
}
