import type { ReactNode } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import type { RoomPartProps } from '../room.ts';
import { OrderOfTurns } from './OrderOfTurns.tsx';
import { TurnsTalk } from './TurnsTalk.tsx';

type TurnScreenProps = RoomPartProps & {
  readonly title: string;
  readonly prompt: string;
  readonly note: string;
  /** A face above the title, where one listens and there is one column. */
  readonly face?: ReactNode;
  /** What this person alone may see, each group under its own label. */
  readonly children?: ReactNode;
  /** The layout of the observers' own turn. */
  readonly isPlaces?: boolean;
  /** The button of this turn. */
  readonly action?: ReactNode;
};

/** One turn: at the left what all read, at the right what this person alone may see (mock-up 16). */
export function TurnScreen({
  room,
  title,
  prompt,
  note,
  face,
  children,
  isPlaces = false,
  action,
}: TurnScreenProps) {
  const text = useText(turnsText);
  const layout = face ? 'tn one' : isPlaces ? 'tn ob3' : 'tn duo';
  const talk = <TurnsTalk room={room} />;
  return (
    <RoomFrame room={room} className="s-turn scr">
      <main className={layout}>
        <section className="say">
          {face ?? (
            <p>
              <span className="private">
                <Icon name="users" />
                <span>{text.everyoneReads}</span>
              </span>
            </p>
          )}
          <h1>{title}</h1>
          <p className="pr">{prompt}</p>
          {note && <p className="mut nt">{note}</p>}
          <LinkBanner room={room} />
          {face && talk}
        </section>
        {children}
        {!face && !isPlaces && talk}
      </main>
      <footer className="rdy tf">
        <OrderOfTurns room={room} />
        {action}
      </footer>
    </RoomFrame>
  );
}
