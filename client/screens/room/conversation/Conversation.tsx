import '#client/styles/screens/text-script.css';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import type { StageState } from '#shared/round/state.ts';
import { ScriptLine } from './ScriptLine.tsx';
import { ScriptMark } from './ScriptMark.tsx';
import { type ScriptLineView, scriptOf } from './script.ts';
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
  readonly label: string;
  /** What stands while nothing has been said. */
  readonly empty: string;
  /** Lines that can be pressed: to tie a tag, or to begin again from. */
  readonly choice?: {
    readonly chosenLineId: string | null;
    readonly onChoose: (lineId: string) => void;
  };
  /** Marks in the margin of a line, and their words. */
  readonly marginOf?: (line: ScriptLineView) => ReactNode;
};

/** The script: one component for every role and for the replay (UX.md 13–15). */
export function Conversation({
  stage,
  lines,
  speakerOf,
  isLog,
  isTwoSided,
  label,
  empty,
  choice,
  marginOf,
}: ConversationProps) {
  const text = useText(meetingText);
  const items = useMemo(() => scriptOf(stage, lines), [stage, lines]);
  const last = lines.at(-1);
  const isOwnLast = last ? speakerOf(last).isMe : false;
  const { scroller, unread, toEnd, onScroll } = useStickToEnd(
    lines.length,
    items.length,
    isOwnLast,
  );
  return (
    <div className="talkw" data-two-sided={isTwoSided || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the role is log or region, and arrows walk its lines */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: log and region both take a name */}
      <div
        className="talk"
        ref={scroller}
        role={isLog && !choice ? 'log' : 'region'}
        tabIndex={choice ? -1 : 0}
        aria-label={label}
        onScroll={onScroll}
        onKeyDown={choice ? walkLines : undefined}
      >
        <ol>
          {items.map((item) =>
            item.kind === 'line' ? (
              <ScriptLine
                key={item.key}
                line={item.line}
                isRewound={item.isRewound}
                speaker={speakerOf(item.line)}
                isTwoSided={isTwoSided}
                margin={marginOf?.(item.line)}
                {...(choice && item.line.meetingMs !== null && !item.line.isPending
                  ? {
                      isChosen: choice.chosenLineId === item.line.lineId,
                      isTabStop: item.line === last,
                      onChoose: choice.onChoose,
                    }
                  : {})}
              />
            ) : (
              <ScriptMark key={item.key} item={item} />
            ),
          )}
          {items.length === 0 && <li className="nolines">{empty}</li>}
        </ol>
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
