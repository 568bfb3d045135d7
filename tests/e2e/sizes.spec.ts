import type { Locator } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { comeToMeeting } from './support/meeting.ts';
import { expectNoTroubles, type Person } from './support/people.ts';
import { WORDS } from './support/words.ts';

/** Phones on their sides: a small one, a usual one and a large one. */
const SIZES = [
  { width: 667, height: 375 },
  { width: 844, height: 390 },
  { width: 932, height: 430 },
] as const;

/** Laptops and tablets, low and high. */
const LARGER = [
  { width: 768, height: 1024 },
  { width: 900, height: 700 },
  { width: 900, height: 800 },
  { width: 960, height: 900 },
  { width: 1000, height: 720 },
  { width: 1180, height: 700 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
] as const;

/** All of these stand on the screen, whole, and the page does not scroll. */
async function expectAtHand({ page, name }: Person, parts: readonly Locator[]): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const words = `${name} at ${size.width} px`;
    for (const part of parts) {
      await expect(part, `${words}: ${part}`).toBeInViewport({ ratio: 1 });
    }
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return { width: scrollWidth, height: scrollHeight };
          }),
        { message: words },
      )
      .toEqual(size);
  }
}

/** The words of the dimensions' names that are broken over two lines. */
function brokenWords({ page }: Person): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.pr .dn b')].flatMap(({ firstChild: text }) =>
      [...(text?.textContent ?? '').matchAll(/\S+/g)]
        .filter(({ 0: word, index }) => {
          const letters = document.createRange();
          letters.setStart(text as Text, index);
          letters.setEnd(text as Text, index + word.length);
          return letters.getClientRects().length !== 1;
        })
        .map(([word]) => word),
    ),
  );
}

/** Which of these stand on one another. */
function covered({ page }: Person, selectors: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((all) => {
    const boxes = all.flatMap((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box ? [{ selector, box }] : [];
    });
    if (boxes.length < all.length) return [`${all.length - boxes.length} are not there`];
    return boxes.flatMap(({ selector, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 0.5 &&
            other.left < box.right - 0.5 &&
            box.top < other.bottom - 0.5 &&
            other.top < box.bottom - 0.5,
        )
        .map((other) => `${selector} and ${other.selector}`),
    );
  }, selectors);
}

for (const language of ['sv', 'en'] as const) {
  test(`[E2E29] [E2E30] a meeting on phones on their sides and screens of any size, ${language}`, async ({
    app,
    come,
  }) => {
    test.setTimeout(120_000);
    const words = WORDS[language];
    const phone = { language, device: 'phone' } as const;
    const seats = { elin: phone, marcus: phone, amina: phone };
    const { elin, marcus, amina } = await comeToMeeting({ app, come, language, seats });
    // A phone that is turned has the writing done, and its keyboard with it.
    for (const { page } of [elin, marcus]) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    }

    const foot = ({ page }: Person) => page.locator('.foot').getByRole('button').last();
    await expectAtHand(elin, [
      elin.page.getByRole('textbox', { name: words.meeting.writeTo({ name: 'Robin' }) }),
      foot(elin),
    ]);
    await expectAtHand(marcus, [
      marcus.page.getByRole('textbox', { name: words.meeting.writeTo({ name: 'Kim' }) }),
      marcus.page.getByRole('slider'),
      foot(marcus),
    ]);
    await expectAtHand(amina, [
      amina.page.locator('.pr .plus').last(),
      amina.page.locator('.pr .minus').nth(3),
      amina.page.getByRole('button', { name: words.observer.undo }),
      amina.page.locator('.abt'),
    ]);
    for (const size of SIZES) {
      await amina.page.setViewportSize(size);
      await expect.poll(() => brokenWords(amina), { message: `${size.width} px` }).toEqual([]);
    }

    // [E2E30]
    for (const size of LARGER) {
      await amina.page.setViewportSize(size);
      await expect
        .poll(() => covered(amina, ['.talkw', '.tp', '.nl', '.lane2']), {
          message: `${size.width} by ${size.height} px`,
        })
        .toEqual([]);
    }
    expectNoTroubles([elin, marcus, amina]);
  });
}
