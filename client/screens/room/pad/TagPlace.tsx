import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { observerText } from '#client/i18n/areas/observer.ts';
import { formatClock, formatNumber } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { TagView } from '#client/state/tag-view.ts';
import { TIMES } from '#shared/round/programme.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import type { Pad } from './pad-store.ts';

type TagPlaceProps = RoomPartProps & {
  readonly tag: TagView;
  readonly pad: Pad;
};

/** Where a tag stands: on a line, or the reaction time before the press with a second to either side. */
export function TagPlace({ room, tag, pad }: TagPlaceProps) {
  const text = useText(observerText);
  const language = useLanguage();
  const line = useView(room, ({ state }) =>
    state.stage.lines.find((one) => one.lineId === tag.lineId),
  );
  const name = useView(room, (view) =>
    line?.role === 'seller' || line?.role === 'buyer' ? characterName(view, line.role) : '',
  );
  const time = formatClock(tag.meetingMs);
  if (line) {
    return (
      <span className="end">
        <Icon name="link" size={16} />
        {text.onLine({ name, time })}
      </span>
    );
  }
  const lagMs = tag.rawMs - tag.meetingMs;
  const isUsual = lagMs === TIMES.reactionMs;
  const lag = formatNumber(language, lagMs / 1000);
  return (
    <span className="end">
      <Icon name="undo" size={16} />
      <span className="where">
        {isUsual ? text.placed({ time, lag }) : text.placedMoved({ time })}
      </span>
      <Button size="sm" aria-label={text.earlier} onClick={() => pad.nudge(-1000)}>
        {text.minusSecond}
      </Button>
      <Button size="sm" aria-label={text.later} onClick={() => pad.nudge(1000)}>
        {text.plusSecond}
      </Button>
    </span>
  );
}
