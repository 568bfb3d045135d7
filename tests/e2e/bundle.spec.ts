import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { scenarios } from '#shared/scenario/library/all.ts';
import { goldenLog } from '#tests/support/golden-logs.ts';
import { expect, test } from './support/app.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Every string of a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** What everybody may read of the sample's scenario: its title may stand in a sentence of the product. */
function isOpen(text: string): boolean {
  return scenarios.some(({ en, sv }) => [en.title, sv.title].includes(text));
}

test('[E2E6] no private word of a scenario and no word of the sample stands in a file that a browser may load', () => {
  const secrets = scenarios.flatMap((scenario) =>
    (['en', 'sv'] as const).flatMap((language) => {
      const { sellerBrief, buyerBrief, observerFocus, goalCriterion } = scenario[language];
      return strings({ sellerBrief, buyerBrief, observerFocus, goalCriterion });
    }),
  );
  const sample = (['en', 'sv'] as const).flatMap((language) =>
    strings(goldenLog(language).pages.map(({ events }) => events)),
  );
  const said = sample.filter((text) => text.includes(' ') && !isOpen(text));
  const canaries = [...secrets, ...said]
    .filter((text) => text.length >= 20)
    .map((text) => text.slice(0, 28));
  expect(canaries.length).toBeGreaterThan(300);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html|json|map|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(file).not.toMatch(/\.map$/);
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
  }
});

test('[E2E7] the landing page needs at most 120 KB of JavaScript, gzipped', async ({ come }) => {
  const guest = await come('Guest');
  const paths = new Set<string>();
  guest.page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) paths.add(pathname);
  });
  await guest.page.goto('/');
  await guest.page.waitForLoadState('networkidle');
  const sizes = [...paths].map((path) => gzipSync(readFileSync(join(DIST, path))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(30_000);
  expect(total).toBeLessThanOrEqual(120 * 1024);
});
