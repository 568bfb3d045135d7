import type { ReactNode } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { QrCode } from '#client/components/QrCode.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import { formatJoinCode } from '../landing/joinCode.ts';

type JoinPosterProps = {
  readonly code: string;
  readonly joinUrl: string;
  readonly children?: ReactNode;
};

/** How to come in, for a whole room to read: address, code, and a square for the camera. */
export function JoinPoster({ code, joinUrl, children }: JoinPosterProps) {
  const text = useText(lobbyText);
  return (
    <div className="e0">
      <section>
        <p className="private">
          <Icon name="globe" />
          <span>{addressOf(joinUrl)}</span>
        </p>
        <p className="huge">
          <span className="vh">{text.joinCode} </span>
          {formatJoinCode(code)}
        </p>
        <p className="lead">{text.emptyLead}</p>
        {children && <div className="row wrap acts">{children}</div>}
      </section>
      <figure>
        <QrCode address={joinUrl} size={340} label={text.joinQr({ code: formatJoinCode(code) })} />
      </figure>
    </div>
  );
}

/** What people type: the host of the link, without protocol or path. */
export function addressOf(joinUrl: string): string {
  try {
    return new URL(joinUrl).host;
  } catch {
    // A link that is no link is shown as it is.
    return joinUrl;
  }
}
