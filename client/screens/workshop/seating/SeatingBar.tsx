import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { whyNotBegin } from '#shared/workshop/problems.ts';
import { rotatedSeats } from './rotate.ts';
import type { SeatingMoves } from './use-seating.ts';

type SeatingBarProps = {
  readonly view: WorkshopView;
  readonly moves: SeatingMoves;
  readonly onOpen: () => void;
  readonly onChooseScenario: () => void;
};

/** The steering of the seating: by rule, by rotation, with which scenario, and open. */
export function SeatingBar({ view, moves, onOpen, onChooseScenario }: SeatingBarProps) {
  const text = useText(lobbyText);
  const desk = useText(instructorText);
  const language = useLanguage();
  const { hall } = view.state;
  const canOpen = Object.keys(hall.rooms).some(
    (roomId) => whyNotBegin(view.state, roomId) === null,
  );
  const turned = rotatedSeats(hall);
  return (
    <div className="ictl">
      <h1>{text.seating}</h1>
      <p className="sm mut sehint" id="open-why">
        {canOpen ? text.seatingHint : text.openRoomsHint}
      </p>
      <div className="row row-2 end wrapn">
        <Button variant="quiet" onClick={onChooseScenario}>
          <span className="clip scnow">
            <span className="vh">{desk.chooseScenario}: </span>
            {hall.scenario?.title[language]}
          </span>
          <Icon name="down" size={16} />
        </Button>
        {turned.length > 0 && (
          <Button icon="users" onClick={() => void moves.seatAll(turned, desk.rotated)}>
            {desk.rotate}
          </Button>
        )}
        <Button icon="rotate" onClick={() => void moves.seatAutomatically()}>
          {text.seatAutomatically}
        </Button>
        <Button
          variant="primary"
          isDisabled={!canOpen}
          aria-describedby="open-why"
          onClick={onOpen}
        >
          {text.openRooms} <Icon name="arrow" />
        </Button>
      </div>
    </div>
  );
}
