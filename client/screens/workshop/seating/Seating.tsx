import { type KeyboardEvent, useRef } from 'react';
import { Avatar } from '#client/components/Avatar.tsx';
import { announcements } from '#client/components/announcements.ts';
import { Button } from '#client/components/Button.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopSource, WorkshopView } from '#client/state/workshop-source.ts';
import { seatingProblems } from '#shared/workshop/problems.ts';
import { isRunning } from '#shared/workshop/rules.ts';
import { nameOf } from '../names.ts';
import { toldIfRefused } from '../refusal-toast.ts';
import type { AddPartner } from '../use-add-partner.ts';
import { type ChairSpot, chairsOf, walk } from './chairs.ts';
import { SeatingBar } from './SeatingBar.tsx';
import { SeatingRoom } from './SeatingRoom.tsx';
import { focusChair, focusFirstFree, focusWaiting } from './seating-focus.ts';
import { useSeatDrag } from './use-seat-drag.ts';
import { useSeating } from './use-seating.ts';
import { WaitingList } from './WaitingList.tsx';

type SeatingProps = {
  readonly source: WorkshopSource;
  readonly view: WorkshopView;
  /** Somebody who was chosen on the way here. */
  readonly firstChosen: string | null;
  /** Null where nobody simulated can play: in person. */
  readonly onPartner: AddPartner | null;
  readonly onOpened: () => void;
  readonly onChooseScenario: () => void;
};

/** Who plays what: drag, tap, or keys alone. */
export function Seating(props: SeatingProps) {
  const { source, view, firstChosen, onPartner, onOpened, onChooseScenario } = props;
  const text = useText(lobbyText);
  const root = useRef<HTMLElement>(null);
  const moves = useSeating(source, firstChosen);
  const { hall } = view.state;
  const drag = useSeatDrag({
    onChair: (person, roomId, chair) => void moves.seat(person, roomId, chair),
    onWaiting: (person) => void moves.sendToWait(person),
  });
  const roomIds = Object.keys(hall.rooms);
  const rooms = roomIds.map((roomId) => chairsOf(hall, roomId));
  const problems = seatingProblems(view.state);
  const aimed = moves.chosen ?? drag.dragged?.person ?? null;

  const chooseFromList = (person: string, isKeyed: boolean) => {
    if (drag.wasDrag()) return;
    if (moves.chosen === person) return moves.letGo();
    moves.choose(person);
    if (isKeyed) focusFirstFree(root.current);
  };
  const pressChair = (spot: ChairSpot, isKeyed: boolean) => {
    if (drag.wasDrag()) return;
    if (moves.chosen === null) {
      if (spot.person !== null) moves.choose(spot.person);
      return;
    }
    if (moves.chosen === spot.person) return moves.letGo();
    void moves.seat(moves.chosen, spot.roomId, spot.chair);
    // By keys the next one in the list comes next; under a finger nothing may scroll away.
    if (isKeyed) focusWaiting(root.current);
  };
  const onChairKey = (event: KeyboardEvent, room: number, chair: number) => {
    const to = walk(rooms, { room, chair }, event.key);
    if (!to) return;
    event.preventDefault();
    focusChair(root.current, to.room, to.chair);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || moves.chosen === null) return;
    event.preventDefault();
    const was = moves.chosen;
    moves.letGo();
    focusWaiting(root.current, was);
  };
  const isAnyRunningNow = () => {
    const now = source.get().state.hall;
    return Object.keys(now.rooms).some((roomId) => isRunning(now, roomId));
  };
  const open = async () => {
    const held = [...new Set(problems.map((problem) => problem.roomId))];
    const answer = await source.send({ type: 'beginRounds', roomIds: null });
    // Pressed twice: the rounds run, which is what was wanted.
    const runs = !answer.ok && answer.refusal === 'not-now' && isAnyRunningNow();
    if (!runs && !toldIfRefused(answer)) return;
    const names = held.map((roomId) => hall.rooms[roomId]?.name ?? '').join(', ');
    if (held.length > 0) announcements.say(text.heldBack({ rooms: names }));
    onOpened();
  };
  const isAnyRunning = roomIds.some((roomId) => isRunning(hall, roomId));

  return (
    <>
      <SeatingBar view={view} moves={moves} onOpen={open} onChooseScenario={onChooseScenario} />
      <main
        className="smain"
        ref={root}
        data-aiming={aimed !== null || undefined}
        onKeyDown={onKeyDown}
      >
        <WaitingList view={view} moves={moves} drag={drag} onChoose={chooseFromList} />
        <section className="rgrid" aria-label={text.seating}>
          {roomIds.map((roomId, index) => (
            <SeatingRoom
              key={roomId}
              view={view}
              roomId={roomId}
              nth={index}
              chairs={rooms[index] ?? []}
              problems={problems.filter((problem) => problem.roomId === roomId)}
              chosen={moves.chosen}
              drag={drag}
              isFirstStop={index === 0}
              onPress={pressChair}
              onChairKey={onChairKey}
              onPartner={onPartner}
              onSolve={(seats) => void moves.seatAll(seats, text.seatsChanged)}
            />
          ))}
          <Button
            className="addroom"
            variant="quiet"
            icon="plus"
            onClick={async () => void toldIfRefused(await source.send({ type: 'addRoom' }))}
          >
            {text.addRoom}
          </Button>
          {!isAnyRunning && <p className="xs dim skeys">{text.keysHint}</p>}
        </section>
      </main>
      {drag.dragged && (
        <span
          className="ghost card"
          style={{ left: drag.dragged.x, top: drag.dragged.y }}
          aria-hidden="true"
        >
          <Avatar name={nameOf(view.people, drag.dragged.person)} size={28} />
          {nameOf(view.people, drag.dragged.person)}
        </span>
      )}
    </>
  );
}
