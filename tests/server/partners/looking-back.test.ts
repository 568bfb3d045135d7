import { describe, expect, it } from 'vitest';
import { buyerMind } from '#server/partners/mind/buyer.ts';
import {
  buyerLooksBack,
  commitmentOf,
  sellerLooksBack,
  whatWasMissing,
} from '#server/partners/mind/looking-back.ts';
import { nextTag, placesOf, questionOf } from '#server/partners/mind/observer.ts';
import type { Situation } from '#server/partners/mind/situation.ts';
import type { Scene } from '#server/partners/scene.ts';
import { scenes } from '#server/partners/scenes/all.ts';
import { pinnedScenarioOf } from '#server/scenarios.ts';
import { emptyRound, emptySeat } from '#shared/round/state.ts';
import { scenarioById } from '#shared/scenario/library/all.ts';

type Said = readonly ['seller' | 'buyer', string];
type Language = 'en' | 'sv';

const LANGUAGES = ['en', 'sv'] as const;
const everywhere = scenes.flatMap((scene) =>
  LANGUAGES.map((language) => [scene.scenarioId, language, scene] as const),
);

/** A meeting in which this was said, read from one chair. */
function after(
  scene: Scene,
  language: Language,
  me: 'seller' | 'buyer' | 'observer',
  said: readonly Said[],
  dial: number | null = null,
): Situation {
  const state = emptyRound();
  const scenario = scenarioById(scene.scenarioId);
  if (scenario === null) throw new Error('no such scenario');
  state.stage.step = {
    step: 'play',
    nth: 1,
    startedAtMs: 0,
    endsAtMs: 1e6,
    lengthMs: 1e6,
    endedAtMs: null,
    because: 'done',
  };
  state.stage.lines = said.map(([role, text], at) => ({
    lineId: `line${at}`,
    person: role,
    role,
    text,
    step: 'play',
    take: 1,
    meetingMs: at * 1000,
    atMs: at * 1000,
  }));
  const seat = emptySeat();
  seat.briefs.buyer = pinnedScenarioOf(scenario).buyer;
  if (dial !== null) seat.dial.push({ meetingMs: 0, value: dial, isLate: false });
  state.seats[me] = seat;
  const situation = { state, me, words: scene[language], language, seed: 'seed' };
  // Whoever observes has tagged what the rules hear.
  for (let move = nextTag(situation); me === 'observer' && move; move = nextTag(situation)) {
    const { command } = move;
    if (command.type !== 'addTag') break;
    seat.tags[command.tagId] = {
      ...command,
      tagId: command.tagId,
      person: me,
      meetingMs: move.atMs,
      rawMs: move.atMs,
      take: 1,
      isLate: false,
      role: 'observer',
      note: '',
      atMs: move.atMs,
    } as (typeof seat.tags)[string];
  }
  return situation;
}

const TALK = {
  en: {
    asks: 'How do you work here?',
    breaks: 'You will regret it if you wait.',
    presses: 'Just sign today, yes or no?',
    drifts: 'How was your weekend? The weather was lovely.',
    listens: 'It sounds like that has been hard.',
    states: 'Our company has eleven employees.',
    opens: 'To be honest, my people are tired.',
    nods: 'Okay.',
  },
  sv: {
    asks: 'Hur jobbar ni här?',
    breaks: 'Du har inte råd att inte göra det här.',
    presses: 'Ska vi inte bara skriva på idag?',
    drifts: 'Hur var helgen? Vilket väder vi har haft, och vädret ska hålla i sig.',
    listens: 'Det låter slitsamt.',
    states: 'Vi är elva anställda.',
    opens: 'Ärligt talat är personalen trött.',
    nods: 'Okej.',
  },
} as const;

describe.each(everywhere)('looking back at %s, in %s', (_, language, scene) => {
  const talk = TALK[language];
  const words = scene[language];

  it('[PR9] the one question is about what stands out, and about nothing that did not come up', () => {
    const { question } = words.observer;
    const topic = (...said: Said[]) => {
      const asked = questionOf(after(scene, language, 'observer', said));
      return Object.entries(question).find(([, ways]) => ways.includes(asked))?.[0];
    };
    expect(topic()).toBe('begun');
    expect(topic(['seller', talk.states])).toBe('begun');
    expect(topic(['seller', talk.asks], ['buyer', talk.nods])).toBe('asked');
    expect(topic(['seller', talk.drifts], ['buyer', talk.nods])).toBe('drift');
    expect(topic(['seller', talk.asks], ['buyer', talk.opens])).toBe('opened');
    expect(topic(['seller', talk.drifts], ['buyer', words.buyer.steps[0]?.[0] ?? ''])).toBe(
      'opened',
    );
    expect(topic(['seller', talk.asks], ['buyer', talk.opens], ['seller', talk.presses])).toBe(
      'push',
    );
    expect(topic(['seller', talk.breaks], ['seller', talk.presses])).toBe('breach');
  });

  it('[PR9] a place says what the turn did and how it was answered', () => {
    const { sbi, impact } = words.observer;
    const place = (seller: string, buyer: string | null) => {
      const said: Said[] = [['seller', seller]];
      if (buyer !== null) said.push(['buyer', buyer]);
      return placesOf(after(scene, language, 'observer', said))[0]?.sbi;
    };
    const beat = words.seller.beats.find(
      ({ turn, tag }) => turn === 'offer' && tag?.kind === 'behaviour' && tag.dimension === 'L',
    );
    const text = beat?.says[0] ?? talk.listens;
    const answered = {
      opened: words.buyer.answers.offer[0] ?? '',
      plain: words.buyer.answers.other[1] ?? '',
      closed: words.buyer.answers.breach[0] ?? '',
    };
    expect(sbi.listened.map((way) => way.impact)).toContain(place(text, answered.opened)?.impact);
    expect(sbi.listened.map(({ behaviour }) => behaviour)).toContain(
      place(text, answered.plain)?.behaviour,
    );
    expect(impact.plain).toContain(place(text, answered.plain)?.impact);
    const pressed = place(talk.presses, words.buyer.steps[0]?.[0] ?? '');
    expect(sbi.push.map(({ behaviour }) => behaviour)).toContain(pressed?.behaviour);
    expect(impact.opened).toContain(pressed?.impact);
  });

  it('[PR12] what was met by a closed door or by nothing is no example of what worked', () => {
    const { sbi, impact } = words.observer;
    const place = (...said: Said[]) => placesOf(after(scene, language, 'observer', said))[0];
    const shut = words.buyer.answers.breach[0] ?? '';
    for (const plus of [talk.listens, talk.asks]) {
      expect(place(['seller', plus], ['buyer', shut])?.place).not.toBe('worked-1');
      expect(place(['seller', plus])).toBeUndefined();
    }
    expect(place(['seller', talk.presses])?.place).toBe('to-try');
    expect(impact.silent).toContain(place(['seller', talk.presses])?.sbi.impact);
    // Whoever sends two lines in a row took one turn: the answer to it answers both.
    const told = place(['seller', talk.listens], ['seller', talk.states], ['buyer', talk.opens]);
    expect(sbi.listened.map((way) => way.impact)).toContain(told?.sbi.impact);
  });

  it('[PR12] a question is listening once it was answered, and not when its asker went on', () => {
    const tagged = (...said: Said[]) =>
      Object.values(after(scene, language, 'observer', said).state.seats.observer?.tags ?? {})
        .filter(({ code }) => code.kind === 'behaviour' && code.dimension === 'L')
        .map(({ lineId }) => lineId);
    const { asks, nods } = talk;
    expect(tagged(['seller', asks])).toEqual([]);
    expect(tagged(['seller', asks], ['seller', `${asks} ${asks}`])).toEqual([]);
    expect(tagged(['seller', asks], ['seller', `${asks} ${asks}`], ['buyer', nods])).toEqual([
      'line1',
    ]);
  });

  it('[PR12] a note speaks of what the buyer had done only where that was done', () => {
    const first = (said: Said) =>
      placesOf(after(scene, language, 'observer', [said, ['buyer', talk.opens]]))[0];
    const needs = Object.values(words.observer.sbi).flatMap((ways) =>
      ways.filter((way) => way.after !== undefined).map((way) => way.situation),
    );
    for (const text of [talk.asks, talk.presses, talk.drifts, talk.listens, talk.breaks]) {
      expect(needs).not.toContain(first(['seller', text])?.sbi.situation);
    }
  });

  it('[PR10] the buyer says what moved the dial, and what was held back by the ladder', () => {
    const { rose, fell, still, kept, wouldSayYes } = words.after.buyer;
    const says = (dial: number, ...said: Said[]) =>
      buyerLooksBack(after(scene, language, 'buyer', said, dial));
    const steps = words.buyer.steps.map((ways): Said => ['buyer', ways[0] ?? '']);
    expect(says(20)).toBe(`${still} ${kept.none}`);
    expect(says(20, ['seller', talk.presses])).toBe(`${fell.push} ${kept.none}`);
    expect(says(20, ['seller', talk.drifts])).toBe(`${fell.drift} ${kept.none}`);
    expect(says(95, ['seller', talk.asks])).toBe(`${rose.question} ${kept.unasked}`);
    expect(says(20, ['seller', talk.listens], ['seller', talk.breaks], ...steps.slice(0, 1))).toBe(
      `${rose.offer} ${fell.breach} ${kept.some}`,
    );
    expect(says(95, ['seller', talk.listens], ...steps)).toBe(`${rose.offer} ${kept.all}`);
    const missing = (...said: Said[]) => {
      const situation = after(scene, language, 'buyer', said);
      const mind = buyerMind(situation);
      return mind && whatWasMissing(situation, mind);
    };
    expect(missing(['seller', talk.states])).toBe(wouldSayYes.trust);
    expect(missing(['seller', talk.breaks])).toBe(wouldSayYes.calm);
    expect(missing(...steps)).toBe(wouldSayYes.proposal);
  });

  it('[PR10] the seller looks back on own turns, and stops or continues what was done', () => {
    const { worked, fault, clean, commitment } = words.after.seller;
    const { beats } = words.seller;
    const lineOf = (turn: string): Said => [
      'seller',
      beats.find((beat) => beat.turn === turn)?.says[0] ?? '',
    ];
    const looks = (...said: Said[]) => sellerLooksBack(after(scene, language, 'seller', said));
    expect(looks()).toBe(clean);
    expect(looks(lineOf('agenda'))).toBe(`${worked.agenda} ${clean}`);
    expect(looks(lineOf('agenda'), lineOf('question'))).toBe(`${worked.question} ${clean}`);
    const wrong = beats.find(({ turn }) => turn in fault);
    const turn = wrong?.turn as keyof typeof fault;
    expect(looks(lineOf('question'), lineOf(turn))).toBe(`${worked.question} ${fault[turn]}`);
    const chooses = (...said: Said[]) => commitmentOf(after(scene, language, 'seller', said));
    expect(chooses()).toMatchObject({ kind: 'start', text: commitment.start });
    expect(chooses(lineOf(commitment.stop.of))).toMatchObject({
      kind: 'stop',
      text: commitment.stop.says,
    });
  });
});
