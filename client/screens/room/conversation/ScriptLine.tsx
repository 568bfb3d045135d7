import type { ReactNode } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { holdFigures } from '#shared/no-break.ts';
import type { Speaker } from './Conversation.tsx';
import type { ScriptLineView } from './script.ts';

type ScriptLineProps = {
  readonly line: ScriptLineView;
  readonly speaker: Speaker;
  readonly isRewound: boolean;
  readonly isTwoSided: boolean;
  readonly margin?: ReactNode;
  readonly isChosen?: boolean;
  /** The one line that Tab reaches; the arrows walk from there. */
  readonly isTabStop?: boolean;
  readonly onChoose?: (lineId: string) => void;
};

/** One line: name and meeting time above, the words below. A line that waits carries a small clock. */
export function ScriptLine({
  line,
  speaker,
  isRewound,
  isTwoSided,
  margin,
  isChosen = false,
  isTabStop = false,
  onChoose,
}: ScriptLineProps) {
  const text = useText(meetingText);
  const common = useText(commonText);
  const time = <LineTime line={line} />;
  const words = (
    <>
      {isRewound && <span className="vh">{text.playedAgain}. </span>}
      {holdFigures(line.text)}
    </>
  );
  const name = (
    <>
      <b>{speaker.name}</b>
      {speaker.isSimulated && <span className="sml">{common.simulated}</span>}
    </>
  );
  const data = { 'data-rewound': isRewound || undefined };
  if (isTwoSided && !onChoose) {
    return (
      <li className={speaker.isMe ? 'ln me' : 'ln'} {...data}>
        <p className="by">
          {name}
          {time}
        </p>
        <p className="say">{words}</p>
      </li>
    );
  }
  const inner = (
    <>
      <span className="mg">
        {time}
        {margin}
      </span>
      <span>
        <span className="nm2">{name}</span>
        <span className="say">{words}</span>
      </span>
    </>
  );
  if (!onChoose) {
    return (
      <li {...data}>
        <div className="ln">{inner}</div>
      </li>
    );
  }
  return (
    <li {...data}>
      <button
        type="button"
        className="ln"
        aria-pressed={isChosen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onChoose(line.lineId)}
      >
        {inner}
      </button>
    </li>
  );
}

/** When a line was said, or that it was said outside the scene, or that it waits. */
function LineTime({ line }: { readonly line: ScriptLineView }) {
  const text = useText(meetingText);
  if (line.isPending) {
    return (
      <span className="wait">
        <Icon name="clock" size={16} label={text.lineWaits} />
      </span>
    );
  }
  if (line.meetingMs === null) return <span className="outs">{text.outsideScene}</span>;
  const clock = formatClock(line.meetingMs);
  const [minutes, seconds] = clock.split(':').map(Number);
  return <time dateTime={`PT${minutes}M${seconds}S`}>{clock}</time>;
}
