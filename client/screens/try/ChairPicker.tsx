import { useId } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { useRadioKeys } from '#client/components/useRadioKeys.ts';
import type { TryMeeting } from '#client/connection/api.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import { CHAIRS, type Chair, firstName } from './chairs.ts';

type ChairPickerProps = {
  readonly chair: Chair;
  readonly meeting: TryMeeting | null;
  readonly onChoose: (chair: Chair) => void;
};

const ICONS = { seller: 'case', buyer: 'bldg', observer: 'eye' } as const;

/** Which chair one takes, with what there is to do in it and who is met there. */
export function ChairPicker({ chair, meeting, onChoose }: ChairPickerProps) {
  const text = useText(tryText);
  const common = useText(commonText);
  const id = useId();
  const { onKeyDown, radio } = useRadioKeys(CHAIRS, chair, onChoose);
  const buyer = firstName(meeting, 'buyer');
  const seller = firstName(meeting, 'seller');
  const hints = {
    seller: [text.sellerHint, text.sellerWith({ buyer })],
    buyer: [text.buyerHint, text.buyerWith({ seller })],
    observer: [text.observerHint, text.observerWith({ seller, buyer })],
  } as const;
  return (
    <section>
      <h2 id={id}>{text.chairQuestion}</h2>
      <div className="chrs" role="radiogroup" aria-labelledby={id} onKeyDown={onKeyDown}>
        {CHAIRS.map((one, index) => (
          <button key={one} type="button" className="choice chr" {...radio(one, index)}>
            <span className="top">
              <Icon name={ICONS[one]} />
              <span className="dot" />
            </span>
            <b>{common[one]}</b>
            <span className="hint">{hints[one][0]}</span>
            {meeting && <span className="hint w">{hints[one][1]}</span>}
          </button>
        ))}
      </div>
    </section>
  );
}
