import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { observerText } from '#client/i18n/areas/observer.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { useLetterKeys } from '../keys/useLetterKeys.ts';
import { TagMark } from './TagMark.tsx';
import type { PadOnScreen } from './usePad.ts';
import { useTagName } from './useTagName.ts';

type RecentTagsProps = {
  readonly onScreen: PadOnScreen;
  readonly labelOf: (code: string) => string;
};

const SHOWN = 4;

/** The last own tags, the newest first; a press chooses the one that the note belongs to. */
export function RecentTags({ onScreen, labelOf }: RecentTagsProps) {
  const text = useText(observerText);
  const nameOf = useTagName();
  const hasLetters = useLetterKeys();
  const { pad, tags, noted } = onScreen;
  return (
    <div className="recent">
      <div className="row spread">
        <h3>{text.recent}</h3>
        <Button
          variant="quiet"
          size="sm"
          icon="undo"
          isDisabled={tags.length === 0}
          onClick={() => pad.undo()}
        >
          {text.undo} {hasLetters && <kbd className="kbd">{labelOf('KeyZ')}</kbd>}
        </Button>
      </div>
      <ol>
        {tags
          .slice(-SHOWN)
          .toReversed()
          .map((tag) => (
            <li key={tag.tagId} className={tag.tagId === noted?.tagId ? 'new' : ''}>
              <button
                type="button"
                aria-pressed={tag.tagId === noted?.tagId}
                onClick={() => pad.chooseNoted(tag.tagId)}
              >
                <TagMark code={tag.code} size={16} />
                <span className="clip">{nameOf(tag.code)}</span>
                <span className="num dim end">{formatClock(tag.meetingMs)}</span>
                {tag.isPending && (
                  <Icon name="clock" size={16} label={text.waits} className="dim" />
                )}
              </button>
            </li>
          ))}
        {tags.length === 0 && <li className="dim">{text.noTags}</li>}
      </ol>
    </div>
  );
}
