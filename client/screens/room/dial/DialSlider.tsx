import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { dialAfterKey, dialWord } from './dial-value.ts';

type DialSliderProps = {
  readonly orientation: 'vertical' | 'horizontal';
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly isUntouched: boolean;
  readonly isReminding: boolean;
  readonly rests: boolean;
  /** Words at the ends of a lying dial. */
  readonly ends?: readonly [string, string];
  /** Steps of the ladder as small rings above a lying dial. */
  readonly ticks?: readonly { readonly at: number; readonly isLit: boolean }[];
};

/** Half the thumb, px: the ends of the lying track that a press cannot go beyond. */
const THUMB_PX = 30;

/** The dial itself: the whole track takes the press, the keys move it, words and no number are read. */
export function DialSlider({
  orientation,
  label,
  value,
  onChange,
  isUntouched,
  isReminding,
  rests,
  ends,
  ticks = [],
}: DialSliderProps) {
  const text = useText(meetingText);
  const slider = useRef<HTMLDivElement>(null);
  const isUpright = orientation === 'vertical';

  function follow(event: PointerEvent<HTMLDivElement>): void {
    const box = slider.current?.getBoundingClientRect();
    if (!box) return;
    const share = isUpright
      ? (box.bottom - event.clientY) / box.height
      : (event.clientX - box.left - THUMB_PX) / (box.width - 2 * THUMB_PX);
    onChange(share * 100);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dialAfterKey(value, event.key);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
  }

  const thumb = (
    <span className="th" key={isReminding ? 'reminding' : 'quiet'}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path
          transform={isUpright ? undefined : 'rotate(90 9 9)'}
          d="m5 7 4-4 4 4M5 11l4 4 4-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
  return (
    <div
      ref={slider}
      className={isUpright ? 'slot' : 'hd'}
      role="slider"
      tabIndex={0}
      data-dial
      data-untouched={isUntouched || undefined}
      data-reminding={isReminding || undefined}
      aria-orientation={orientation}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value}
      aria-valuetext={text.dialWords[dialWord(value)]}
      aria-disabled={rests || undefined}
      style={
        // Custom properties are not in React's types.
        { '--v': `${value}%`, '--p': value / 100 } as React.CSSProperties
      }
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onKeyDown={onKeyDown}
    >
      <div className="trk">
        <i className="fill" />
        <i className="n" />
        {isUpright && thumb}
      </div>
      {!isUpright && (
        <>
          {ticks.map(({ at, isLit }) => (
            <i
              key={at}
              className={isLit ? 'tk lit' : 'tk'}
              style={{ '--p': at / 100 } as React.CSSProperties}
            />
          ))}
          {ends && (
            <>
              <span className="lb1">{ends[0]}</span>
              <span className="lb2">{ends[1]}</span>
            </>
          )}
          {thumb}
        </>
      )}
    </div>
  );
}
