import type { Page } from '@playwright/test';
import { median } from '../arithmetic.ts';
import type { Measured } from '../plan.ts';
import type { Scene } from '../servers/scene.ts';
import { inBrowser, NO_BROWSER } from './in-browser.ts';

/** A meeting of a quarter of an hour in which much happens: lines, the dial and tags, 3000 facts with the rest. */
const HOUR = { step: 'reveal', tags: 400, talk: 2600 } as const;

const SCRUB_MS = 2000;
/** Frames before counting begins: what is compiled on the way is nobody's cost. */
const WARM_UP = 20;

/** The page of a finished round: its marks, its clock, and the time of the newest line of its script. */
const MARK = '.tmk';
const SHOWN = ['.tnow', '.rsc .ln[aria-pressed="true"] time'] as const;

function pathOf({ seats }: Scene): string {
  return `/r/${seats[2]?.streams.at(-1)}/replay`;
}

/** Opens the round; answers from the last byte of its log to the frame in which all marks are there, ms. */
async function open(page: Page, scene: Scene): Promise<number> {
  await page.goto('about:blank');
  await page.goto(pathOf(scene));
  return page.evaluate(
    ([selector, tags]) =>
      new Promise<number>((resolve) => {
        const lastByteMs = () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /^\/api\/rounds\/[^/]+\/replay$/.test(new URL(name).pathname))
            .map((entry) => (entry as PerformanceResourceTiming).responseEnd)[0] ?? Number.NaN;
        const look = () => {
          const isThere = document.querySelectorAll(selector).length >= tags;
          if (!isThere) return void requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - lastByteMs())));
        };
        look();
      }),
    [MARK, HOUR.tags] as const,
  );
}

/** The middle of several openings, ms. */
export async function openReplay(rounds: number): Promise<Measured> {
  const measured = await inBrowser(HOUR, 2, async ({ page, scene }) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await open(page, scene));
    return median(times);
  });
  return measured ?? NO_BROWSER;
}

/** Frames a second while the playhead is moved at every frame. `slowdown`: of the CPU. */
export async function scrubReplay(rounds: number, slowdown: number): Promise<Measured> {
  const measured = await inBrowser(HOUR, 2, async ({ page, scene }) => {
    const devtools = await page.context().newCDPSession(page);
    const rates: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // From its beginning: at its end a playhead stands still, however fast it is drawn.
      await open(page, scene);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      rates.push(await scrub(page));
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    return median(rates);
  });
  return measured ?? NO_BROWSER;
}

/**
 * Counts the frames in which the screen shows another moment than before: clock and script alike, for
 * others are easily drawn. In whole frames a second. The keys are the page's own, one a frame.
 */
function scrub(page: Page): Promise<number> {
  return page.evaluate(
    ([forMs, warmUp, clock, line]) =>
      new Promise<number>((resolve) => {
        const press = (key: string) =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        const shown = () =>
          [clock, line].map((selector) => document.querySelector(selector)?.textContent);
        let fromMs = Number.NaN;
        let frames = 0;
        let moves = 0;
        let last = shown();
        const step = (nowMs: number) => {
          if (frames === warmUp) {
            fromMs = nowMs;
            moves = 0;
          }
          const now = shown();
          if (now.every((words, index) => words !== last[index])) moves += 1;
          last = now;
          const passedMs = nowMs - fromMs;
          if (passedMs >= forMs) return resolve(Math.round((1000 * moves) / passedMs));
          // There and back through the meeting, ten seconds a frame.
          press(Math.floor(frames / 70) % 2 === 0 ? 'l' : 'j');
          frames += 1;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    [SCRUB_MS, WARM_UP, ...SHOWN] as const,
  );
}
