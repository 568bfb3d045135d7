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
function finishedRound({ seats }: Scene): { readonly path: string; readonly mark: string } {
  return { path: `/r/${seats[2]?.streams.at(-1)}`, mark: '.tmk' };
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
    for (let round = 0; round < rounds; round += 1) rates.push(await scrub(page));
    return median(rates);
  });
  return measured ?? NO_BROWSER;
}

function scrub(page: Page): Promise<number> {
  return page.evaluate(
    (forMs) =>
      new Promise<number>((resolve) => {
        const press = (key: string) =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        let frames = -1;
        let fromMs = 0;
        const step = (nowMs: number) => {
          if (frames < 0) fromMs = nowMs;
          frames += 1;
          if (nowMs - fromMs >= forMs) return resolve((1000 * frames) / (nowMs - fromMs));
          // Back and forth through the whole meeting, ten seconds a frame.
          press(Math.floor(frames / 80) % 2 === 0 ? 'j' : 'l');
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    SCRUB_MS,
  );
}
