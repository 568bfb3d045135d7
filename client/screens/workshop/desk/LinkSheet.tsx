import { useEffect, useRef } from 'react';
import { Button } from '#client/components/Button.tsx';
import { QrCode } from '#client/components/QrCode.tsx';
import { Sheet } from '#client/components/Sheet.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { CopyLink } from '../CopyLink.tsx';
import { firstNameOf } from '../names.ts';
import { useFadingLink } from '../use-fading-link.ts';
import type { WorkshopPort } from '../workshop-port.ts';

type LinkSheetProps = {
  readonly view: WorkshopView;
  readonly port: WorkshopPort;
  readonly person: string;
  readonly onClose: () => void;
};

/** Gives somebody's seat back: their own link, as a square to photograph, gone after a minute. */
export function LinkSheet({ view, port, person, onClose }: LinkSheetProps) {
  const text = useText(instructorText);
  const isOwn = person === view.me.person;
  const name = firstNameOf(view.people, person);
  const link = useFadingLink(() =>
    isOwn ? port.personalLink(view.workshopId) : port.giveBack(view.workshopId, person),
  );
  // Fetched once per opening: every link that is made is one more that opens the seat.
  const hasAsked = useRef(false);
  useEffect(() => {
    if (hasAsked.current) return;
    hasAsked.current = true;
    link.show();
  }, [link]);
  return (
    <Sheet
      title={isOwn ? text.linkOwnTitle : text.linkTitle({ name })}
      side="center"
      isOpen
      onClose={onClose}
    >
      <p className="mut">{isOwn ? text.linkOwnBody : text.linkBody({ name })}</p>
      <div className="linkqr" aria-live="polite">
        {link.url && <QrCode address={link.url} size={260} label={text.linkQr({ name })} />}
        {link.state === 'gone' && (
          <>
            <p className="sm mut">{text.linkGone}</p>
            <Button size="sm" onClick={link.show}>
              {text.linkAgain}
            </Button>
          </>
        )}
        {link.state === 'failed' && <p className="err">{text.linkFailed}</p>}
      </div>
      <CopyLink
        link={link.fetch}
        label={text.linkCopy}
        copied={text.linkCopied}
        failed={text.linkFailed}
      />
    </Sheet>
  );
}
