import { Link } from 'wouter';
import { Clock } from '#client/components/Clock.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import { Menu, type MenuItem } from '../Menu.tsx';
import { CardCast } from './CardCast.tsx';
import { CardQuadrant } from './CardQuadrant.tsx';
import { LatestTag } from './LatestTag.tsx';
import { chipOf } from './rooms-now.ts';
import { StatusChip } from './StatusChip.tsx';
import { stepWord } from './step-words.ts';

type RoomCardProps = {
  readonly view: WorkshopView;
  readonly room: RoomSummary;
  readonly nowMs: () => number;
  readonly areFiguresHidden: boolean;
  /** The step in words, where the rooms are in different ones. */
  readonly isStepShown: boolean;
  readonly isTabStop: boolean;
  readonly menu: readonly MenuItem[];
};

/** One room in two seconds: who, where they are, how it goes. Pressed anywhere it leads in. */
export function RoomCard({
  view,
  room,
  nowMs,
  areFiguresHidden,
  isStepShown,
  isTabStop,
  menu,
}: RoomCardProps) {
  const text = useText(instructorText);
  const name = view.state.hall.rooms[room.roomId]?.name ?? '';
  const isOn = room.roundId !== null && room.step !== null && !room.isEnded;
  const chip = chipOf(room);
  const isCalling = chip !== null && chip !== 'paused';
  const classes = ['room card', isCalling ? 'att' : '', room.isPaused ? 'held' : ''];
  return (
    <article className={classes.filter(Boolean).join(' ')} aria-label={name}>
      <header>
        <h3>
          {room.roundId === null ? (
            name
          ) : (
            <Link
              className="into"
              href={isOn ? `/r/${room.roundId}` : `/r/${room.roundId}/replay`}
              tabIndex={isTabStop ? 0 : -1}
              aria-label={isOn ? text.lookIn({ room: name }) : text.toRound({ room: name })}
            >
              {name}
            </Link>
          )}
        </h3>
        {isOn && <StatusChip room={room} />}
        <span className="clk num">
          {isOn && (
            <Clock
              endsAtMs={room.endsAtMs ?? 0}
              nowMs={nowMs}
              pausedLeftMs={room.pausedLeftMs}
              words={{ left: '', lastMinute: '', paused: '', end: '' }}
            />
          )}
        </span>
        {menu.length > 0 && <Menu label={text.cardMenu({ room: name })} size="sm" items={menu} />}
      </header>
      {isStepShown && (
        <p className="stepw xs mut">
          {isOn && room.step !== null
            ? stepWord(room.step, text)
            : room.roundId === null
              ? text.notOpen
              : text.roundOver({ nth: room.nth })}
        </p>
      )}
      <CardQuadrant room={room} name={name} areFiguresHidden={areFiguresHidden} />
      <CardCast view={view} cast={room.cast} isOver={room.isEnded && room.roundId !== null} />
      <footer>
        {areFiguresHidden ? (
          <span className="dim">{text.figuresHidden}</span>
        ) : (
          <LatestTag tag={room.latestTag} nowMs={nowMs} />
        )}
      </footer>
    </article>
  );
}
