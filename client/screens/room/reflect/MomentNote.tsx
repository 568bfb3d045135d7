import { IconButton } from '#client/components/IconButton.tsx';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { KeptArea } from './KeptArea.tsx';

type MomentNoteProps = RoomPartProps & { readonly which: 'best' | 'hardest' };

/** What happened at the best or the hardest moment, and the way to take its mark away. */
export function MomentNote({ room, which }: MomentNoteProps) {
  const text = useText(reflectText);
  const note = useView(room, (view) => ownSeat(view).moments[which]?.note ?? '');
  const meetingMs = useView(room, (view) => ownSeat(view).moments[which]?.meetingMs ?? null);
  return (
    <div className="mm">
      <b>{text[which]}</b>
      <span className="num">
        {meetingMs === null ? <span aria-hidden="true">–</span> : formatClock(meetingMs)}
      </span>
      <KeptArea
        room={room}
        field={`moment-${which}`}
        saved={note}
        aria-label={text.momentNote({ which: text[which] })}
        onSave={(words) => room.source.send({ type: 'pickMoment', which, meetingMs, note: words })}
      />
      {meetingMs !== null && (
        <IconButton
          icon="x"
          size="sm"
          label={text.takeAway({ which: text[which] })}
          onClick={() =>
            void room.source.send({ type: 'pickMoment', which, meetingMs: null, note })
          }
        />
      )}
    </div>
  );
}
