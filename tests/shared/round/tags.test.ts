import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PEOPLE, RoundWorld } from '#tests/support/round-world.ts';

const { seller, buyer, observer, instructor } = PEOPLE;
const plus = { kind: 'behaviour', dimension: 'A', polarity: 1, marker: null } as const;
const tag = (tagId: string, lineId: string | null = null) =>
  ({ type: 'addTag', tagId, code: plus, about: 'seller', lineId }) as const;
const tagsOf = (world: RoundWorld, person: string = observer) =>
  world.state.seats[person]?.tags ?? {};

describe('tags, dial and notes', () => {
  test('[TG1] a tag stands 1.5 s before the press; the press itself is kept', () => {
    const world = new RoundWorld().toPlay();
    world.pass(10_000);
    world.as(observer, tag('a'));
    expect(tagsOf(world).a).toMatchObject({ meetingMs: 8500, rawMs: 10_000 });
    world.as(observer, { type: 'nudgeTag', tagId: 'a', meetingMs: 7500 });
    expect(tagsOf(world).a).toMatchObject({ meetingMs: 7500, rawMs: 10_000 });
  });

  test('[TG2] a tied tag stands at its line', () => {
    const world = new RoundWorld().toPlay();
    world.pass(4000);
    world.as(seller, { type: 'sayLine', ...world.occurrence, lineId: 'l', text: 'Hello' });
    world.pass(20_000);
    world.as(observer, tag('a', 'l'));
    expect(tagsOf(world).a).toMatchObject({ meetingMs: 4000, rawMs: 24_000, lineId: 'l' });
    expect(world.as(observer, tag('b', 'nowhere'))).toEqual({ ok: false, refusal: 'unknown' });
  });

  test('[TG3] a tag that was pressed in play is taken whenever it arrives before the reveal', () => {
    const world = new RoundWorld().toPlay();
    world.pass(30_000);
    world.to('self');
    const ago = world.nowMs - (world.state.stage.stretches[0]?.fromMs ?? 0) - 20_000;
    expect(world.as(observer, tag('late'), ago).ok).toBe(true);
    expect(tagsOf(world).late).toMatchObject({ rawMs: 20_000, isLate: false });
  });

  test('[TG4] a press up to ten seconds after play stopped belongs to the stretch that ended', () => {
    const world = new RoundWorld().toPlay();
    world.pass(480_000 + 10_000 + 9000);
    expect(world.step).toBe('rate');
    world.as(observer, tag('a'));
    expect(tagsOf(world).a?.rawMs).toBe(490_000);
    world.pass(2000);
    expect(world.as(observer, tag('b'))).toEqual({ ok: false, refusal: 'not-now' });
  });

  test('[TG5] a tag that arrives after the reveal is marked late and counts when admitted', () => {
    const world = new RoundWorld().toPlay();
    world.pass(30_000);
    world.to('rate').answerAll().to('reveal').pass(5000);
    const ago = world.nowMs - (world.state.stage.stretches[0]?.fromMs ?? 0) - 20_000;
    world.as(observer, tag('late'), ago);
    expect(tagsOf(world).late?.isLate).toBe(true);
    const admit = { type: 'admitLate', owner: observer, tagId: 'late' } as const;
    expect(world.as(observer, admit)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(world.as(buyer, admit).ok).toBe(true);
    expect(world.state.debrief.admitted[`${observer}/late`]).toBe(buyer);
  });

  test('[TG6] pressed after the reveal is too late', () => {
    const world = new RoundWorld().to('rate').answerAll().to('reveal');
    world.pass(5000);
    expect(world.as(observer, tag('x')).ok).toBe(false);
  });

  test('[TG7] undo has no limit until rate closes, and none after', () => {
    const world = new RoundWorld().toPlay();
    world.as(observer, tag('a'));
    world.as(observer, tag('b'));
    world.to('rate');
    world.as(observer, { type: 'undoTag', tagId: 'a' });
    expect(Object.keys(tagsOf(world))).toEqual(['b']);
    world.to('self');
    expect(world.as(observer, { type: 'undoTag', tagId: 'b' })).toEqual({
      ok: false,
      refusal: 'too-late',
    });
    const refined = { ...plus, marker: 'Ap3' };
    expect(world.as(observer, { type: 'refineTag', tagId: 'b', code: refined }).ok).toBe(true);
  });

  test('[TG8] refining names a marker and keeps dimension and sign', () => {
    const world = new RoundWorld().toPlay();
    world.as(observer, tag('a'));
    const other = { ...plus, dimension: 'R' as const };
    expect(world.as(observer, { type: 'refineTag', tagId: 'a', code: other })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
    const wrong = { ...plus, marker: 'An2' };
    expect(world.as(observer, { type: 'refineTag', tagId: 'a', code: wrong })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
  });

  test('[TG9] observers tag; an instructor tags while looking in; players and guests do not', () => {
    const world = new RoundWorld().toPlay();
    expect(world.as(seller, tag('a'))).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(world.as(instructor, tag('a'))).toEqual({ ok: false, refusal: 'not-allowed' });
    world.as(instructor, { type: 'lookIn', looking: true });
    world.as(instructor, tag('a'));
    expect(tagsOf(world, instructor).a?.role).toBe('instructor');
  });

  test('[TG10] the dial is judged at the press: role, take and pause of that moment', () => {
    const world = new RoundWorld().toPlay();
    world.pass(20_000);
    world.as(buyer, { type: 'moveDial', value: 60 }, 5000);
    expect(world.state.seats[buyer]?.dial.at(-1)).toMatchObject({ meetingMs: 15_000, value: 60 });
    expect(world.as(seller, { type: 'moveDial', value: 60 })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
    world.as(instructor, { type: 'setPaused', paused: true });
    world.pass(30_000);
    expect(world.as(buyer, { type: 'moveDial', value: 10 })).toEqual({
      ok: false,
      refusal: 'not-now',
    });
    expect(world.as(buyer, { type: 'moveDial', value: 10 }, 31_000).ok).toBe(true);
  });

  test('[TG11] a line said twice with one id is one line, and a pause lets none through', () => {
    const world = new RoundWorld().toPlay();
    world.as(seller, { type: 'sayLine', ...world.occurrence, lineId: 'l', text: 'Hello' });
    world.as(seller, { type: 'sayLine', ...world.occurrence, lineId: 'l', text: 'Hello' });
    expect(world.state.stage.lines).toHaveLength(1);
    world.as(seller, { type: 'callTimeOut' });
    expect(
      world.as(buyer, { type: 'sayLine', ...world.occurrence, lineId: 'm', text: 'Hi' }),
    ).toEqual({
      ok: false,
      refusal: 'not-now',
    });
  });

  test('[TG11] in whatever order ids come, each is one line', () => {
    const ids = fc.array(
      fc.nat({ max: 60 }).map((number) => `l${number}`),
      { maxLength: 80, size: 'max' },
    );
    fc.assert(
      fc.property(ids, (lineIds) => {
        const world = new RoundWorld().toPlay();
        for (const lineId of lineIds) {
          const said = { type: 'sayLine', ...world.occurrence, lineId, text: 'Hello' } as const;
          expect(world.as(seller, said).ok).toBe(true);
        }
        expect(world.state.stage.lines.map(({ lineId }) => lineId)).toEqual([...new Set(lineIds)]);
      }),
    );
  });

  test('[TG12] goal and focus are declared before the meeting, in the seat and the gallery alike', () => {
    const world = new RoundWorld();
    world.as(seller, { type: 'declareGoal', goal: 'A date', focus: 'Ask first' });
    expect(world.state.seats[seller]?.goal).toEqual({ goal: 'A date', focus: 'Ask first' });
    expect(world.state.gallery.goal).toEqual({ goal: 'A date', focus: 'Ask first' });
    world.toPlay();
    expect(world.as(seller, { type: 'declareGoal', goal: 'Later', focus: '' })).toEqual({
      ok: false,
      refusal: 'too-late',
    });
  });

  test('[TG13] an observer shows a place in the own turn; everyone reads that one and no other', () => {
    const world = new RoundWorld().toPlay();
    world.pass(10_000);
    world.as(observer, tag('a'));
    world.to('observers');
    const sbi = { situation: 'At the start', behaviour: 'you asked', impact: 'Robin opened up' };
    world.as(observer, { type: 'fillPlace', place: 'worked-1', tagId: 'a', sbi });
    expect(world.as(observer, { type: 'presentPlace', place: 'to-try' })).toEqual({
      ok: false,
      refusal: 'answers-missing',
    });
    world.as(observer, { type: 'presentPlace', place: 'worked-1' });
    expect(world.state.stage.presented).toMatchObject([
      { person: observer, place: 'worked-1', sbi, tag: { meetingMs: 8500 } },
    ]);
  });

  test('[TG14] answers of rate are taken late if they were pressed in time and nothing has opened', () => {
    const world = new RoundWorld().to('rate');
    world.pass(60_000);
    world.as(instructor, { type: 'nextStep', ...world.occurrence });
    world.pass(5000);
    const rating = { type: 'giveRating', item: 'trust', value: 40 } as const;
    expect(world.as(buyer, rating, 10_000).ok).toBe(true);
    expect(world.as(buyer, rating, 0)).toEqual({ ok: false, refusal: 'too-late' });
  });

  test('[TG16] the answer about a dimension can be taken back while answers are taken', () => {
    const world = new RoundWorld().to('rate');
    const rate = (value: number | null) =>
      world.as(seller, { type: 'rateDimension', dimension: 'S', value });
    const facts = () => world.log.length;
    rate(4);
    expect(rate(null)).toEqual({ ok: true });
    expect(world.state.seats[seller]?.dimensions).toEqual({});
    const before = facts();
    expect(rate(null)).toEqual({ ok: true });
    expect(facts()).toBe(before);
    rate(2);
    world.answerAll().to('reveal').pass(5000);
    expect(rate(null)).toEqual({ ok: false, refusal: 'too-late' });
    expect(world.state.seats[seller]?.dimensions).toEqual({ S: 2 });
  });

  test('[TG15] comments wait for the reveal', () => {
    const world = new RoundWorld().to('rate').answerAll().to('reveal');
    const comment = {
      type: 'addComment',
      commentId: 'c',
      meetingMs: 1000,
      tag: null,
      text: 'There it turned',
    } as const;
    expect(world.as(seller, comment)).toEqual({ ok: false, refusal: 'not-now' });
    world.pass(5000);
    expect(world.as(seller, comment).ok).toBe(true);
    expect(world.state.debrief.comments).toHaveLength(1);
  });
});
