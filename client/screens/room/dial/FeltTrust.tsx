import type { ReactNode } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { useReaders } from '../readers.ts';
import type { RoomPartProps } from '../room.ts';
import { DialSlider } from './DialSlider.tsx';
import { DialTrail } from './DialTrail.tsx';
import type { Dial } from './useDial.ts';

type FeltTrustProps = RoomPartProps & {
  readonly dial: Dial;
  readonly question: string;
  readonly children?: ReactNode;
};

const TRAIL_WIDTH = 128;
const TRAIL_HEIGHT = 506;

/** The dial upright: the ladder is its scale, each step a shelf at its own height, lit once reached. */
export function FeltTrust({ room, dial, question, children }: FeltTrustProps) {
  const text = useText(meetingText);
  const readers = useReaders(room);
  const common = useText(commonText);
  const language = useLanguage();
  return (
    <aside className="felt card" aria-label={text.feltTrust}>
      <h2>{question}</h2>
      <LockLabel>{readers.own}</LockLabel>
      <div className="dz">
        <DialTrail trail={dial.trail} className="trail" width={TRAIL_WIDTH} height={TRAIL_HEIGHT} />
        <DialSlider
          orientation="vertical"
          label={question}
          value={dial.value}
          onChange={dial.set}
          isUntouched={dial.isUntouched}
          isReminding={dial.isReminding}
          rests={dial.rests}
        />
        <span className="end1">{common.open}</span>
        <span className="end2">{common.guarded}</span>
        {dial.rungs.length > 0 && <h3>{text.youMaySay}</h3>}
        <ol className="lad">
          {dial.rungs.toReversed().map(({ at, say, isLit }) => (
            <li
              key={at}
              className={isLit ? 'rung lit' : 'rung'}
              style={{ '--at': `${at}%` } as React.CSSProperties}
            >
              <i className="st">
                <Icon name="check" />
              </i>
              {text.quote({ words: say[language] })}
              <span className="vh">, {isLit ? text.reached : text.notReached}</span>
            </li>
          ))}
        </ol>
      </div>
      <p className="dialsay" aria-live="polite">
        {dial.rests ? text.dialRests : dial.isUntouched ? text.dialUntouched : ''}
      </p>
      {children}
    </aside>
  );
}
