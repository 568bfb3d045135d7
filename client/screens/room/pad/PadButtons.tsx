import { Button } from '#client/components/Button.tsx';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import { useLetterKeys } from '../keys/useLetterKeys.ts';
import type { PadOnScreen } from './usePad.ts';

type PadButtonsProps = {
  readonly onScreen: PadOnScreen;
  readonly labelOf: (code: string) => string;
  readonly isMore: boolean;
  readonly onMore: () => void;
  /** They stand below the goal's rows, where there is room for a fourth; otherwise below the pad. */
  readonly isInCorner: boolean;
  /** On a phone: the note is a sheet. */
  readonly onNote?: () => void;
};

/** Note (on a phone), undo, more keys. */
export function PadButtons(props: PadButtonsProps) {
  const { onScreen, labelOf, isMore, onMore, isInCorner, onNote } = props;
  const text = useText(observerText);
  const hasLetters = useLetterKeys();
  const isEmpty = onScreen.tags.length === 0;
  return (
    <div className={isInCorner ? 'ub dsk' : 'ub mob'}>
      {onNote && (
        <Button icon="pencil" className="nb" isDisabled={isEmpty} onClick={onNote}>
          {text.noteShort}
        </Button>
      )}
      <Button icon="undo" isDisabled={isEmpty} onClick={() => onScreen.pad.undo()}>
        {text.undo}
        {hasLetters && <kbd className="kbd">{labelOf('KeyZ')}</kbd>}
      </Button>
      <Button aria-expanded={isMore} onClick={onMore}>
        {isMore ? text.fewerKeys : text.moreKeys}
      </Button>
    </div>
  );
}
