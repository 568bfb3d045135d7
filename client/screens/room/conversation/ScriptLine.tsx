import type { ReactNode } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import type { commonText } from '#client/i18n/areas/common.ts';
import type { meetingText } from '#client/i18n/areas/meeting.ts';
import { formatClock } from '#client/i18n/format.ts';
import type { useText } from '#client/i18n/useText.ts';
import { holdFigures } from '#shared/no-break.ts';
import type { Speaker } from './Conversation.tsx';
import { LIST_ITEM } from './list-roles.ts';
import type { ScriptLineView } from './script.ts';

/** The words that lines are drawn with: read once for a block, not once a line. */
export type LineWords = {
  readonly meeting: ReturnType<typeof useText<(typeof meetingText)['en']>>;
  readonly common: ReturnType<typeof useText<(typeof commonText)['en']>>;
};

type ScriptLineProps = {
  readonly words: LineWords;
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
  words: { meeting: text, common },
  line,
  speaker,
  isRewound,
  isTwoSided,
  margin,
  isChosen = false,
  isTabStop = false,
  onChoose,
}: ScriptLineProps) {
  const time = timeOf(line, text);
  const said = (
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
      <div {...LIST_ITEM} className={speaker.isMe ? 'ln me' : 'ln'} {...data}>
        <p className="by">
          {name}
          {time}
        </p>
        <p className="say">{said}</p>
      </div>
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
        <span className="say">{said}</span>
      </span>
    </>
  );
  if (!onChoose) {
    return (
      <div {...LIST_ITEM} {...data}>
        <div className="ln">{inner}</div>
      </div>
    );
  }
  return (
    <div {...LIST_ITEM} {...data}>
      <button
        type="button"
        className="ln"
        aria-pressed={isChosen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onChoose(line.lineId)}
      >
        {inner}
      </button>
    </div>
  );
}

/** In what a line without a meeting time was said: the players are in the scene again in its retake. */
export function whereSaid(
  { step, role }: Pick<ScriptLineView, 'step' | 'role'>,
  text: Pick<LineWords['meeting'], 'inRetake' | 'outsideScene'>,
): string {
  const isPlayed = step === 'redo' && (role === 'seller' || role === 'buyer');
  return isPlayed ? text.inRetake : text.outsideScene;
}

/** When a line was said, or that it was said outside the scene, or that it waits. */
function timeOf(line: ScriptLineView, text: LineWords['meeting']) {
  if (line.isPending) {
    return (
      <span className="wait">
        <Icon name="clock" size={16} label={text.lineWaits} />
      </span>
    );
  }
  if (line.meetingMs === null) return <span className="outs">{whereSaid(line, text)}</span>;
  const clock = formatClock(line.meetingMs);
  const [minutes, seconds] = clock.split(':').map(Number);
  return <time dateTime={`PT${minutes}M${seconds}S`}>{clock}</time>;
}
