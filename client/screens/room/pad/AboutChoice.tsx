import { Avatar } from '#client/components/Avatar.tsx';
import { useRadioKeys } from '#client/components/useRadioKeys.ts';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import type { About } from '#shared/round/terms.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName, holderOf } from '../room-view.ts';

type AboutChoiceProps = RoomPartProps & {
  readonly about: About;
  readonly onChange: (about: About) => void;
};

const ALL = ['seller', 'buyer', 'both'] as const;

/** Whom the next tag is about. The choice returns to the seller after each tag. */
export function AboutChoice({ room, about, onChange }: AboutChoiceProps) {
  const text = useText(observerText);
  const { onKeyDown, radio } = useRadioKeys<About>(ALL, about, onChange);
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  return (
    <div className="abt" role="radiogroup" aria-label={text.about} onKeyDown={onKeyDown}>
      <button type="button" className="sp" {...radio('seller', 0)}>
        <PlayerFace room={room} chair="seller" />
        {text.aboutSeller({ name: seller })}
      </button>
      <button type="button" className="sp" {...radio('buyer', 1)}>
        <PlayerFace room={room} chair="buyer" />
        {text.aboutBuyer({ name: buyer })}
      </button>
      <button type="button" className="sp bo" {...radio('both', 2)}>
        {text.aboutBoth}
      </button>
    </div>
  );
}

function PlayerFace({ room, chair }: RoomPartProps & { readonly chair: 'seller' | 'buyer' }) {
  const known = useView(room, (view) => view.people[holderOf(view, chair) ?? '']);
  return <Avatar name={known?.name ?? ''} size={32} isSimulated={known?.isSimulated ?? false} />;
}
