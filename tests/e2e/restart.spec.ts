import { expect, test } from './support/app.ts';
import { inspect } from './support/inspect.ts';
import {
  banner,
  clock,
  comeIntoScene,
  FIRST_QUESTION,
  say,
  tagsInTable,
} from './support/meeting.ts';
import { expectNoTroubles, type Person } from './support/people.ts';
import { WORDS } from './support/words.ts';

/** Time left on somebody's clock, s. */
async function secondsLeft(one: Person): Promise<number> {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await clock(one).innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

test('[E2E27] the server goes down and comes back under four people in the meeting', async ({
  app,
  come,
}) => {
  const words = WORDS.sv;
  const { states, meeting, reflect } = words;
  const cast = await comeIntoScene({
    app,
    come,
    isLookedInto: true,
    language: 'sv',
    seats: {
      elin: { theme: 'dark' },
      marcus: { device: 'phone' },
      amina: { device: 'tablet' },
    },
  });
  const { karin, elin, marcus, amina } = cast;
  const everybody = [karin, elin, marcus, amina];
  // Twenty seconds of eight minutes are over, and each clock has noticed.
  await expect.poll(() => secondsLeft(elin)).toBeLessThan(462);
  const left = await secondsLeft(elin);
  const readAtMs = app.time.nowMs();

  await test.step('down: everybody is told, and goes on', async () => {
    const startAnew = await app.goDown();
    for (const one of everybody) {
      await expect(banner(one)).toContainText(states.reconnecting.replace(/<\/?b>/g, ''));
    }
    for (const one of [elin, marcus, amina]) {
      await expect(one.page.getByRole('button', { name: words.stop.stopForAll })).toBeDisabled();
    }
    const field = elin.page.getByRole('textbox', { name: meeting.writeTo({ name: 'Robin' }) });
    await field.fill('Vem står där klockan sex?');
    await field.press('Enter');
    await amina.page.getByRole('button', { name: 'Lyhördhet plus' }).click();
    await inspect(elin, 'sv-20-reconnecting-seller');
    await inspect(marcus, 'sv-20-reconnecting-buyer');
    await inspect(amina, 'sv-20-reconnecting-observer');
    app.time.skip(10_000);
    await startAnew();
  });

  await test.step('up: everybody is back by themselves, with the same clock', async () => {
    for (const one of everybody) await expect(banner(one)).toHaveCount(0);
    for (const one of everybody) {
      await expect(one.page.getByText('Vem står där klockan sex?', { exact: true })).toHaveCount(1);
      await expect(one.page.getByText(FIRST_QUESTION.sv, { exact: true })).toHaveCount(1);
    }
    await expect.poll(() => tagsInTable(karin, 'Amina')).toHaveLength(1);
    // What the server was away counts as played.
    for (const one of everybody) {
      await expect
        .poll(async () => {
          const expected = left - (app.time.nowMs() - readAtMs) / 1000;
          return Math.abs((await secondsLeft(one)) - expected);
        })
        .toBeLessThan(1.5);
    }
    await say(marcus, {
      language: 'sv',
      to: 'Kim',
      line: 'Kaosartat.',
      heardBy: [elin, amina, karin],
    });
    expect(await tagsInTable(karin, 'Amina')).toHaveLength(1);
  });

  await test.step('a step that ran out meanwhile ends 30 s after the return', async () => {
    const startAnew = await app.goDown();
    for (const one of everybody) await expect(banner(one)).toBeVisible();
    app.time.skip(480_000);
    await startAnew();
    for (const one of [elin, marcus, amina]) {
      await expect(banner(one)).toContainText(/Servern var borta i \d+ s\./);
      await expect(banner(one)).toContainText(/slutar om (30|2\d) s\./);
    }
    await inspect(elin, 'sv-20-overdue-seller');
    await inspect(marcus, 'sv-20-overdue-buyer');
    await expect(clock(elin)).toContainText(meeting.clockFinish);
    await expect(marcus.page.getByRole('slider').first()).toBeVisible();
    app.time.skip(30_000);
    app.time.skip(10_000);
    for (const one of [elin, marcus]) {
      await expect(one.page.getByRole('heading', { name: reflect.title })).toBeVisible();
      await expect(banner(one)).toHaveCount(0);
    }
  });
  expectNoTroubles(everybody);
});
