import '#client/styles/screens/text-script.css';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { useIsSeenAgain } from '#client/components/seen-again.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import type { StageState } from '#shared/round/state.ts';
import { useEvent } from '../useEvent.ts';
import { LIST } from './list-roles.ts';
import { ScriptBlock } from './ScriptBlock.tsx';
import { type ScriptItem, type ScriptLineView, scriptOf } from './script.ts';
import { blocksOf } from './script-blocks.ts';
import { useDrawnBlocks } from './useDrawnBlocks.ts';
import { useStickToEnd } from './useStickToEnd.ts';

/** Who said a line, as this reader calls them. */
export type Speaker = {
  readonly name: string;
  readonly isMe: boolean;
  readonly isSimulated: boolean;
};

type ConversationProps = {
  readonly stage: StageState;
  readonly lines: readonly ScriptLineView[];
  readonly speakerOf: (line: ScriptLineView) => Speaker;
  /** Players hear new lines (`log`); observers and the replay read a region. */
  readonly isLog: boolean;
  /** Own lines at the right on a sheet; otherwise both at the left with a margin. */
  readonly isTwoSided: boolean;
  /** The script ends at a playhead: its end is what is shown. */
  readonly isFollowed?: boolean;
  readonly label: string;
  /** What stands while nothing has been said. */
  readonly empty: string;
  /** Lines that can be pressed: to tie a tag, or to begin again from. */
  readonly choice?: {
    readonly chosenLineId: string | null;
    readonly onChoose: (lineId: string) => void;
  };
  /** Marks in the margin of a line, and their words. The same from drawing to drawing. */
  readonly marginOf?: (line: ScriptLineView) => ReactNode;
};

/** The script: one component for every role and for the replay (UX.md 13–15). */
export function Conversation({
  stage,
  lines,
  speakerOf,
  isLog,
  isTwoSided,
  isFollowed = false,
  label,
  empty,
  choice,
  marginOf,
}: ConversationProps) {
  const text = useText(meetingText);
  const items = useMemo(() => scriptOf(stage, lines), [stage, lines]);
  const blocks = useMemo(() => blocksOf(items), [items]);
  const kindOf = useDrawnBlocks(blocks.length);
  const onChoose = useEvent((lineId: string) => choice?.onChoose(lineId));
  const last = lines.at(-1);
  const isSeenAgain = useIsSeenAgain();
  // What is said outside the scene leads nowhere.
  const stop = choice && lines.findLast((line) => line.meetingMs !== null && !line.isPending);
  const isOwnLast = last ? speakerOf(last).isMe : false;
  const { scroller, unread, toEnd, onScroll } = useStickToEnd({
    count: lines.length,
    length: items.length,
    isOwnLast,
    isFollowed,
  });
  return (
    <div
      className="talkw"
      data-two-sided={isTwoSided || undefined}
      data-followed={isFollowed || undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the role is log or region, and arrows walk its lines */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: log and region both take a name */}
      <div
        className="talk"
        ref={scroller}
        role={isLog && !choice ? 'log' : 'region'}
        tabIndex={stop && !isSeenAgain ? -1 : 0}
        aria-label={label}
        onScroll={onScroll}
        onKeyDown={choice ? walkLines : undefined}
      >
        <div className="lns" {...(items.length === 0 ? {} : LIST)}>
          {items.length === 0 && <p className="nolines">{empty}</p>}
          {blocks.map((block, at) =>
            kindOf(at) !== 'room' ? (
              <ScriptBlock
                // A block stands where it stands: things are only ever added at the end.
                key={block[0]?.key ?? ''}
                items={block}
                isFar={kindOf(at) === 'far'}
                speakerOf={speakerOf}
                isTwoSided={isTwoSided}
                marginOf={marginOf ?? null}
                onChoose={choice ? onChoose : null}
                chosenLineId={idIn(block, choice?.chosenLineId)}
                tabStopId={idIn(block, stop?.lineId)}
              />
            ) : (
              <div key={block[0]?.key} style={{ blockSize: block.length * LINE_PX }} />
            ),
          )}
        </div>
      </div>
      {unread > 0 && (
        <button type="button" className="btn secondary newl" onClick={toEnd}>
          <Icon name="down" size={16} />
          {text.newLines({ count: unread })}
        </button>
      )}
    </div>
  );
}

/** How high a line is on an average, px: the room that is kept for what is not drawn yet. */
const LINE_PX = 64;

/** A line's id where the line is one of these. */
function idIn(block: readonly ScriptItem[], lineId: string | null | undefined): string | null {
  if (lineId == null) return null;
  return block.some(({ kind, key }) => kind === 'line' && key === lineId) ? lineId : null;
}

/** Lines are one tab stop: Up and Down walk, Space ties (the button's own key). */
function walkLines(event: KeyboardEvent<HTMLDivElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
  const step = steps[event.key];
  if (!step && event.key !== 'Home' && event.key !== 'End') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.ln')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (at < 0) return;
  const next = step
    ? buttons[at + step]
    : event.key === 'Home'
      ? buttons[0]
      : buttons[buttons.length - 1];
  if (!next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
