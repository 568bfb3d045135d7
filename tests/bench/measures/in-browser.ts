import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { browserPath } from '#tests/support/browser-path.ts';
import { BUILT_CLIENT, buildClient, type MeasuredServer, startServer } from '../processes.ts';
import type { SceneWish } from '../servers/scene.ts';

/** Why nothing can be measured in a browser here. */
export const NO_BROWSER = { missing: 'there is no Chromium on this machine' } as const;

/** A page of one seat of a scene's only room. */
export type SeatPage = { readonly page: Page; readonly scene: MeasuredServer['scene'] };

/**
 * Opens the built client on a server of its own, as one seat of a room, and measures there. Null where
 * there is no browser.
 */
export async function inBrowser<Value>(
  wish: Partial<SceneWish>,
  seat: number | null,
  measure: (seatPage: SeatPage) => Promise<Value>,
  context: BrowserContextOptions = {},
): Promise<Value | null> {
  const executablePath = browserPath();
  if (executablePath === null) return null;
  await buildClient();
  const server = await startServer('samspel', { rooms: 1, ...wish, staticDir: BUILT_CLIENT });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const { scene } = server;
    const opened = await browser.newContext({
      baseURL: scene.url,
      viewport: { width: 1440, height: 900 },
      ...context,
    });
    const [name = '', value = ''] = (scene.seats[seat ?? 0]?.cookie ?? '').split('=');
    if (seat !== null) await opened.addCookies([{ name, value, url: scene.url }]);
    // Functions that go into a page bring along what the TypeScript runner calls around them.
    await opened.addInitScript('globalThis.__name = (named) => named');
    return await measure({ page: await opened.newPage(), scene });
  } finally {
    await browser.close();
    await server.stop();
  }
}
