import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from '../plan.ts';
import { BUILT_CLIENT } from '../processes.ts';
import { inBrowser, NO_BROWSER } from './in-browser.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

/** All JavaScript that a phone loads when it opens the link of a join code, gzipped, KB. */
export async function joinJavascript(): Promise<Measured> {
  const paths = new Set<string>();
  const measure = inBrowser(
    {},
    null,
    async ({ page }) => {
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith('.js')) paths.add(pathname);
      });
      await page.goto('/j#ABC-DEFG');
      await page.waitForLoadState('networkidle');
      const sizes = [...paths].map(
        (path) => gzipSync(readFileSync(join(BUILT_CLIENT, path))).length,
      );
      return sizes.reduce((sum, size) => sum + size, 0) / 1024;
    },
    PHONE,
  );
  return (await measure) ?? NO_BROWSER;
}
