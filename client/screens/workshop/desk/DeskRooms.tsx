import { useEffect, useRef, useState } from 'react';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { WorkshopSource, WorkshopView } from '#client/state/workshop-source.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import type { MenuItem } from '../Menu.tsx';
import { firstNameOf } from '../names.ts';
import type { AddPartner } from '../use-add-partner.ts';
import { ArmedStrip } from './ArmedStrip.tsx';
import { DeskControls, PLUS_MS } from './DeskControls.tsx';
import type { DeskLayer } from './DeskLayers.tsx';
import { KeyHints } from './KeyHints.tsx';
import { NeedsList } from './NeedsList.tsx';
import { RoomGrid } from './RoomGrid.tsx';
import { roomLines } from './room-lines.ts';
import { type RunningRoom, runningRooms, sharedStep, unfinishedIn } from './rooms-now.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useSteering } from './use-steering.ts';
import { WaitingAside } from './WaitingAside.tsx';

type DeskRoomsProps = {
  readonly source: WorkshopSource;
  readonly view: WorkshopView;
  readonly nextNth: number;
  readonly areFiguresHidden: boolean;
  readonly onFigures: () => void;
  readonly onLayer: (layer: DeskLayer) => void;
  readonly onSeat: (person: string | null) => void;
  readonly onPartner: AddPartner | null;
};

/** More names than these are counted: the question must be read at a glance. */
const MOST_NAMED = 8;

/** What is asked once before it is done. */
type Asking =
  | { readonly kind: 'next'; readonly rooms: readonly RunningRoom[] }
  | { readonly kind: 'end'; readonly room: RunningRoom };

/** The rooms while rounds run: steered all at once or one by one, with what needs the instructor beside. */
export function DeskRooms({
  source,
  view,
  nextNth,
  areFiguresHidden,
  onFigures,
  onLayer,
  onSeat,
  onPartner,
}: DeskRoomsProps) {
  const text = useText(instructorText);
  const language = useLanguage();
  const steering = useSteering(source);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { hall } = view.state;
  const lines = roomLines(view.state, view.rooms);
  const running = runningRooms(lines);
  const nameOfRoom = (roomId: string) => hall.rooms[roomId]?.name ?? '';

  const pauseAll = () => {
    const areAllPaused = running.every((room) => room.isPaused);
    if (running.length > 0) void steering.setPaused(running, !areAllPaused);
  };
  const plus = () => {
    if (running.length > 0) void steering.extend(running, PLUS_MS);
  };
  const next = (rooms: readonly RunningRoom[]) => {
    if (rooms.length === 0) return;
    if (unfinishedIn(rooms, view.presence).length > 0) setAsking({ kind: 'next', rooms });
    else void steering.next(rooms);
  };
  useDeskKeys({ onPause: pauseAll, onPlus: plus, onFigures });

  const menuOf = (line: RoomSummary): readonly MenuItem[] => {
    const people: MenuItem = {
      label: text.people,
      icon: 'users',
      onSelect: () => onLayer({ kind: 'people', roomId: line.roomId }),
    };
    const [room] = runningRooms([line]);
    if (!room) return [people];
    return [
      {
        label: room.isPaused ? text.resumeRoom : text.pauseRoom,
        icon: room.isPaused ? 'play' : 'pause',
        onSelect: () => void steering.setPaused([room], !room.isPaused),
      },
      { label: text.plusOne, icon: 'plus', onSelect: () => void steering.extend([room], 60_000) },
      { label: text.nextInRoom, icon: 'arrow', onSelect: () => next([room]) },
      people,
      { label: text.endRound, icon: 'stop', onSelect: () => setAsking({ kind: 'end', room }) },
    ];
  };

  const namesOfUnfinished = (rooms: readonly RunningRoom[]) => {
    const all = unfinishedIn(rooms, view.presence);
    const named = all
      .slice(0, MOST_NAMED)
      .map(({ person, roomId }) =>
        text.personIn({ name: firstNameOf(view.people, person), room: nameOfRoom(roomId) }),
      );
    const more = all.length - named.length;
    return formatList(language, more > 0 ? [...named, text.othersToo({ count: more })] : named);
  };
  const letGo = () => setAsking(null);
  const controls = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The question stood in the place of the controls: the focus goes back among them.
    const isGone = wasAsking.current && asking === null && document.activeElement === document.body;
    wasAsking.current = asking !== null;
    if (isGone) controls.current?.querySelector<HTMLElement>('.btn.primary')?.focus();
  }, [asking]);
  return (
    <>
      {asking === null ? (
        <DeskControls
          root={controls}
          rooms={running}
          nowMs={source.nowMs}
          onPause={pauseAll}
          onPlus={plus}
          onNext={() => next(running)}
        />
      ) : asking.kind === 'next' ? (
        <ArmedStrip
          text={`${text.notDone({ names: namesOfUnfinished(asking.rooms) })} ${text.notDoneAsk}`}
          yes={text.goOn}
          no={text.letThem}
          onYes={() => {
            letGo();
            void steering.next(asking.rooms);
          }}
          onNo={letGo}
        />
      ) : (
        <ArmedStrip
          text={text.endRoundAsk({ room: nameOfRoom(asking.room.roomId) })}
          yes={text.endRoundYes}
          no={text.keep}
          onYes={() => {
            letGo();
            void steering.end(asking.room);
          }}
          onNo={letGo}
        />
      )}
      <main className="imain">
        <RoomGrid
          view={view}
          rooms={lines}
          nowMs={source.nowMs}
          areFiguresHidden={areFiguresHidden}
          isStepShown={sharedStep(running) === null || running.length < lines.length}
          menuOf={menuOf}
        />
        <aside className="iside">
          <NeedsList
            view={view}
            nowMs={source.nowMs}
            steering={steering}
            onGiveBack={(person) => onLayer({ kind: 'link', person })}
            onPartner={onPartner}
          />
          <WaitingAside
            view={view}
            nextNth={nextNth}
            onSeat={onSeat}
            onNextRound={() => onSeat(null)}
          />
          <KeyHints />
        </aside>
      </main>
    </>
  );
}
