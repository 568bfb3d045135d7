import { useEffect } from 'react';
import { Link } from 'wouter';
import { Banner } from '#client/components/Banner.tsx';
import { focusHeading } from '#client/components/focusHeading.ts';
import { Icon } from '#client/components/Icon.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { hostText } from '#client/i18n/areas/host.ts';
import { useText } from '#client/i18n/useText.ts';
import { CopyLink } from '../workshop/CopyLink.tsx';
import { JoinPoster } from '../workshop/JoinPoster.tsx';
import type { Created } from './HostForm.tsx';

type ReadyStepProps = {
  readonly created: Created;
};

/** The workshop stands: its code, link and QR, and on to it. */
export function ReadyStep({ created }: ReadyStepProps) {
  const text = useText(hostText);
  useEffect(focusHeading, []);
  return (
    <div className="s-lobby">
      <div className="scr emp0">
        <header className="itop">
          <Logo isMarkOnly />
          <div className="ctx">
            <b>{created.title}</b>
          </div>
        </header>
        <main className="rdyp">
          <h1>{text.readyTitle}</h1>
          <p className="mut">{text.readyBody}</p>
          <JoinPoster code={created.code} joinUrl={created.joinUrl}>
            <CopyLink link={created.joinUrl} label={text.copyLink} copied={text.copied} />
          </JoinPoster>
          {created.joinUrl.startsWith('http:') && <Banner text={text.plainHttp} />}
        </main>
        <footer className="rdy">
          <Link className="btn primary lg end" href={`/w/${created.workshopId}`}>
            {text.go} <Icon name="arrow" />
          </Link>
        </footer>
      </div>
    </div>
  );
}
