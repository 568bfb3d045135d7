import type { KeyboardEvent } from 'react';
import { Button } from '#client/components/Button.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import type { Seating } from '#shared/workshop/events.ts';
import type { SeatingProblem } from '#shared/workshop/problems.ts';
import { isRunning } from '#shared/workshop/rules.ts';
import type { AddPartner } from '../use-add-partner.ts';
import { ChairButton } from './ChairButton.tsx';
import { type ChairSpot, countChairs } from './chairs.ts';
import { RuleChip } from './RuleChip.tsx';
import type { SeatDrag } from './use-seat-drag.ts';

type SeatingRoomProps = {
  readonly view: WorkshopView;
  readonly roomId: string;
  /** Its place among the rooms, from 0. */
  readonly nth: number;
  readonly chairs: readonly ChairSpot[];
  readonly problems: readonly SeatingProblem[];
  readonly chosen: string | null;
  readonly drag: SeatDrag;
  /** The chairs are one tab stop, and it is here. */
  readonly isFirstStop: boolean;
  readonly onPress: (spot: ChairSpot, isKeyed: boolean) => void;
  readonly onChairKey: (event: KeyboardEvent, room: number, chair: number) => void;
  readonly onSolve: (seats: readonly Seating[]) => void;
  readonly onPartner: AddPartner | null;
};

/** One room with its chairs, and what stands in the way of opening it. */
export function SeatingRoom({
  view,
  roomId,
  nth,
  chairs,
  problems,
  chosen,
  drag,
  isFirstStop,
  onPress,
  onChairKey,
  onSolve,
  onPartner,
}: SeatingRoomProps) {
  const text = useText(lobbyText);
  const { hall } = view.state;
  const name = hall.rooms[roomId]?.name ?? '';
  const isOn = isRunning(hall, roomId);
  // Nobody watches: a partner would. Where players are missing, that is said first.
  const mayWatch =
    onPartner !== null &&
    problems.length === 0 &&
    chairs.some(({ person }) => person !== null) &&
    !chairs.some(({ chair, person }) => chair === 'observer' && person !== null);
  const bad = problems.find((problem) => problem.kind === 'brief-read');
  return (
    <article
      className={problems.length > 0 ? 'card rmc att' : 'card rmc'}
      aria-label={text.roomLabel({ name })}
    >
      <header>
        <h3>{name}</h3>
        {isOn && <span className="chip line runs">{text.running}</span>}
        <span className="num">{text.seatsOf(countChairs(chairs))}</span>
      </header>
      <ul>
        {chairs.map((spot, index) => (
          <li key={`${spot.chair}${spot.person ?? 'free'}`}>
            <ChairButton
              view={view}
              spot={spot}
              at={`${nth}.${index}`}
              isChosen={chosen !== null && chosen === spot.person}
              isAimed={chosen !== null}
              isBad={bad?.kind === 'brief-read' && bad.person === spot.person}
              isTabStop={isFirstStop && index === 0}
              drag={drag}
              onPress={(isKeyed) => onPress(spot, isKeyed)}
              onKeyDown={(event) => onChairKey(event, nth, index)}
            />
          </li>
        ))}
      </ul>
      {mayWatch && (
        <footer>
          <Button
            size="sm"
            variant="quiet"
            icon="plus"
            onClick={() => void onPartner(roomId, 'observer')}
          >
            {text.simulatedObserver}
          </Button>
        </footer>
      )}
      {problems.length > 0 && (
        <footer aria-live="polite">
          {problems.map((problem) => (
            <RuleChip
              key={problem.kind}
              view={view}
              problem={problem}
              onSolve={onSolve}
              onPartner={onPartner && ((chair) => void onPartner(roomId, chair))}
            />
          ))}
        </footer>
      )}
    </article>
  );
}
