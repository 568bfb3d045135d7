import { Link } from 'wouter';
import { Icon } from '#client/components/Icon.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { roundsOf } from './own-rounds.ts';

type LastRoundProps = {
  readonly view: WorkshopView;
};

/** Between rounds: the way back into the one that has just been. */
export function LastRound({ view }: LastRoundProps) {
  const text = useText(lobbyText);
  const [last] = roundsOf(view.state.hall, view.me.person);
  if (!last) return null;
  return (
    <section className="card lastr">
      <div className="grow">
        <h2>{text.lastRound({ nth: last.nth })}</h2>
        <p className="sm mut">{text.lastRoundBody}</p>
      </div>
      <Link className="btn secondary" href={`/r/${last.roundId}`}>
        {text.openLastRound} <Icon name="arrow" />
      </Link>
    </section>
  );
}
