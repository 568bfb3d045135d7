import { LockLabel } from '#client/components/LockLabel.tsx';
import { Seg } from '#client/components/Seg.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { AXES, dimensionsOf } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { PadKey } from '../pad/PadKey.tsx';
import type { PadOnScreen } from '../pad/usePad.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';

type LookPadProps = RoomPartProps & { readonly onScreen: PadOnScreen };

/** No letters here: P, + and G keep the instructor's meaning. */
const noLetter = () => '';
const noNote = () => {};

/** The instructor's own tags: a lane of their own, outside the observers' mean. */
export function LookPad({ room, onScreen }: LookPadProps) {
  const text = useText(lookInText);
  const pad = useText(observerText);
  const common = useText(commonText);
  const language = useLanguage();
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  const isRevealed = useView(room, ({ state }) => state.stage.revealedAtMs !== null);
  const keys = { onScreen, labelOf: noLetter, onNote: noNote };
  return (
    <section className="yt" data-rests={onScreen.rests || undefined}>
      <div className="row spread">
        <h2>{text.yourTags}</h2>
        <Seg
          label={text.about}
          options={[
            { value: 'seller', label: seller },
            { value: 'buyer', label: buyer },
            { value: 'both', label: text.both },
          ]}
          value={onScreen.state.about}
          onChange={onScreen.pad.chooseAbout}
        />
      </div>
      <p className="yp">
        {onScreen.rests ? (
          <span className="private">{text.padRests}</span>
        ) : (
          !isRevealed && <LockLabel>{common.untilRevealInstructors}</LockLabel>
        )}
      </p>
      <div className="pd">
        {AXES.map((axis) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere
          <div key={axis} className={`grp ${axis}`} role="group" aria-label={pad[axis]}>
            {dimensionsOf(axis).map((dimension) => (
              <div className="pr" key={dimension}>
                <PadKey {...keys} dimension={dimension} polarity={-1} />
                <p className="dn">
                  <b>{dimensionOf(dimension).name[language]}</b>
                </p>
                <PadKey {...keys} dimension={dimension} polarity={1} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
