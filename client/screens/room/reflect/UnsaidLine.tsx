import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { LINE_FIELD } from '#client/state/browser-state.ts';
import { useStore } from '#client/state/use-store.ts';
import type { RoomPartProps } from '../room.ts';

/** What a player was writing when the scene ended, or had written without a network: nobody heard it. */
export function UnsaidLine({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const common = useText(commonText);
  const { me, roundId } = room.source.get();
  const draft = useStore(room.drafts.of(me.person, roundId, LINE_FIELD), (words) => words.trim());
  if (draft === '') return null;
  return (
    <div className="goalbox unsaid">
      <Icon name="pencil" />
      <p>
        <b>{text.unsaid}</b>
        {text.unsaidLine({ line: draft })}
        <LockLabel>{common.onlyYou}</LockLabel>
      </p>
    </div>
  );
}
