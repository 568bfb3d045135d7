import { stepAt } from '../clock.ts';
import type { PersonCommand } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import type { SeatState } from '../state.ts';
import { type Decision, isIn, isPlayer, NOTHING, no, type Turn, yes } from './turn.ts';

type Of<Type extends PersonCommand['type']> = Extract<PersonCommand, { type: Type }>;

/** Whether an answer was pressed while `rate` ran and the seats are still closed. */
function isAnswering(turn: Turn): boolean {
  const { stage } = turn.state;
  return stage.revealedAtMs === null && stepAt(stage, turn.pressedAtMs)?.step === 'rate';
}

/** Judges a player's answer in `rate`. */
function answer(turn: Turn, event: RoundEvent): Decision {
  if (!isPlayer(turn.role)) return no('not-allowed');
  if (!isAnswering(turn)) return no(isIn(turn, 'brief', 'ready', 'play') ? 'not-now' : 'too-late');
  return yes(event);
}

/** A rating of DOMAIN §3.4, 0–100, given alone. */
export function giveRating(turn: Turn, { item, value }: Of<'giveRating'>): Decision {
  if (item === 'goal' && turn.role !== 'seller') return no('not-allowed');
  return answer(turn, { type: 'rating.given', person: turn.person, item, value });
}

/** What came of the meeting, said by the buyer against the scenario's criterion. */
export function stateOutcome(turn: Turn, { outcome }: Of<'stateOutcome'>): Decision {
  if (turn.role !== 'buyer') return no('not-allowed');
  return answer(turn, { type: 'outcome.stated', person: turn.person, outcome });
}

/** The next step as this player heard it, or that nothing was agreed. */
export function writeNextStep(turn: Turn, { nextStep }: Of<'writeNextStep'>): Decision {
  return answer(turn, { type: 'next-step.written', person: turn.person, nextStep });
}

/** One point of the seller's believed-trust curve. */
export function drawCurve(turn: Turn, { point, value }: Of<'drawCurve'>): Decision {
  if (turn.role !== 'seller') return no('not-allowed');
  return answer(turn, { type: 'curve.drawn', person: turn.person, point, value });
}

/** One of the seven dimensions, 1–5; left open, or opened again by null, when nothing was noticed. */
export function rateDimension(turn: Turn, command: Of<'rateDimension'>): Decision {
  const { dimension, value } = command;
  const { person } = turn;
  if (value !== null) return answer(turn, { type: 'dimension.rated', person, dimension, value });
  const cleared = answer(turn, { type: 'dimension.cleared', person, dimension });
  const isGiven = turn.state.seats[person]?.dimensions[dimension] !== undefined;
  return cleared.ok && !isGiven ? NOTHING : cleared;
}

/** The best or hardest moment; a null time takes the pick back. */
export function pickMoment(turn: Turn, { which, meetingMs, note }: Of<'pickMoment'>): Decision {
  return answer(turn, { type: 'moment.picked', person: turn.person, which, meetingMs, note });
}

/** The buyer's answer to "What would have made you say yes?". */
export function explainYes(turn: Turn, { text }: Of<'explainYes'>): Decision {
  if (turn.role !== 'buyer') return no('not-allowed');
  return answer(turn, { type: 'yes.explained', person: turn.person, text });
}

/** Judges something an observer prepares for the own turn: from `rate` until the turn is over. */
function prepare(turn: Turn, make: (seat: SeatState | undefined) => Decision): Decision {
  if (turn.role !== 'observer') return no('not-allowed');
  if (!isIn(turn, 'rate', 'self', 'counterpart', 'observers')) return no('not-now');
  return make(turn.state.seats[turn.person]);
}

/** The observer's strongest tags, three at most. */
export function chooseTags(turn: Turn, { tagIds }: Of<'chooseTags'>): Decision {
  return prepare(turn, (seat) => {
    if (!tagIds.every((tagId) => seat?.tags[tagId])) return no('unknown');
    return yes({ type: 'tags.chosen', person: turn.person, tagIds: [...new Set(tagIds)] });
  });
}

/** The observer's one question to the room. */
export function writeQuestion(turn: Turn, { text }: Of<'writeQuestion'>): Decision {
  return prepare(turn, (seat) =>
    seat?.question === text
      ? NOTHING
      : yes({ type: 'question.written', person: turn.person, text }),
  );
}

/** Puts a tag and its three sentences in one of the observer's places, or takes it out. */
export function fillPlace(turn: Turn, { place, tagId, sbi }: Of<'fillPlace'>): Decision {
  return prepare(turn, (seat) => {
    if (tagId !== null && !seat?.tags[tagId]) return no('unknown');
    return yes({ type: 'place.filled', person: turn.person, place, tagId, sbi });
  });
}

/** Shows one place to everyone: the one thing of a seat that its owner lets out before the reveal. */
export function presentPlace(turn: Turn, { place }: Of<'presentPlace'>): Decision {
  if (turn.role !== 'observer') return no('not-allowed');
  if (!isIn(turn, 'observers')) return no('not-now');
  const { stage, seats } = turn.state;
  const isShown = stage.presented.some((one) => one.person === turn.person && one.place === place);
  if (isShown) return NOTHING;
  const filled = seats[turn.person]?.places[place];
  const tag = filled?.tagId ? seats[turn.person]?.tags[filled.tagId] : undefined;
  if (!filled || !tag) return no('answers-missing');
  return yes({
    type: 'place.presented',
    person: turn.person,
    place,
    tag: { code: tag.code, meetingMs: tag.meetingMs },
    sbi: filled.sbi,
  });
}
