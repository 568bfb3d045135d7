import type { RoundState } from '#shared/round/state.ts';
import { expect, test } from './support/app.ts';
import { expectNoTroubles, type Person } from './support/people.ts';
import { hostWorkshop } from './support/steps.ts';
import { WORDS } from './support/words.ts';

const words = WORDS.sv;
const SELLER = 'Wolfeschlegelsteinhausenbergerdorffenson';
const BUYER = 'Anna-Karin Bergström-Lindqvist von Essen';
const OBSERVERS = [
  'Maximiliana-Alexandria Öhman Wennerström',
  'Hubertblaineschlegelsteinhausenbergerdor',
] as const;
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** The page is as wide as the screen, on the narrowest phone, a usual one and a tablet. */
async function expectFits({ page, name }: Person, screen: string): Promise<void> {
  const size = page.viewportSize();
  for (const width of [320, 390, 1180]) {
    await page.setViewportSize({ width, height: 700 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
        message: `${name}, ${screen}, ${width} px`,
      })
      .toBe(width);
  }
  if (size) await page.setViewportSize(size);
}

/** Where something stands; it must stand somewhere. */
async function placeOf({ page }: Person, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing stands at ${selector}`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test('[E2E9] names of forty letters and words without an end stay within every screen', async ({
  app,
  come,
}) => {
  test.setTimeout(400_000);
  const karin = await come('Karin', { language: 'sv' });
  const code = await hostWorkshop(karin, 'sv', { title: 'Vår', scenario: 'Lastkajen' });
  const phone = { language: 'sv', device: 'phone' } as const;
  const seller = await come(SELLER, phone);
  const buyer = await come(BUYER, phone);
  const observer = await come(OBSERVERS[0], { language: 'sv', device: 'tablet' });
  const other = await come(OBSERVERS[1], phone);
  const cast = [seller, buyer, observer, other];
  for (const { page, name } of cast) {
    await page.goto(`/j#${code}`);
    await page.getByLabel(words.join.yourName).fill(name);
    await page.getByRole('button', { name: words.join.enter }).click();
    await expect(page).toHaveURL(/\/w\//);
  }
  await karin.page.getByRole('button', { name: words.lobby.seatAutomatically }).click();
  await karin.page.getByRole('button', { name: words.lobby.openRooms }).click();
  for (const { page } of cast) {
    await expect(page.getByRole('button', { name: words.brief.ready })).toBeVisible();
  }

  await test.step('Back from the brief has a way back', async () => {
    await seller.page.goto('/');
    await seller.page.getByRole('link', { name: words.landing.backToSeat }).click();
    await expect(seller.page.getByRole('button', { name: words.brief.ready })).toBeVisible();
  });
  await test.step('brief', async () => {
    await seller.page.getByLabel(words.brief.goalField).fill(WORD);
    await expectFits(seller, 'brief');
    for (const { page } of cast)
      await page.getByRole('button', { name: words.brief.ready }).click();
    await expect(seller.page.getByRole('button', { name: words.brief.notReady })).toBeVisible();
    app.time.skip(5000);
  });
  const round = () => {
    const id = new URL(seller.page.url()).pathname.split('/').at(-1) ?? '';
    const state = app.app.engine.peek(id)?.state as RoundState;
    return state.stage;
  };
  await test.step('meeting', async () => {
    const field = seller.page.getByRole('textbox', {
      name: words.meeting.writeTo({ name: 'Robin' }),
    });
    await field.fill(WORD);
    await field.press('Enter');
    await expect(buyer.page.getByText(WORD)).toBeVisible();
    const plus = words.observer.plus({ name: 'Lyhördhet' });
    await observer.page.getByRole('button', { name: plus }).first().click();
    await observer.page.keyboard.press('KeyN');
    await observer.page.keyboard.type(WORD);
    await observer.page.keyboard.press('Enter');
    await karin.page.getByRole('link', { name: words.instructor.lookIn({ room: 'Alm' }) }).click();
    await karin.page.getByRole('button', { name: words.lookIn.askYes }).click();
    await expect(karin.page.getByText(words.lookIn.seen).first()).toBeVisible();
    for (const one of [karin, ...cast]) await expectFits(one, 'meeting');
  });
  await test.step('Stop can be read, and a toast leaves the field free', async () => {
    await seller.page.getByRole('button', { name: words.stop.stopForAll }).click();
    const colour = (selector: string) =>
      seller.page.locator(selector).evaluate((element) => getComputedStyle(element).color);
    expect(await colour('.armed p')).toBe(await colour('body'));
    await seller.page.keyboard.press('Escape');
    const toasts = await seller.page
      .locator('.toaster')
      .evaluate((element) => element.getBoundingClientRect().bottom);
    expect(toasts).toBeLessThan((await placeOf(seller, '.comp')).y);
  });
  await test.step('the last ten seconds on the narrowest phone', async () => {
    await seller.page.getByRole('button', { name: words.meeting.raiseHand }).click();
    app.time.skip((round().step?.endsAtMs ?? 0) - app.time.nowMs() + 100);
    await seller.page.setViewportSize({ width: 320, height: 640 });
    await expect(seller.page.getByText(words.meeting.clockFinish, { exact: true })).toBeVisible();
    const said = await placeOf(seller, '.rtop .clock small');
    expect(said.right).toBeLessThanOrEqual((await placeOf(seller, '.rtop .hand')).x);
    expect(said.x).toBeGreaterThan((await placeOf(seller, '.rtop .role')).right);
    expect((await placeOf(seller, '.rtop .here')).x).toBeGreaterThan(
      (await placeOf(seller, '.rtop .role')).right,
    );
    app.time.skip(10_000);
    await expect(seller.page.getByRole('heading', { name: words.reflect.title })).toBeVisible();
  });
  await test.step('reflect', async () => {
    await expectFits(seller, 'reflect');
    await expectFits(observer, 'reflect');
    app.time.skip(90_000);
  });
  await test.step('turns', async () => {
    const prompt = (one: Person, text: string) =>
      expect(one.page.getByText(text).first()).toBeVisible();
    await prompt(seller, words.turns.promptSelf);
    await expectFits(seller, 'own turn');
    await expectFits(buyer, 'listening');
    app.time.skip(90_000);
    await prompt(buyer, words.turns.promptCounterpart);
    await expectFits(buyer, 'own turn');
    app.time.skip(90_000);
    await prompt(observer, words.turns.promptObservers);
    const { page } = observer;
    await page
      .getByRole('button', { name: /Lyhördhet/ })
      .first()
      .click();
    for (const part of [words.turns.when, words.turns.you]) {
      await page.getByRole('textbox', { name: part, exact: true }).first().fill(WORD);
    }
    await expectFits(observer, 'places');
    await page.getByRole('button', { name: words.turns.present }).first().click();
    await prompt(seller, words.turns.presentedToAll);
    for (const one of [seller, observer, other]) await expectFits(one, 'presented');
    app.time.skip(120_000);
    await expect(seller.page.getByRole('button', { name: words.turns.notYet })).toBeVisible();
    app.time.skip(5000);
  });
  await test.step('reveal', async () => {
    for (const one of [seller, observer]) {
      await expect(one.page.getByText(words.debrief.trustGap).first()).toBeVisible();
      await expectFits(one, 'reveal');
    }
  });
  await test.step('the steps that are left keep their whole names on the narrowest phone', async () => {
    const { page } = seller;
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const cut = await page.locator('.turns li').evaluateAll((steps) =>
        steps
          .map((step) => step.querySelector<HTMLElement>('span:last-of-type'))
          .filter((name) => !name || name.offsetWidth < 20 || name.scrollWidth > name.offsetWidth)
          .map((name) => name?.textContent),
      );
      expect(cut, `${width} px`).toEqual([]);
    }
  });
  expectNoTroubles([karin, ...cast]);
});
