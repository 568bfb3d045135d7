import { Icon } from '#client/components/Icon.tsx';
import { Sheet } from '#client/components/Sheet.tsx';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import { BothBriefs } from './BothBriefs.tsx';

type BriefsDrawerProps = RoomPartProps & {
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Both sides' briefs, the ladder with its times, focus and criterion; and that this counts as read. */
export function BriefsDrawer({ room, isOpen, onClose }: BriefsDrawerProps) {
  const text = useText(lookInText);
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  return (
    <Sheet
      title={text.briefs}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <p className="rd">
          <Icon name="info" size={16} />
          {text.briefRead({ name: buyer })}
        </p>
      }
    >
      <BothBriefs room={room} />
    </Sheet>
  );
}
