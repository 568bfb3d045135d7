import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** How somebody sits: their screen, language and theme. */
export type Seat = {
  readonly language?: 'sv' | 'en';
  readonly device?: 'desktop' | 'tablet' | 'phone';
  readonly theme?: 'light' | 'dark';
};

/** A person with a browser of their own. Everything that must not happen is noted on the way. */
export type Person = {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in this browser: console errors, page errors, requests to other hosts. */
  readonly troubles: readonly string[];
  /** What moved so far without this person's doing, with the place and the score of each shift. */
  layoutShifts(): Promise<readonly string[]>;
};

const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1180, height: 820 },
  phone: { width: 390, height: 844 },
} as const;

/** Opens a browser for somebody. */
export async function arrive(
  browser: Browser,
  baseURL: string,
  name: string,
  { language = 'en', device = 'desktop', theme = 'light' }: Seat = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL,
    viewport: SIZES[device],
    locale: language === 'sv' ? 'sv-SE' : 'en-GB',
    colorScheme: theme,
    hasTouch: device === 'phone',
    isMobile: device === 'phone',
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${name}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${name}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return;
    if (new URL(url).host !== new URL(baseURL).host) troubles.push(`${name}: asked ${url}`);
  });
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { layoutShifts: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources?: { node?: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        for (const { node, previousRect, currentRect } of entry.sources ?? []) {
          const element = node instanceof Element ? node : node?.parentElement;
          const from = `${Math.round(previousRect.x)},${Math.round(previousRect.y)}`;
          const to = `${Math.round(currentRect.x)},${Math.round(currentRect.y)}`;
          const what = `${element?.tagName}.${element?.className} ${element?.textContent?.slice(0, 20)}`;
          shifts.push(
            `${location.pathname.slice(0, 3)} ${what} ${from}→${to} ${entry.value.toFixed(4)}`,
          );
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return {
    name,
    page,
    context,
    troubles,
    layoutShifts: () =>
      page.evaluate(() => (window as unknown as { layoutShifts: string[] }).layoutShifts),
  };
}

/** Nothing went wrong in any of these browsers. */
export function expectNoTroubles(people: readonly Person[]): void {
  expect(people.flatMap((person) => person.troubles)).toEqual([]);
}
