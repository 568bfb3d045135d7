import { expect, letPass, test, WATCHED } from './support/app.ts';
import { inspect } from './support/inspect.ts';
import {
  clock,
  comeToBrief,
  comeToMeeting,
  FIRST_QUESTION,
  letCountdownPass,
  say,
} from './support/meeting.ts';
import { expectNoTroubles, type Person } from './support/people.ts';
import { WORDS } from './support/words.ts';

test.use({ server: WATCHED });

/** What stands in the room's way on somebody's screen. */
const notice = ({ page }: Person) => page.locator('.ntc');

test('[E2E24] a buyer who vanishes, comes back, vanishes for good; an observer takes the chair', async ({
  app,
  come,
}) => {
  const words = WORDS.en;
  const { states, meeting, observer } = words;
  const cast = await comeToMeeting({
    app,
    come,
    language: 'en',
    seats: { elin: { theme: 'dark' }, amina: { device: 'phone' } },
  });
  const { elin, amina } = cast;
  let { karin, marcus } = cast;
  await letPass(app, [karin, elin, marcus, amina], 8000);

  await test.step('the instructor vanishes: nothing stops', async () => {
    await karin.leaves();
    await letPass(app, [elin, marcus, amina], 24_000);
    await say(elin, {
      language: 'en',
      to: 'Robin',
      line: FIRST_QUESTION.en,
      heardBy: [marcus, amina],
    });
    for (const one of [elin, marcus, amina]) {
      await expect(notice(one)).toHaveCount(0);
      await expect(clock(one)).toContainText(meeting.clockLeft);
    }
    karin = await karin.comeBack();
  });

  await test.step('the buyer is away, then gone', async () => {
    await marcus.leaves();
    await letPass(app, [karin, elin, amina], 12_000);
    for (const one of [elin, amina]) {
      await expect(notice(one)).toContainText(states.away({ name: 'Marcus' }));
      await expect(notice(one)).toContainText(states.awayBody);
      await expect(clock(one)).toContainText(meeting.clockLeft);
    }
    await inspect(elin, 'en-20-away');
    await letPass(app, [karin, elin, amina], 8000);
    for (const one of [elin, amina]) {
      await expect(notice(one)).toContainText(states.lost({ name: 'Marcus' }));
      await expect(notice(one)).toContainText(states.lostBody({ name: 'Marcus' }));
      await expect(clock(one)).toContainText(meeting.clockPaused);
    }
    await expect(amina.page.getByText(observer.rests)).toBeVisible();
    await inspect(elin, 'en-20-lost');
    await inspect(amina, 'en-20-lost-observer');
    const standing = await clock(elin).innerText();
    await letPass(app, [karin, elin, amina], 20_000);
    expect(await clock(elin).innerText()).toBe(standing);
  });

  await test.step('the buyer comes back to the same seat', async () => {
    marcus = await marcus.comeBack();
    await expect(marcus.page.getByRole('slider').first()).toBeVisible();
    await expect(notice(elin)).toContainText(/^\d?\s*Goes on in \d/);
    await inspect(elin, 'en-20-resumes');
    await letPass(app, [karin, elin, marcus, amina], 5000);
    for (const one of [elin, marcus, amina]) {
      await expect(notice(one)).toHaveCount(0);
      await expect(clock(one)).toContainText(meeting.clockLeft);
    }
    await say(marcus, {
      language: 'en',
      to: 'Kim',
      line: 'Here I am again.',
      heardBy: [elin, amina],
    });
  });

  await test.step('the chair is offered, and the observer takes it', async () => {
    await marcus.leaves();
    await letPass(app, [karin, elin, amina], 20_000);
    await expect(notice(elin)).toContainText(states.lost({ name: 'Marcus' }));
    await letPass(app, [karin, elin, amina], 120_000);
    await expect(notice(amina)).toContainText(states.offerTitle({ name: 'Robin' }));
    await expect(notice(amina)).toContainText(states.offerCost({ role: 'Robin' }));
    await expect(notice(elin)).toContainText(words.notice.chairEmpty({ name: 'Marcus' }));
    await expect(karin.page.getByText(/chair is empty/).first()).toBeVisible();
    await inspect(amina, 'en-20-chair-offered');
    await amina.page.getByRole('button', { name: states.offerTake }).click();
    await expect(notice(amina)).toContainText(words.notice.youRead);
    await expect(notice(amina)).toContainText(/0[01]:\d\d/);
    await expect(amina.page.getByRole('button', { name: observer.undo })).toHaveCount(0);
    await expect(notice(elin)).toContainText(words.notice.someoneReads({ name: 'Amina' }));
    await inspect(amina, 'en-20-reading');
    await notice(amina).getByRole('button', { name: meeting.openBrief }).click();
    await expect(
      amina.page.getByRole('heading', { name: words.brief.youAre({ name: 'Robin' }) }),
    ).toBeVisible();
    await amina.page.keyboard.press('Escape');
    await letPass(app, [karin, elin, amina], 60_000);
    await letPass(app, [karin, elin, amina], 6000);
    for (const one of [elin, amina]) {
      await expect(notice(one)).toHaveCount(0);
      await expect(one.page.getByText(meeting.takeChair({ take: 2 }))).toBeVisible();
    }
    await say(amina, { language: 'en', to: 'Kim', line: 'Now I am Robin.', heardBy: [elin] });
  });

  await test.step('the former buyer reads along', async () => {
    marcus = await marcus.comeBack();
    await expect(marcus.page.getByText('Now I am Robin.')).toBeVisible();
    await expect(marcus.page.getByRole('slider')).toHaveCount(0);
  });
  expectNoTroubles([karin, elin, marcus, amina]);
});

test('[E2E28] a seller who vanishes for good: the room goes on to Reflect', async ({
  app,
  come,
}) => {
  const words = WORDS.sv;
  const { states, reflect } = words;
  const { karin, elin, marcus, amina } = await comeToMeeting({
    app,
    come,
    language: 'sv',
    seats: { marcus: { device: 'phone', theme: 'dark' } },
  });
  await elin.leaves();
  await letPass(app, [karin, marcus, amina], 20_000);
  for (const one of [marcus, amina]) {
    await expect(notice(one)).toContainText(states.lost({ name: 'Elin' }));
  }
  await inspect(marcus, 'sv-20-lost-buyer');
  await letPass(app, [karin, marcus, amina], 120_000);
  await expect(notice(marcus)).toContainText(words.notice.chairEmpty({ name: 'Elin' }));
  await inspect(marcus, 'sv-20-chair-empty-buyer');
  await inspect(amina, 'sv-20-chair-offered-desktop');
  await notice(marcus).getByRole('button', { name: states.offerSkip }).click();
  for (const one of [marcus, amina]) {
    await expect(one.page.getByRole('heading', { name: reflect.title })).toBeVisible();
  }
  expectNoTroubles([karin, elin, marcus, amina]);
});

test('[E2E25] whoever vanishes in brief, Reflect or their own turn is not waited for', async ({
  app,
  come,
}) => {
  const words = WORDS.sv;
  const { turns, reflect, brief } = words;
  const cast = await comeToBrief({
    app,
    come,
    language: 'sv',
    seats: { marcus: { device: 'phone', theme: 'dark' } },
  });
  const { karin, elin } = cast;
  let { marcus, amina } = cast;

  await test.step('brief: an observer vanishes, and the others begin', async () => {
    const ready = marcus.page.getByRole('button', { name: brief.ready });
    await marcus.losesNetwork();
    await expect(ready).toBeDisabled();
    await expect(ready).toHaveAccessibleDescription(brief.readyOffline);
    await inspect(marcus, 'sv-20-brief-offline');
    await marcus.hasNetwork();
    await expect(ready).toBeEnabled();
    await amina.leaves();
    for (const one of [elin, marcus]) {
      await one.page.getByRole('button', { name: brief.ready }).click();
    }
    await letPass(app, [karin, elin, marcus], 12_000);
    await expect(elin.page.getByText(brief.isAway({ name: 'Amina' })).first()).toBeVisible();
    await inspect(elin, 'sv-20-brief-away');
    await letPass(app, [karin, elin, marcus], 8000);
    await letCountdownPass(app, elin);
    await expect(marcus.page.getByRole('slider').first()).toBeVisible();
    amina = await amina.comeBack();
    await expect(amina.page.getByRole('button', { name: words.observer.undo })).toBeVisible();
  });

  await test.step('Reflect: the buyer vanishes, and the others go on', async () => {
    for (const one of [elin, marcus]) {
      await one.page.getByRole('button', { name: words.meeting.endEarly }).click();
    }
    await letPass(app, [karin, elin, marcus, amina], 10_000);
    await expect(elin.page.getByRole('heading', { name: reflect.title })).toBeVisible();
    await marcus.leaves();
    for (const slider of (await elin.page.getByRole('slider').all()).slice(0, 3)) {
      await slider.focus();
      await slider.press('PageUp');
    }
    await elin.page.getByText(reflect.nothingAgreed, { exact: true }).click();
    for (const one of [elin, amina]) {
      await one.page.getByRole('button', { name: reflect.done }).click();
    }
    await expect(elin.page.getByText(reflect.youAreDone)).toBeVisible();
    await letPass(app, [karin, elin, amina], 20_000);
    await expect(
      elin.page.getByRole('heading', { name: turns.yourTurn({ name: 'Elin' }) }),
    ).toBeVisible();
  });

  await test.step('turns: the buyer is passed over, and so is a seller who vanishes', async () => {
    await elin.leaves();
    await letPass(app, [karin, amina], 20_000);
    await expect(
      amina.page.getByRole('heading', { name: turns.yourTurn({ name: 'Amina' }) }),
    ).toBeVisible();
    await inspect(amina, 'sv-20-turn-passed');
  });
  expectNoTroubles([karin, elin, marcus, amina]);
});

test('[E2E26] in person nobody is told to be away and nothing pauses', async ({ app, come }) => {
  const words = WORDS.sv;
  const cast = await comeToMeeting({
    app,
    come,
    language: 'sv',
    mode: 'person',
    seats: { elin: { device: 'phone' }, marcus: { device: 'phone' } },
  });
  const { karin, elin, amina } = cast;
  let { marcus } = cast;
  await marcus.leaves();
  await letPass(app, [karin, elin, amina], 60_000);
  for (const one of [elin, amina]) {
    await expect(notice(one)).toHaveCount(0);
    await expect(clock(one)).toContainText(words.meeting.clockLeft);
    await expect(one.page.getByText(words.states.away({ name: 'Marcus' }))).toHaveCount(0);
    await expect(one.page.getByText(words.states.lost({ name: 'Marcus' }))).toHaveCount(0);
  }
  marcus = await marcus.comeBack();
  await expect(marcus.page.getByRole('slider')).toBeVisible();
  await inspect(marcus, 'sv-20-in-person-back');
  expectNoTroubles([karin, elin, marcus, amina]);
});
