import { expect } from '@playwright/test';
import type { Person } from './people.ts';
import { WORDS } from './words.ts';

type Language = keyof typeof WORDS;

/** Sets a workshop up as a host does, and ends on the dashboard. Returns the join code. */
export async function hostWorkshop(
  { page, name }: Person,
  language: Language,
  options: { readonly title: string; readonly scenario: string; readonly mode?: 'text' | 'person' },
): Promise<string> {
  const { host, landing } = WORDS[language];
  await page.goto('/');
  await page.getByRole('link', { name: landing.host }).first().click();
  await page.getByLabel(host.titleQuestion).fill(options.title);
  await page.getByLabel(host.nameQuestion).fill(name);
  await page.getByRole('radio', { name: options.scenario }).click();
  const mode = options.mode === 'person' ? host.modeInPerson : host.modeText;
  await page.getByRole('radio', { name: mode }).click();
  await page.getByRole('button', { name: host.create }).click();
  await expect(page.getByRole('heading', { name: host.readyTitle })).toBeVisible();
  const text = await page.getByRole('main').innerText();
  const code = /\b[0-9A-Z]{3}-[0-9A-Z]{4}\b/.exec(text)?.[0];
  if (!code) throw new Error('no join code on the page');
  await page.getByRole('link', { name: host.go }).click();
  return code;
}

/** Joins with the code on the landing page and ends in the lobby. */
export async function joinWorkshop(
  { page, name }: Person,
  language: Language,
  code: string,
): Promise<void> {
  const { join, landing, lobby } = WORDS[language];
  await page.goto('/');
  await page.getByLabel(landing.codeLabel).fill(code);
  await page.getByRole('button', { name: landing.join, exact: true }).click();
  await page.getByLabel(join.yourName).fill(name);
  await page.getByRole('button', { name: join.enter }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: lobby.youAreIn({ name }) }),
  ).toBeVisible();
}

/** Lets the instructor seat everybody and open the rooms; ends when each reads their brief. */
export async function openRooms(
  { page }: Person,
  language: Language,
  cast: readonly Person[],
): Promise<void> {
  const { brief, lobby } = WORDS[language];
  await page.getByRole('button', { name: lobby.seatAutomatically }).click();
  await page.getByRole('button', { name: lobby.openRooms }).click();
  for (const one of cast) {
    await expect(one.page.getByRole('button', { name: brief.ready })).toBeVisible();
  }
}

/** Presses Tab until the element with this name has the focus. */
export async function tabTo({ page }: Person, name: string | RegExp): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.getAttribute('aria-label');
      const field = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (label ?? field ?? element?.textContent ?? '').trim();
    });
    const isThere = typeof name === 'string' ? focused.startsWith(name) : name.test(focused);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no focus on ${name}`);
}
