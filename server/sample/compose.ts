import { type PersonCommand, type RoundCommand, roundCommand } from '#shared/round/commands.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import type { StepName } from '#shared/round/programme.ts';
import { round } from '#shared/round/round.ts';
import type { RoundState } from '#shared/round/state.ts';
import { dimension, type TagCode } from '#shared/round/terms.ts';
import { builtInRubric } from '#shared/rubric/built-in.ts';
import { checkIn } from '#shared/scenario/library/check-in.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Actor, Committed } from '#shared/stream/decider.ts';
import { pinnedScenarioOf } from '../scenarios.ts';
import type { SampleLog } from './log.ts';
import type { At, Cue, Part, Score, ScoredPress, Wish } from './score.ts';
import { createStage } from './stage.ts';

/** From a press to its place in the log, ms: a network and a disk. */
const DELAY_MS = 180;
/** From a press to the marker that was named for it, and to the note, ms. */
const REFINED_MS = 2400;
const NOTED_MS = 7000;

const PEOPLE: Readonly<Record<Part, { readonly person: string; readonly name: string }>> = {
  kim: { person: 'p_sample-kim-0', name: 'Kim' },
  robin: { person: 'p_sample-robin', name: 'Robin' },
  amina: { person: 'p_sample-amina', name: 'Amina' },
  leo: { person: 'p_sample-leo-0', name: 'Leo' },
  karin: { person: 'p_sample-karin', name: 'Karin' },
};

/** A wish on its way: when it reaches the server and when its key was pressed, ms into its step. */
type Timed = {
  readonly atMs: number;
  readonly who: Part;
  readonly wish: Wish;
  /** Meeting time of the press, ms, where it is not the time of arrival. */
  readonly pressedMs?: number;
};

/**
 * Plays a score through the rules of a round, with a clock of its own, and answers the log. A wish
 * that the rules refuse, or for which its step is too short, is an error of the score.
 */
export function compose(score: Score): SampleLog {
  const { language } = score;
  const stage = createStage(Date.parse(score.opensAt));
  const workshopId = `w_sample-hall-${language}-000001`;
  stage.ask({ kind: 'server' }, openingOf(workshopId));
  for (const step of Object.keys(score.cues) as StepName[]) {
    const startMs = stage.waitFor(step);
    for (const { atMs, who, wish, pressedMs } of timed(score, step)) {
      stage.passTo(startMs + atMs);
      const isThere = stage.state.stage.step?.step === step;
      if (!isThere) throw new Error(`${step} was over before ${who} at ${atMs} ms`);
      const pressedAtMs =
        pressedMs === undefined ? stage.nowMs() : stage.playedFromMs() + pressedMs;
      stage.ask(actorOf(who), commandOf(wish, who, stage.state), pressedAtMs);
    }
  }
  if (!stage.state.stage.ended) throw new Error('the round has no end');
  return {
    schemaVersion: round.schema.current,
    roundId: `r_sample-round-${language}-00001`,
    workshopId,
    people: Object.values(PEOPLE).map((one) => ({ ...one, isSimulated: false })),
    pages: pagesOf(stage.log),
  };
}

function openingOf(workshopId: string): RoundCommand {
  return {
    type: 'openRound',
    workshopId,
    roomId: 'm_1',
    roomName: 'Alm',
    nth: 1,
    variant: 'standard',
    mode: 'text',
    scenario: pinnedScenarioOf(checkIn),
    rubricVersion: builtInRubric.version,
    cast: [
      { person: PEOPLE.kim.person, role: 'seller' },
      { person: PEOPLE.robin.person, role: 'buyer' },
      { person: PEOPLE.amina.person, role: 'observer' },
      { person: PEOPLE.leo.person, role: 'observer' },
    ],
    readers: [],
  };
}

function actorOf(who: Part): Actor {
  return { kind: 'person', person: PEOPLE[who].person, isInstructor: who === 'karin' };
}

/** Everything that is wished in a step, in order of arrival. */
function timed(score: Score, step: StepName): readonly Timed[] {
  const cues = (score.cues[step] ?? []).map(
    ([at, who, wish]: Cue): Timed => ({ atMs: msOf(at), who, wish }),
  );
  const { goal, focus } = score;
  if (step === 'brief') {
    cues.push({ atMs: 92_000, who: 'kim', wish: { type: 'declareGoal', goal, focus } });
  }
  if (step === 'play') {
    score.lines.forEach(([at, who, text], index) => {
      const wish = { type: 'sayLine', step, nth: 1, lineId: lineIdOf(index + 1), text } as const;
      cues.push({ atMs: msOf(at), who, wish });
    });
    for (const [at, value] of score.dial) {
      cues.push({ ...pressed(at), who: 'robin', wish: { type: 'moveDial', value } });
    }
  }
  for (const [who, presses] of Object.entries(score.tags) as [Part, readonly ScoredPress[]][]) {
    for (const press of presses) cues.push(...tagWishes(who, press, step));
  }
  return cues.toSorted((one, other) => one.atMs - other.atMs);
}

const pressed = (at: At) => ({ atMs: msOf(at) + DELAY_MS, pressedMs: msOf(at) });

/** A press and what its observer added to it, in the step in which it arrives. */
function tagWishes(who: Part, press: ScoredPress, step: StepName): readonly Timed[] {
  const { id: tagId, at, arrives, line, about = 'seller', note, refined } = press;
  if (step !== (arrives === undefined ? 'play' : 'reveal')) return [];
  const when = arrives === undefined ? pressed(at) : { ...pressed(at), atMs: msOf(arrives) };
  const lineId = line === undefined ? null : lineIdOf(line);
  const wish = { type: 'addTag', tagId, code: codeOf(press.code), about, lineId } as const;
  const wishes: Timed[] = [{ ...when, who, wish }];
  if (refined !== undefined) {
    const code = codeOf(refined);
    wishes.push({ atMs: when.atMs + REFINED_MS, who, wish: { type: 'refineTag', tagId, code } });
  }
  if (note !== undefined) {
    wishes.push({ atMs: when.atMs + NOTED_MS, who, wish: { type: 'noteTag', tagId, note } });
  }
  return wishes;
}

/** A wish as the rules take it: checked as a socket's would be, with people by their ids. */
function commandOf(wish: Wish, who: Part, { stage }: RoundState): PersonCommand {
  if (typeof wish === 'string') {
    return roundCommand.parse({
      type: 'sayLine',
      step: stage.step?.step,
      nth: stage.step?.nth,
      lineId: `said-${stage.lines.length}`,
      text: wish,
    });
  }
  if (wish.type === 'done') {
    if (!stage.step) throw new Error(`nothing runs that ${who} could be done with`);
    const { step, nth } = stage.step;
    return { type: 'setDone', step, nth, done: true };
  }
  if (wish.type === 'admitLate') return { ...wish, owner: personOf(wish.owner) };
  if (wish.type === 'addComment' && wish.tag) {
    return { ...wish, tag: { ...wish.tag, person: personOf(wish.tag.person) } };
  }
  return roundCommand.parse(wish);
}

function personOf(part: string): string {
  const found = Object.entries(PEOPLE).find(([name]) => name === part);
  if (!found) throw new Error(`nobody is called ${part}`);
  return found[1].person;
}

function lineIdOf(nth: number): string {
  return `line-${String(nth).padStart(2, '0')}`;
}

function msOf(at: At): number {
  const [minutes = '', seconds = ''] = at.split(':');
  return Number(minutes) * 60_000 + Math.round(Number(seconds) * 1000);
}

/** Reads the code of a score: `Ap2`, `S-`, `BO`, `bookmark`. */
function codeOf(code: string): TagCode {
  if (code === 'bookmark') return { kind: 'bookmark' };
  if (code === 'BO' || code === 'BC') return { kind: 'signal', signal: code };
  const sign = code.charAt(1);
  return {
    kind: 'behaviour',
    dimension: dimension.parse(code.charAt(0)),
    polarity: sign === 'p' || sign === '+' ? 1 : -1,
    marker: code.length > 2 ? code : null,
  };
}

/** The log by channels, each numbered from 1, as a store would read it back. */
function pagesOf(log: readonly Committed<RoundEvent>[]): SampleLog['pages'] {
  const byChannel = new Map<Channel, Committed<RoundEvent>[]>();
  for (const event of log) {
    const channel = round.channelOf(event);
    const events = byChannel.get(channel) ?? [];
    byChannel.set(channel, events);
    events.push(JSON.parse(JSON.stringify(event)));
  }
  return [...byChannel].map(([channel, events]) => ({ channel, from: 1, events }));
}
