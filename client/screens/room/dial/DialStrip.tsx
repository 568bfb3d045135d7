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

type DialStripProps = RoomPartProps & {
  readonly dial: Dial;
  readonly question: string;
};

/** The dial lying down between lines and composer: guarded left, open right. It folds with the keyboard. */
export function DialStrip({ room, dial, question }: DialStripProps) {
  const text = useText(meetingText);
  const readers = useReaders(room);
  const common = useText(commonText);
  const language = useLanguage();
  const lastLit = dial.rungs.findLast(({ isLit }) => isLit);
  return (
    <section className="mdial" aria-label={text.feltTrust}>
      <div className="mq">
        <h2>{question}</h2>
        <DialTrail trail={dial.trail} className="spark" width={96} height={36} hasEnd />
      </div>
      <LockLabel>{readers.own}</LockLabel>
      <DialSlider
        orientation="horizontal"
        label={question}
        value={dial.value}
        onChange={dial.set}
        isUntouched={dial.isUntouched}
        isReminding={dial.isReminding}
        rests={dial.rests}
        ends={[common.guarded, common.open]}
        ticks={dial.rungs}
      />
      {dial.rungs.length > 0 && (
        <div className="ladm">
          <h3>{text.youMaySay}</h3>
          <ol>
            {dial.rungs.map((rung) => (
              <li
                key={rung.at}
                className={`${rung.isLit ? 'lit' : ''} ${rung === lastLit ? 'cur' : ''}`.trim()}
              >
                <i className="st">
                  <Icon name="check" />
                </i>
                <span>
                  {text.quote({ words: rung.say[language] })}
                  <span className="vh">, {rung.isLit ? text.reached : text.notReached}</span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
