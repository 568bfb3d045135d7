import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '#client/components/Button.tsx';
import { QrCode } from '#client/components/QrCode.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { rememberCode } from '../../join/address-secret.ts';
import { SomeoneElse } from '../../join/SomeoneElse.tsx';
import { CopyLink } from '../CopyLink.tsx';
import { useFadingLink } from '../use-fading-link.ts';
import type { WorkshopPort } from '../workshop-port.ts';

type OwnLinkProps = {
  readonly view: WorkshopView;
  readonly port: WorkshopPort;
};

/** The way back to one's own seat, and the way out of it for somebody else. */
export function OwnLink({ view, port }: OwnLinkProps) {
  const text = useText(lobbyText);
  const [, navigate] = useLocation();
  const [isLeaving, setIsLeaving] = useState(false);
  const { workshopId, me, code } = view;
  const link = useFadingLink(() => port.personalLink(workshopId));
  const leave = () => {
    // Somebody else begins at the same door.
    rememberCode(code);
    navigate('/j', { replace: true });
  };
  return (
    <section className="mine2">
      <h2>{text.ownLink}</h2>
      <div className="own2">
        {link.url && <QrCode address={link.url} size={116} label={text.qrLabel} />}
        <div>
          <p className="sm mut">{text.ownLinkBody}</p>
          <span className="row row-1 wrap">
            <CopyLink
              link={link.fetch}
              label={text.copyLink}
              copied={text.linkCopied}
              failed={text.linkFailed}
            />
            <Button
              variant="quiet"
              icon="qr"
              aria-expanded={link.state === 'shown'}
              isBusy={link.state === 'fetching'}
              onClick={link.state === 'shown' ? link.hide : link.show}
            >
              {link.state === 'shown' ? text.hideQr : text.showQr}
            </Button>
          </span>
          <p className="xs mut qrsaid" aria-live="polite">
            {link.state === 'gone' && text.qrGone}
            {link.state === 'failed' && text.linkFailed}
          </p>
        </div>
      </div>
      {isLeaving ? (
        <SomeoneElse
          port={port}
          workshopId={workshopId}
          name={me.name}
          isInstructor={me.isInstructor}
          onLeft={leave}
          onStay={() => setIsLeaving(false)}
        />
      ) : (
        <p className="els sm">
          <button type="button" className="textlink" onClick={() => setIsLeaving(true)}>
            {text.someoneElse}
          </button>
        </p>
      )}
    </section>
  );
}
