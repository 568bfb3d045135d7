import { memo, type ReactNode } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Speaker } from './Conversation.tsx';
import { ScriptLine } from './ScriptLine.tsx';
import { ScriptMark } from './ScriptMark.tsx';
import type { ScriptItem, ScriptLineView } from './script.ts';
import { isSameBlock } from './script-blocks.ts';

type ScriptBlockProps = {
  readonly items: readonly ScriptItem[];
  readonly speakerOf: (line: ScriptLineView) => Speaker;
  readonly isTwoSided: boolean;
  readonly marginOf: ((line: ScriptLineView) => ReactNode) | null;
  /** Lines can be pressed; null: they cannot. */
  readonly onChoose: ((lineId: string) => void) | null;
  /** The line that was pressed, when it is one of these. */
  readonly chosenLineId: string | null;
  /** The one line that Tab reaches, when it is one of these. */
  readonly tabStopId: string | null;
  /** It stands far from the end: out of sight it is neither laid out nor painted. */
  readonly isFar: boolean;
};

/** A part of the script: drawn again when one of its own things changes, and skipped out of sight. */
export const ScriptBlock = memo(
  function ScriptBlock(props: ScriptBlockProps) {
    const { items, speakerOf, isTwoSided, marginOf, onChoose, chosenLineId, tabStopId } = props;
    const { isFar } = props;
    const meeting = useText(meetingText);
    const common = useText(commonText);
    const words = { meeting, common };
    return (
      <div className="blk" data-far={isFar || undefined}>
        {items.map((item) =>
          item.kind === 'line' ? (
            <ScriptLine
              key={item.key}
              words={words}
              line={item.line}
              isRewound={item.isRewound}
              speaker={speakerOf(item.line)}
              isTwoSided={isTwoSided}
              margin={marginOf?.(item.line)}
              {...(onChoose && item.line.meetingMs !== null && !item.line.isPending
                ? {
                    isChosen: chosenLineId === item.line.lineId,
                    isTabStop: tabStopId === item.line.lineId,
                    onChoose,
                  }
                : {})}
            />
          ) : (
            <ScriptMark key={item.key} item={item} />
          ),
        )}
      </div>
    );
  },
  ({ items, ...rest }, { items: nextItems, ...nextRest }) =>
    Object.entries(nextRest).every(([name, value]) => rest[name as keyof typeof rest] === value) &&
    isSameBlock(items, nextItems),
);
