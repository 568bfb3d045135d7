import type { Page } from '@playwright/test';
import { builtInRubric } from '#shared/rubric/built-in.ts';
import { median } from '../arithmetic.ts';
import type { Measured } from '../plan.ts';
import { inBrowser, NO_BROWSER } from './in-browser.ts';

/** The first so many presses warm the page up. */
const WARM = 5;
/** A key that comes again at once is taken for one press: seven keys in turn, and a hand's pace. */
const BETWEEN_MS = 100;

/** Watches for the next mark: from the browser hearing a key to the frame after the mark is there, ms. */
function watchForMark(): void {
  const count = () => document.querySelectorAll('.lmk').length;
  const before = count();
  const marked = new Promise<number>((resolve) => {
    let pressedMs = 0;
    const onKey = (event: KeyboardEvent) => {
      pressedMs = event.timeStamp;
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (pressedMs === 0 || count() <= before) return;
      observer.disconnect();
      // After the frame in which it is drawn.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedMs)));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  Object.assign(window, { marked });
}

async function press(page: Page, key: string): Promise<number> {
  await page.evaluate(watchForMark);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { marked: Promise<number> }).marked);
}

/** The middle of many presses on an observer's screen, the real app on a real server, ms. */
export async function keyToMark(presses: number): Promise<Measured> {
  const keys = builtInRubric.dimensions.map((dimension) => dimension.keys.plus);
  const measured = await inBrowser({ step: 'play' }, 2, async ({ page, scene }) => {
    await page.goto(`/r/${scene.seats[2]?.streams.at(-1)}`);
    await page.locator('svg.lanes').waitFor();
    const times: number[] = [];
    for (let nth = 0; nth < WARM + presses; nth += 1) {
      times.push(await press(page, keys[nth % keys.length] ?? ''));
      await page.waitForTimeout(BETWEEN_MS);
    }
    return median(times.slice(WARM));
  });
  return measured ?? NO_BROWSER;
}
