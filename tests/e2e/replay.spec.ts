import { expect, test } from './support/app.ts';
import { inspect } from './support/inspect.ts';
import { comeIntoScene, FIRST_QUESTION } from './support/meeting.ts';
import { expectNoTroubles, type Person, type Seat } from './support/people.ts';
import { WORDS } from './support/words.ts';

type Language = keyof typeof WORDS;
type Words = (typeof WORDS)[Language];

const eyesOf = ({ page }: Person, words: Words, name: RegExp) =>
  page.getByRole('radiogroup', { name: words.replay.eyesOf }).getByRole('radio', { name });
const playheadOf = ({ page }: Person, words: Words) =>
  page.getByRole('slider', { name: words.debrief.playhead });

/** The sample, from the landing page and through everybody's eyes. */
function sample(language: Language, seat: Seat) {
  test(`[E2E11] [UI23] the sample debrief, ${language}, ${seat.device ?? 'desktop'}`, async ({
    come,
  }) => {
    test.setTimeout(240_000);
    const words = WORDS[language];
    const visitor = await come('Visitor', { ...seat, language });
    const { page } = visitor;
    const look = (screen: string) => inspect(visitor, `${language}-22-${screen}`);
    await page.goto('/');
    await page.getByRole('link', { name: words.landing.sample }).click();
    await expect(
      page.getByRole('heading', { name: words.replay.meets({ seller: 'Kim', buyer: 'Robin' }) }),
    ).toBeVisible();

    // A deep link: five minutes into the round.
    await page.goto('/sample?t=480');
    const playhead = playheadOf(visitor, words);
    await expect(playhead).toBeVisible();
    const at = await playhead.getAttribute('aria-valuenow');
    expect(Number(at)).toBe(480);
    // The smallest square with names; each look at a screen checks that they keep to their fields.
    await expect(page.locator('svg.quad .name')).toHaveCount(4);
    await look('everyone');

    // The lanes as a table: all of its columns at once.
    const table = page.locator('.lh details').first();
    await table.locator('summary').click();
    await expect(table.getByRole('columnheader', { name: words.debrief.colSign })).toBeVisible();
    const room = await table
      .locator('section')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(room.scrollWidth).toBe(room.clientWidth);
    await table.locator('summary').click();

    // Walked through by keys, no mark hides behind the bar below.
    await page.locator('.tmk[tabindex="0"]').focus();
    const hidden: (string | null)[] = [];
    for (let nth = 0; nth < 40; nth += 1) {
      const name = await page.evaluate(() => {
        const mark = document.activeElement;
        const bar = document.querySelector('.tp0')?.getBoundingClientRect().top ?? 0;
        const isHidden = (mark?.getBoundingClientRect().bottom ?? 0) > bar;
        return isHidden ? (mark?.getAttribute('aria-label') ?? '') : null;
      });
      if (name !== null) hidden.push(name);
      await page.keyboard.press('ArrowRight');
    }
    expect(hidden).toEqual([]);

    // Keys: ten seconds, a second, a moment; the address follows.
    await page.keyboard.press('l');
    await expect(playhead).toHaveAttribute('aria-valuenow', '490');
    await playhead.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(playhead).toHaveAttribute('aria-valuenow', '489');
    await expect(page).toHaveURL(/[?]t=489$/);
    await page.keyboard.press(']');
    const moment = Number(await playhead.getAttribute('aria-valuenow'));
    expect(moment).toBeGreaterThan(489);

    // It plays by itself, and stands when it is told to.
    await page.getByRole('button', { name: words.debrief.play }).click();
    await expect
      .poll(async () => Number(await playhead.getAttribute('aria-valuenow')))
      .toBeGreaterThan(moment);
    await page.getByRole('button', { name: words.debrief.pause }).click();

    await page.goto('/sample?t=480');
    await eyesOf(visitor, words, /Kim/).click();
    await expect(page.getByRole('heading', { name: /Kim/ })).toBeVisible();
    await expect(page.getByText(words.replay.trustFelt, { exact: true })).toHaveCount(0);
    await expect(page.getByText('Amina')).toHaveCount(1);
    await look('seller-eyes');
    await eyesOf(visitor, words, /Robin/).click();
    await expect(page.getByRole('heading', { name: words.replay.trustFelt })).toBeVisible();
    await look('buyer-eyes');
    await eyesOf(visitor, words, /Amina/).click();
    await expect(page.getByRole('heading', { name: words.replay.tags })).toBeVisible();
    await look('observer-eyes');
    await eyesOf(visitor, words, /Leo/).click();
    await expect(page.getByRole('heading', { name: words.replay.tags })).toBeVisible();
    await eyesOf(visitor, words, /Karin/).click();
    await expect(page.getByRole('heading', { name: /Karin/ })).toBeVisible();
    await look('instructor-eyes');

    // Outside the meeting: everyone's, and the room's own screens, which take nothing.
    for (const [phase, t] of [
      ['brief', 20],
      ['reflect', 700],
      ['turns', 930],
    ] as const) {
      await page.goto(`/sample?t=${t}`);
      await expect(page.getByRole('heading', { name: /Kim/ }).first()).toBeVisible();
      await look(`everyone-${phase}`);
    }
    const seen = page.locator('.again');
    for (const [screen, t, name] of [
      ['brief-buyer', 20, /Robin/],
      ['reflect-seller', 700, /Kim/],
      ['turn-observer', 930, /Amina/],
      ['reveal-seller', 1000, /Kim/],
    ] as const) {
      await page.goto(`/sample?t=${t}`);
      await eyesOf(visitor, words, name).click();
      await expect(seen.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(seen.getByRole('button').first()).toBeDisabled();
      await look(`again-${screen}`);
    }

    await page.getByRole('button', { name: words.replay.readAsText }).click();
    await expect(
      page.getByText(words.replay.textLead({ lines: 0, tags: 0 }).slice(0, 12)).first(),
    ).toBeVisible();
    await look('text');
    await page
      .getByRole('link', { name: '07:03' })
      .or(page.getByRole('link', { name: '07:04' }))
      .first()
      .click();
    await expect(playhead).toBeVisible();
    expectNoTroubles([visitor]);
    expect.soft(await visitor.layoutShifts(), 'what moved').toEqual([]);
  });
}

sample('en', {});
sample('sv', { device: 'phone' });

test('[E2E12] a round from its link, during it and after, for its cast and its instructor', async ({
  app,
  come,
}) => {
  test.setTimeout(240_000);
  const words = WORDS.en;
  const { karin, elin, marcus, amina } = await comeIntoScene({ app, come, language: 'en' });
  app.time.skip(15_000);
  const dial = marcus.page.getByRole('slider').first();
  await dial.focus();
  await dial.press('PageUp');
  const plus = words.observer.plus({ name: 'Responsiveness' });
  await amina.page.getByRole('button', { name: plus }).first().click();
  app.time.skip(10_000);

  const link = `${new URL(elin.page.url()).pathname}/replay`;
  // During the meeting: the seller sees the stage and what is the seller's own.
  const seller = await elin.context.newPage();
  await seller.goto(link);
  await expect(seller.getByText(FIRST_QUESTION.en).first()).toBeVisible();
  await expect(seller.getByText(words.replay.notOpened)).toBeVisible();
  const offered = seller.getByRole('radiogroup', { name: words.replay.eyesOf }).getByRole('radio');
  await expect(offered).toHaveCount(2);
  await expect(seller.getByRole('img', { name: /Responsiveness/ })).toHaveCount(0);
  await expect(seller.getByText(words.debrief.laneDial)).toHaveCount(0);
  await seller.close();
  // A stranger gets the sentence at the door.
  const stranger = await come('Stranger');
  await stranger.page.goto(link);
  await expect(stranger.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(stranger.page.getByText(FIRST_QUESTION.en)).toHaveCount(0);

  // The instructor ends the round; both players let it open; the cast sees it all.
  await karin.page.getByRole('link', { name: words.instructor.lookIn({ room: 'Alm' }) }).click();
  await karin.page.getByRole('button', { name: words.lookIn.askYes }).click();
  const desk = await karin.context.newPage();
  await desk.goto(link);
  await expect(
    desk
      .getByRole('radiogroup', { name: words.replay.eyesOf })
      .getByRole('radio', { name: /Marcus/ }),
  ).toBeVisible();
  await expect(desk.getByText(words.debrief.laneDial).first()).toBeVisible();
  await desk.close();
  expectNoTroubles([karin, elin, marcus, amina]);
});
