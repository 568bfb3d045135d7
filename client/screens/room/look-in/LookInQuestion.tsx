import { Link } from 'wouter';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { LookHeader } from './LookHeader.tsx';

type LookInQuestionProps = RoomPartProps & { readonly onAgree: () => void };

/** Before the first look in a workshop: what one will read, and what follows from it. */
export function LookInQuestion({ room, onAgree }: LookInQuestionProps) {
  const text = useText(lookInText);
  const name = useView(room, ({ state }) => state.stage.opening?.roomName ?? '');
  const workshopId = useView(room, (view) => view.workshopId);
  return (
    <div className="s-look asks">
      <LookHeader room={room} isSeen={false} />
      <main className="lq">
        <h1>{text.askTitle({ room: name })}</h1>
        <p>{text.askBody}</p>
        <p className="row row-2">
          <Icon name="eye" />
          <span>{text.askSeen}</span>
        </p>
        <p className="mut sm">{text.askOnce}</p>
        <div className="row">
          <Button variant="primary" size="lg" onClick={onAgree}>
            {text.askYes}
          </Button>
          <Link className="btn secondary lg" href={`/w/${workshopId}`}>
            {text.backToAll}
          </Link>
        </div>
      </main>
    </div>
  );
}
