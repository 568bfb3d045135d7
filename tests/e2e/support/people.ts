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
  /** How many times this browser has answered the server's ping: each is a sign of life. */
  signsOfLife(): number;
  /** What moved so far without this person's doing, with the place and the score of each shift. */
  layoutShifts(): Promise<readonly string[]>;
  /** This browser has no network until {@link hasNetwork}, or until the person comes back. */
  losesNetwork(): Promise<void>;
  hasNetwork(): Promise<void>;
  /** Closes what this person has open: the room hears nothing of them any more. */
  leaves(): Promise<void>;
  /** Closes what this person has open; with the network, the same address is opened in the same browser. */
  comeBack(): Promise<Person>;
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
  return watch(context, name, new URL(baseURL).host, []);
}

/**
 * What a browser writes down when it has no network: nobody's fault. `CLOSING`: something was written
 * while the connection ended, and is sent again over the next.
 */
const NO_NETWORK =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_NETWORK_CHANGED|ERR_CONNECTION_RESET|already in CLOSING/;

/** A new page of somebody's browser, with an eye on it. */
async function watch(
  context: BrowserContext,
  name: string,
  host: string,
  troubles: string[],
): Promise<Person> {
  const page = await context.newPage();
  let signs = 0;
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      if (payload === '3') signs += 1;
    }),
  );
  page.on('console', (message) => {
    if (message.type() !== 'error' || NO_NETWORK.test(message.text())) return;
    troubles.push(`${name}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${name}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return;
    if (new URL(url).host !== host) troubles.push(`${name}: asked ${url}`);
  });
  await page.addInitScript(listenForShifts);
  return {
    name,
    page,
    context,
    troubles,
    signsOfLife: () => signs,
    layoutShifts: () =>
      page.evaluate(() => (window as unknown as { layoutShifts: string[] }).layoutShifts),
    leaves: () => page.close(),
    losesNetwork: () => context.setOffline(true),
    hasNetwork: () => context.setOffline(false),
    async comeBack() {
      const address = page.url();
      await page.close();
      await context.setOffline(false);
      const again = await watch(context, name, host, troubles);
      await again.page.goto(address);
      return again;
    },
  };
}

/** Runs in the page: notes what moves without its user's doing. */
function listenForShifts(): void {
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
}

/** Nothing went wrong in any of these browsers. */
export function expectNoTroubles(people: readonly Person[]): void {
  expect(people.flatMap((person) => person.troubles)).toEqual([]);
}
