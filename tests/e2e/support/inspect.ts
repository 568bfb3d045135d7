import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Person } from './people.ts';
import { strayingNames } from './quadrant.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Looks a screen over as it stands: axe in light and dark (WCAG 2.2 AA), the names of every quadrant
 * within their fields, no overflow at 320 px, and a picture of each. What the looking itself moves is not counted as a layout shift.
 */
export async function inspect(person: Person, screen: string): Promise<void> {
  const { page } = person;
  if (process.env.QUICK)
    return void (await page.screenshot({ path: `test-results/screens/${screen}.png` }));
  const shifts = (await person.layoutShifts()).length;
  const size = page.viewportSize();
  const picture = (kind: string) =>
    page.screenshot({ path: `test-results/screens/${screen}-${kind}.png` });
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
    expect.soft(found, `${person.name}, ${screen}, ${theme}`).toEqual([]);
    await picture(theme);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  expect.soft(await strayingNames(page), `${person.name}, ${screen}, names`).toEqual([]);
  if (size) {
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      widest: [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > 321)
        .map((element) => `${element.tagName}.${element.className}`)
        .slice(0, 5),
    }));
    expect.soft(overflow.width, `${person.name}, ${screen}, 320 px: ${overflow.widest}`).toBe(320);
    await picture('320');
    await page.setViewportSize(size);
  }
  await page.evaluate((count) => {
    (window as unknown as { layoutShifts: string[] }).layoutShifts.length = count;
  }, shifts);
}
