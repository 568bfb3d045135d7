import type { Page } from '@playwright/test';
import { median } from '../arithmetic.ts';
import type { Measured } from '../plan.ts';
import type { Scene } from '../servers/scene.ts';
import { inBrowser, NO_BROWSER } from './in-browser.ts';

/** A meeting of a quarter of an hour in which much happens: lines, the dial and tags, 3000 facts with the rest. */
const HOUR = { step: 'reveal', tags: 400, talk: 2600 } as const;

const SCRUB_MS = 2000;

/**
 * Where a finished round is looked at, and what shows that its data is on the screen. Today that is
 * the reveal in the room; a page of its own for the replay changes this one function.
 */
function finishedRound({ seats }: Scene) {
  return { path: `/r/${seats[2]?.streams.at(-1)}`, mark: '.tmk', playhead: '.tnow' } as const;
}

/** Notes, in the page, when its last byte of the round has come. */
function noteLastByte(): void {
  const Plain = WebSocket;
  const noted = window as unknown as { lastByteMs: number };
  noted.lastByteMs = 0;
  window.WebSocket = class extends Plain {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('message', ({ data }) => {
        if (String(data).includes('"page"')) noted.lastByteMs = performance.now();
      });
    }
  };
}

/** Opens the round; answers from its last byte to the frame in which all marks are there, ms. */
async function open(page: Page, scene: Scene): Promise<number> {
  const { path, mark } = finishedRound(scene);
  await page.goto('about:blank');
  await page.goto(path);
  return page.evaluate(
    ([selector, tags]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const isThere = document.querySelectorAll(selector).length >= tags;
          if (!isThere) return void requestAnimationFrame(look);
          const { lastByteMs } = window as unknown as { lastByteMs: number };
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - lastByteMs)));
        };
        look();
      }),
    [mark, HOUR.tags] as const,
  );
}

/** The middle of several openings, ms. */
export async function openReplay(rounds: number): Promise<Measured> {
  const measured = await inBrowser(HOUR, 2, async ({ page, scene }) => {
    await page.addInitScript(noteLastByte);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await open(page, scene));
    return median(times);
  });
  return measured ?? NO_BROWSER;
}

/** Frames a second while the playhead is moved at every frame. `slowdown`: of the CPU. */
export async function scrubReplay(rounds: number, slowdown: number): Promise<Measured> {
  const measured = await inBrowser(HOUR, 2, async ({ page, scene }) => {
    await page.addInitScript(noteLastByte);
    await open(page, scene);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const rates: number[] = [];
    for (let round = 0; round < rounds; round += 1) rates.push(await scrub(page, scene));
    return median(rates);
  });
  return measured ?? NO_BROWSER;
}

/** Counts the frames in which the playhead stands elsewhere than before: others are easily drawn. */
function scrub(page: Page, scene: Scene): Promise<number> {
  return page.evaluate(
    ([forMs, playhead]) =>
      new Promise<number>((resolve) => {
        const press = (key: string) =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        const place = () => document.querySelector(playhead)?.textContent;
        const fromMs = performance.now();
        let frames = 0;
        let moves = 0;
        let last = place();
        const step = () => {
          const now = place();
          if (now !== last) moves += 1;
          last = now;
          const passedMs = performance.now() - fromMs;
          if (passedMs >= forMs) return resolve((1000 * moves) / passedMs);
          // Back and forth through the whole meeting, ten seconds a frame.
          press(Math.floor(frames / 80) % 2 === 0 ? 'j' : 'l');
          frames += 1;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    [SCRUB_MS, finishedRound(scene).playhead] as const,
  );
}
