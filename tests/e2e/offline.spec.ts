import type { Locator } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { inspect } from './support/inspect.ts';
import {
  banner,
  comeIntoScene,
  comeToMeeting,
  FIRST_QUESTION,
  meetingTime,
  say,
  tagsInTable,
} from './support/meeting.ts';
import { expectNoTroubles, type Person } from './support/people.ts';
import { WORDS } from './support/words.ts';

/** How long before its press a tag stands, s. */
const REACTION_S = 1.5;
/** How far a browser's clock may be from the server's, s. */
const CLOCKS_S = 0.25;

test('[E2E20] tags pressed without a network arrive once, where they were pressed', async ({
  app,
  come,
}) => {
  const words = WORDS.sv;
  const { observer } = words;
  const cast = await comeIntoScene({
    app,
    come,
    isLookedInto: true,
    language: 'sv',
    seats: { amina: { device: 'phone' } },
  });
  const { karin, elin, marcus } = cast;
  let { amina } = cast;

  await amina.losesNetwork();
  await expect(banner(amina)).toContainText('Frånkopplad');
  const stop = amina.page.getByRole('button', { name: words.stop.stopForAll });
  await expect(stop).toBeDisabled();
  await expect(stop).toHaveAccessibleDescription(words.stop.stopOffline);

  const presses: { readonly fromS: number; readonly toS: number }[] = [];
  const tag = async (name: string) => {
    const fromS = meetingTime(app, elin) / 1000;
    await amina.page.getByRole('button', { name }).click();
    presses.push({ fromS, toS: meetingTime(app, elin) / 1000 });
  };
  await tag('Lyhördhet plus');
  await tag('Syfte minus');
  await writeNote(amina, 'Frågade inte vidare');
  await tag('Respekt plus');
  await expect(banner(amina)).toContainText(`3 taggar och 1 anteckning väntar på att skickas.`);
  await amina.page.getByRole('button', { name: observer.undo }).click();
  await expect(banner(amina)).toContainText(`2 taggar och 1 anteckning väntar på att skickas.`);
  await inspect(amina, 'sv-20-offline-observer');
  await amina.page.getByRole('button', { name: observer.noteShort, exact: true }).click();
  await amina.page.getByPlaceholder(observer.noteSeen).fill('Frågade inte vidare, tyst');

  // A minute goes by for the others, who know nothing of it.
  app.time.skip(60_000);
  expect(await tagsInTable(karin, 'Amina')).toEqual([]);

  amina = await amina.comeBack();
  await expect.poll(() => tagsInTable(karin, 'Amina')).toHaveLength(2);
  await expect(banner(amina)).toHaveCount(0);
  await expect(amina.page.locator('.toast')).toHaveCount(0);
  const [first, second] = await tagsInTable(karin, 'Amina');
  expect(first?.what).toBe('Lyhördhet');
  expect(second?.what).toBe('Syfte: Frågade inte vidare');
  for (const [at, one] of [first, second].entries()) {
    // Between the beginning and the end of its press; the table tells whole seconds.
    const pressedS = (one?.seconds ?? 0) + REACTION_S;
    expect(pressedS + 1).toBeGreaterThan((presses[at]?.fromS ?? Number.NaN) - CLOCKS_S);
    expect(pressedS).toBeLessThan((presses[at]?.toS ?? Number.NaN) + CLOCKS_S);
  }
  // What was being written when the page was closed stands there still.
  await amina.page.getByRole('button', { name: observer.noteShort, exact: true }).click();
  const note = amina.page.getByPlaceholder(observer.noteSeen);
  await expect(note).toHaveValue('Frågade inte vidare, tyst');
  await note.press('Enter');
  await expect
    .poll(() => tagsInTable(karin, 'Amina'))
    .toMatchObject([{}, { what: 'Syfte: Frågade inte vidare, tyst' }]);

  await test.step('reloaded when the network is back, before the socket is', async () => {
    await amina.losesNetwork();
    await expect(banner(amina)).toBeVisible();
    await amina.page.getByRole('button', { name: 'Målgrupp plus' }).click();
    await expect(banner(amina)).toContainText('1 tagg väntar');
    await amina.hasNetwork();
    await amina.page.reload();
    await expect(amina.page.getByRole('button', { name: observer.undo })).toBeEnabled();
    await expect.poll(() => tagsInTable(karin, 'Amina')).toHaveLength(3);
    await expect(banner(amina)).toHaveCount(0);
  });
  // What comes next comes after everything that waited: still each is there once.
  await amina.page.getByRole('button', { name: 'Ömsesidighet plus' }).click();
  await expect.poll(() => tagsInTable(karin, 'Amina')).toHaveLength(4);
  expectNoTroubles([karin, elin, marcus, amina]);
});

test('[E2E21] what players write without a network comes through once, and drafts stay', async ({
  app,
  come,
}) => {
  const words = WORDS.en;
  const { meeting, states, reflect } = words;
  const cast = await comeIntoScene({
    app,
    come,
    language: 'en',
    seats: { elin: { theme: 'dark' }, marcus: { device: 'phone' } },
  });
  const { karin, amina } = cast;
  let { elin, marcus } = cast;

  for (const one of [elin, marcus]) {
    await one.losesNetwork();
    await expect(banner(one)).toContainText(states.offlineNothing.replace(/<\/?b>/g, ''));
    await expect(one.page.getByRole('button', { name: words.stop.stopForAll })).toBeDisabled();
    const timeOut = one.page.getByRole('button', { name: new RegExp(`^${meeting.timeOut}`) });
    await expect(timeOut).toBeDisabled();
    await expect(timeOut).toContainText(meeting.needsConnection);
  }
  const composer = elin.page.getByRole('textbox', { name: meeting.writeTo({ name: 'Robin' }) });
  await composer.fill('Who stands there at six?');
  await composer.press('Enter');
  await expect(banner(elin)).toContainText('1 line waits to be sent.');
  await composer.fill('And if nobody');
  await elin.page.getByRole('textbox', { name: meeting.notes }).fill('Crew before prices');
  await expect(banner(elin)).toContainText('1 line and 1 note wait to be sent.');
  await inspect(elin, 'en-20-offline-seller');

  const dial = marcus.page.getByRole('slider').first();
  await dial.focus();
  for (const key of ['PageUp', 'ArrowUp', 'ArrowDown', 'PageUp']) await dial.press(key);
  const felt = await dial.getAttribute('aria-valuetext');
  const value = await dial.getAttribute('aria-valuenow');
  await inspect(marcus, 'en-20-offline-buyer');
  await expect(amina.page.getByText('Who stands there at six?')).toHaveCount(0);

  [elin, marcus] = [await elin.comeBack(), await marcus.comeBack()];
  for (const one of [elin, marcus, amina]) {
    await expect(one.page.getByText('Who stands there at six?', { exact: true })).toHaveCount(1);
    await expect(banner(one)).toHaveCount(0);
  }
  await expect(
    elin.page.getByRole('textbox', { name: meeting.writeTo({ name: 'Robin' }) }),
  ).toHaveValue('And if nobody');
  await expect(elin.page.getByRole('textbox', { name: meeting.notes })).toHaveValue(
    'Crew before prices',
  );
  const again = marcus.page.getByRole('slider').first();
  await expect(again).toHaveAttribute('aria-valuenow', value ?? '');
  await expect(again).toHaveAttribute('aria-valuetext', felt ?? '');

  await test.step('a line that comes after the scene is in the draft again', async () => {
    await elin.losesNetwork();
    await expect(banner(elin)).toBeVisible();
    const field = elin.page.getByRole('textbox', { name: meeting.writeTo({ name: 'Robin' }) });
    await field.fill('Shall we say the 16th?');
    await field.press('Enter');
    await expect(banner(elin)).toContainText('1 line waits to be sent.');
    app.time.skip(480_000);
    app.time.skip(10_000);
    await expect(marcus.page.getByRole('heading', { name: reflect.title })).toBeVisible();
    await elin.hasNetwork();
    await expect(elin.page.getByRole('heading', { name: reflect.title })).toBeVisible();
    await expect(elin.page.getByText(meeting.lineTooLate)).toBeVisible();
    await expect(elin.page.getByText('Shall we say the 16th?')).toBeVisible();
    await expect(marcus.page.getByText('Shall we say the 16th?')).toHaveCount(0);
    await inspect(elin, 'en-20-line-unsaid');
  });
  await test.step('ratings given without a network', async () => {
    await marcus.losesNetwork();
    await expect(banner(marcus)).toBeVisible();
    for (const slider of await marcus.page.getByRole('slider').all()) {
      await slider.focus();
      await slider.press('PageUp');
      await slider.press('ArrowUp');
    }
    await marcus.page.getByRole('radio', { name: reflect.outcomes.advance }).click();
    await marcus.page.getByText(reflect.nothingAgreed, { exact: true }).click();
    await expect(banner(marcus)).toContainText('4 answers wait to be sent.');
    await inspect(marcus, 'en-20-offline-reflect');
    const given = await answersOf(marcus);
    marcus = await marcus.comeBack();
    await expect(marcus.page.getByRole('heading', { name: reflect.title })).toBeVisible();
    await expect.poll(() => answersOf(marcus)).toEqual(given);
    await expect(banner(marcus)).toHaveCount(0);
    await marcus.page.getByRole('button', { name: reflect.done }).click();
    await expect(marcus.page.getByText(reflect.youAreDone)).toBeVisible();
  });
  expectNoTroubles([karin, elin, marcus, amina]);
});

test('[E2E22] a tag that arrives after the reveal has a broken edge and counts when it is let in', async ({
  app,
  come,
}) => {
  const words = WORDS.en;
  const { debrief, common, turns } = words;
  const { karin, elin, marcus, amina } = await comeToMeeting({ app, come, language: 'en' });
  app.time.skip(60_000);
  await say(elin, {
    language: 'en',
    to: 'Robin',
    line: FIRST_QUESTION.en,
    heardBy: [marcus, amina],
  });
  for (const key of ['KeyQ', 'KeyE', 'KeyR', 'KeyU', 'KeyI', 'KeyO'])
    await amina.page.keyboard.press(key);
  await expect(amina.page.getByRole('button', { name: /\d\d:\d\d$/ })).toHaveCount(6);
  await expect(amina.page.locator('[data-waits]')).toHaveCount(0);
  await amina.losesNetwork();
  await expect(banner(amina)).toBeVisible();
  await amina.page.getByRole('button', { name: 'Responsiveness plus' }).click();
  await expect(banner(amina)).toContainText('1 tag waits to be sent.');

  // Time leads everybody else to the reveal.
  app.time.skip(480_000);
  app.time.skip(10_000);
  await expect(elin.page.getByRole('heading', { name: words.reflect.title })).toBeVisible();
  app.time.skip(90_000);
  await expect(elin.page.getByText(turns.promptSelf)).toBeVisible();
  app.time.skip(90_000);
  await expect(marcus.page.getByText(turns.promptCounterpart)).toBeVisible();
  app.time.skip(90_000);
  await expect(elin.page.getByRole('heading', { name: /Amina/ }).first()).toBeVisible();
  app.time.skip(120_000);
  await expect(elin.page.getByRole('button', { name: turns.notYet })).toBeVisible();
  app.time.skip(5000);
  await expect(elin.page.getByText(debrief.trustGap).first()).toBeVisible();
  const late = elin.page.getByRole('button', { name: new RegExp(common.late) });
  await expect(late).toHaveCount(0);
  const figures = elin.page.getByText(/^Trust \d+, goal \d+/).first();
  const before = await figures.innerText();

  await amina.hasNetwork();
  await expect(amina.page.getByText(debrief.trustGap).first()).toBeVisible();
  await expect(banner(amina)).toHaveCount(0);
  await expect(late.first()).toBeVisible();
  expect(await hasBrokenEdge(late.first())).toBe(true);
  const onTime = elin.page.getByRole('button', { name: /^Amina, Reciprocity/ });
  expect(await hasBrokenEdge(onTime.first())).toBe(false);
  await expect(figures).toHaveText(before);
  await expect(elin.page.getByText(debrief.lateTag, { exact: true })).toBeVisible();
  await inspect(elin, 'en-20-late-tag');
  await elin.page.getByRole('button', { name: debrief.admit }).click();
  await expect(elin.page.getByText(debrief.admittedTag, { exact: true })).toBeVisible();
  await expect(amina.page.getByText(debrief.admittedTag, { exact: true })).toBeVisible();
  await expect(figures).not.toHaveText(before);
  expectNoTroubles([karin, elin, marcus, amina]);
});

test('[E2E23] a browser that keeps nothing works in memory, says so, and asks before it is left', async ({
  app,
  come,
}) => {
  const words = WORDS.en;
  const cast = await comeIntoScene({
    app,
    come,
    isLookedInto: true,
    language: 'en',
    seats: { amina: { device: 'phone', theme: 'dark' } },
    prepare: async ({ name, page }) => {
      if (name !== 'Amina') return;
      await page.addInitScript(() => {
        Reflect.deleteProperty(Window.prototype, 'indexedDB');
        Reflect.deleteProperty(window, 'indexedDB');
      });
    },
  });
  const { karin, elin, marcus, amina } = cast;
  expect(await amina.page.evaluate(() => 'indexedDB' in window)).toBe(false);
  await amina.page.getByRole('button', { name: 'Respect plus' }).click();
  await expect.poll(() => tagsInTable(karin, 'Amina')).toHaveLength(1);

  await amina.losesNetwork();
  await expect(banner(amina)).toBeVisible();
  await amina.page.getByRole('button', { name: 'Responsiveness plus' }).click();
  await expect(banner(amina)).toContainText('1 tag waits to be sent.');
  await expect(banner(amina)).toContainText(words.states.keptNowhere);
  await inspect(amina, 'en-20-offline-memory');
  const asked = amina.page.waitForEvent('dialog');
  await amina.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  await amina.hasNetwork();
  await expect(banner(amina)).toHaveCount(0);
  await expect.poll(() => tagsInTable(karin, 'Amina')).toHaveLength(2);
  // With nothing waiting it closes without a question.
  const closed = amina.page.waitForEvent('close');
  await amina.page.close({ runBeforeUnload: true });
  await closed;
  expectNoTroubles([karin, elin, marcus, amina]);
});

async function writeNote({ page }: Person, note: string): Promise<void> {
  await page.getByRole('button', { name: WORDS.sv.observer.noteShort, exact: true }).click();
  await page.getByPlaceholder(WORDS.sv.observer.noteSeen).fill(note);
  await page.getByPlaceholder(WORDS.sv.observer.noteSeen).press('Enter');
}

/** Whether a mark is drawn with a broken edge. */
function hasBrokenEdge(mark: Locator): Promise<boolean> {
  return mark.evaluate((element) =>
    [...element.querySelectorAll('.mk *')].some(
      (part) => getComputedStyle(part).strokeDasharray !== 'none',
    ),
  );
}

/** What somebody has answered, as their sliders and choices say it. */
function answersOf({ page }: Person): Promise<readonly (string | null)[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('[role=slider]')].map((one) =>
      one.getAttribute('aria-valuetext'),
    ),
    ...[...document.querySelectorAll('input[type=radio]')].map((one) =>
      String((one as HTMLInputElement).checked),
    ),
    ...[...document.querySelectorAll('[role=radio]')].map((one) =>
      one.getAttribute('aria-checked'),
    ),
  ]);
}
