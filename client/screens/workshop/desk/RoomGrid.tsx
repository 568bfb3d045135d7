import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import type { MenuItem } from '../Menu.tsx';
import { RoomCard } from './RoomCard.tsx';

type RoomGridProps = {
  readonly view: WorkshopView;
  /** In the order in which the rooms were added: cards never move. */
  readonly rooms: readonly RoomSummary[];
  readonly nowMs: () => number;
  readonly areFiguresHidden: boolean;
  readonly isStepShown: boolean;
  readonly menuOf: (room: RoomSummary) => readonly MenuItem[];
};

/** All rooms. The cards are one tab stop, and arrows go between them. */
export function RoomGrid({
  view,
  rooms,
  nowMs,
  areFiguresHidden,
  isStepShown,
  menuOf,
}: RoomGridProps) {
  const text = useText(instructorText);
  const [stop, setStop] = useState<string | null>(null);
  const linked = rooms.filter((room) => room.roundId !== null);
  const tabStop = linked.some((room) => room.roomId === stop) ? stop : linked[0]?.roomId;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.into')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    const first = links[0]?.closest('article')?.offsetTop;
    const columns = links.filter((link) => link.closest('article')?.offsetTop === first).length;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    };
    const to = links[at + (steps[event.key] ?? Number.NaN)];
    if (!to) return;
    event.preventDefault();
    to.focus();
    setStop(linked[links.indexOf(to)]?.roomId ?? null);
  };
  return (
    <section
      className="rooms"
      aria-label={text.rooms}
      data-count={rooms.length}
      onKeyDown={onKeyDown}
    >
      {rooms.map((room) => (
        <RoomCard
          key={room.roomId}
          view={view}
          room={room}
          nowMs={nowMs}
          areFiguresHidden={areFiguresHidden}
          isStepShown={isStepShown}
          isTabStop={room.roomId === tabStop}
          menu={menuOf(room)}
        />
      ))}
    </section>
  );
}
