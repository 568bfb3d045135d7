import { Icon } from '#client/components/Icon.tsx';
import { Marker } from '#client/components/Marker.tsx';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import { keyActions } from '#shared/rubric/keys.ts';
import { useLetterKeys } from '../keys/useLetterKeys.ts';
import type { PadKeyProps } from './PadKey.tsx';
import { tagActionOf } from './pad-store.ts';
import { TagKey } from './TagKey.tsx';

const ACTIONS = keyActions();

/** Five more keys: what the buyer shows, drift, push, and a bookmark. */
export function MoreKeys({ onScreen, labelOf, onNote }: PadKeyProps) {
  const text = useText(observerText);
  const hasLetters = useLetterKeys();
  const { pad, state, rests } = onScreen;
  const keys = [
    { code: 'KeyT', long: text.opens, short: text.opensShort, axis: 'signal', sign: '+' },
    { code: 'KeyY', long: text.closes, short: text.closesShort, axis: 'signal', sign: '-' },
    { code: 'KeyG', long: text.drift, short: text.drift, axis: 'goal', sign: '-' },
    { code: 'KeyH', long: text.push, short: text.push, axis: 'trust', sign: '-' },
    { code: 'KeyB', long: text.bookmark, short: text.bookmark, axis: null, sign: '+' },
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere
    <div className="xk" role="group" aria-label={text.moreKeys}>
      {keys.map(({ code, long, short, axis, sign }) => {
        const action = tagActionOf(ACTIONS.get(code));
        if (!action) return null;
        const press = () => pad.press(code, action);
        return (
          <TagKey
            key={code}
            className="xkey"
            label={long}
            shortcut={hasLetters ? labelOf(code) : null}
            isLast={state.lastKey === code}
            presses={state.lastKey === code ? state.presses : 0}
            isResting={rests}
            onPress={press}
            onLongPress={() => press() && onNote()}
          >
            {axis ? (
              <Marker axis={axis} sign={sign} size={28} isDecorative />
            ) : (
              <Icon name="bookmark" />
            )}
            <span className="lw">{long}</span>
            <span className="sw" aria-hidden="true">
              {short}
            </span>
          </TagKey>
        );
      })}
    </div>
  );
}
