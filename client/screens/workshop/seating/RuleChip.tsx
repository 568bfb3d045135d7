import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import type { Seating } from '#shared/workshop/events.ts';
import type { SeatingProblem } from '#shared/workshop/problems.ts';
import { firstNameOf } from '../names.ts';

type RuleChipProps = {
  readonly view: WorkshopView;
  readonly problem: SeatingProblem;
  readonly onSolve: (seats: readonly Seating[]) => void;
  /** Fills the chair with a simulated partner; null where nobody simulated can play. */
  readonly onPartner: ((chair: 'seller' | 'buyer') => void) | null;
};

/** A rule that this room would break, in words, with one way out. */
export function RuleChip({ view, problem, onSolve, onPartner }: RuleChipProps) {
  const text = useText(lobbyText);
  const { roomId } = problem;
  const name = (person: string) => firstNameOf(view.people, person);
  const [words, person, chair, action] =
    problem.kind === 'brief-read'
      ? ([
          text.hasReadBrief({ name: name(problem.person) }),
          problem.swapWith,
          'seller',
          text.swapWith,
        ] as const)
      : ([
          problem.kind === 'no-seller' ? text.needsSeller : text.needsBuyer,
          problem.fillWith,
          problem.kind === 'no-seller' ? 'seller' : 'buyer',
          text.moveHere,
        ] as const);
  return (
    <>
      <span className="chip warn">
        <Icon name="alert" size={16} />
        {words}
      </span>
      {person !== null && (
        <Button size="sm" onClick={() => onSolve([{ person, roomId, chair }])}>
          {action({ name: name(person) })}
        </Button>
      )}
      {onPartner && problem.kind !== 'brief-read' && (
        <Button size="sm" variant="quiet" onClick={() => onPartner(chair)}>
          {text.simulatedPartner}
        </Button>
      )}
    </>
  );
}
