import { expect, type Locator } from '@playwright/test';
import { meetingMsAt } from '#shared/round/clock.ts';
import type { RoundState } from '#shared/round/state.ts';
import type { JourneyApp } from './app.ts';
import type { Person, Seat } from './people.ts';
import { hostWorkshop, joinWorkshop, openRooms } from './steps.ts';
import { WORDS } from './words.ts';

type Language = keyof typeof WORDS;

/** One room's people: who leads, sells, buys and observes. */
export type Cast = {
  readonly karin: Person;
  readonly elin: Person;
  readonly marcus: Person;
  readonly amina: Person;
};

type MeetingParts = {
  readonly app: JourneyApp;
  readonly come: (name: string, seat?: Seat) => Promise<Person>;
  readonly language: Language;
  readonly seats?: Partial<Record<keyof Cast, Seat>>;
  readonly mode?: 'text' | 'person';
  /** Done to each browser before it opens anything. */
  readonly prepare?: (person: Person) => Promise<void>;
};

/** Four people from the first page to the open briefs of one room. */
export async function comeToBrief(parts: MeetingParts): Promise<Cast> {
  const { come, language, seats = {}, mode, prepare = async () => {} } = parts;
  const scenario = language === 'sv' ? 'Lastkajen' : 'The Loading Dock';
  const karin = await come('Karin', { language, ...seats.karin });
  await prepare(karin);
  const code = await hostWorkshop(karin, language, {
    title: 'Practice',
    scenario,
    ...(mode ? { mode } : {}),
  });
  const elin = await come('Elin', { language, ...seats.elin });
  const marcus = await come('Marcus', { language, ...seats.marcus });
  const amina = await come('Amina', { language, ...seats.amina });
  // One after the other: the order of coming decides who sits where.
  for (const one of [elin, marcus, amina]) {
    await prepare(one);
    await joinWorkshop(one, language, code);
  }
  await openRooms(karin, language, [elin, marcus, amina]);
  return { karin, elin, marcus, amina };
}

/** Four people, some seconds into the meeting of one room. */
export async function comeToMeeting(parts: MeetingParts): Promise<Cast> {
  const cast = await comeToBrief(parts);
  const { elin, marcus, amina } = cast;
  const words = WORDS[parts.language];
  for (const one of [elin, marcus, amina]) {
    await one.page.getByRole('button', { name: words.brief.ready }).click();
  }
  await expect(elin.page.getByRole('button', { name: words.brief.notReady })).toBeVisible();
  await letCountdownPass(parts.app, elin);
  await expect(marcus.page.getByRole('slider').first()).toBeVisible();
  await expect(amina.page.getByRole('button', { name: words.observer.undo })).toBeVisible();
  return cast;
}

/**
 * Waits until everybody waited for is ready, and lets what is left of the countdown pass: it runs in
 * real time, and on a slow machine nobody may have seen it.
 */
export async function letCountdownPass(app: JourneyApp, inRoom: Person): Promise<void> {
  const stage = () => stateOf(app, inRoom).stage;
  await expect
    .poll(() => stage().countdownAtMs !== null || stage().step?.step === 'play')
    .toBe(true);
  const { countdownAtMs } = stage();
  if (countdownAtMs !== null) app.time.skip(Math.max(0, countdownAtMs - app.time.nowMs()));
}

/** What the seller asks first in {@link comeIntoScene}. */
export const FIRST_QUESTION = {
  sv: 'Hur ser en måndag ut?',
  en: 'What is a Monday like?',
} as const;

/** Four people, twenty seconds into the scene: all of the room have read the seller's first question. */
export async function comeIntoScene(
  parts: MeetingParts & {
    /** The instructor looks in, and reads the question too. */
    readonly isLookedInto?: boolean;
  },
): Promise<Cast> {
  const { app, language, isLookedInto = false } = parts;
  const cast = await comeToMeeting(parts);
  const { karin, elin, marcus, amina } = cast;
  if (isLookedInto) await lookIn(karin, language);
  app.time.skip(20_000);
  await say(elin, {
    language,
    to: 'Robin',
    line: FIRST_QUESTION[language],
    heardBy: [marcus, amina, ...(isLookedInto ? [karin] : [])],
  });
  return cast;
}

/** Says a line and waits until everybody named has read it: their clocks are right from then on. */
export async function say(
  speaker: Person,
  { language, to, line, heardBy }: Line & { readonly language: Language },
): Promise<void> {
  const field = speaker.page.getByRole('textbox', {
    name: WORDS[language].meeting.writeTo({ name: to }),
  });
  await field.fill(line);
  await field.press('Enter');
  for (const one of [speaker, ...heardBy]) {
    await expect(one.page.getByText(line, { exact: true }).first()).toBeVisible();
  }
}

type Line = {
  readonly to: string;
  readonly line: string;
  readonly heardBy: readonly Person[];
};

/** The meeting time by the server's clock, ms: what a press is measured against. */
export function meetingTime(app: JourneyApp, inRoom: Person): number {
  return meetingMsAt(stateOf(app, inRoom).stage, app.time.nowMs());
}

/** The committed state of the round in somebody's address. */
function stateOf(app: JourneyApp, inRoom: Person): RoundState {
  const id = new URL(inRoom.page.url()).pathname.split('/').at(-1) ?? '';
  // A room's address names a round, and rounds have this state.
  return app.app.engine.peek(id)?.state as RoundState;
}

/** The instructor looks in and opens the table of everything that was tagged. */
export async function lookIn({ page }: Person, language: Language): Promise<void> {
  const { instructor, lookIn: words, debrief } = WORDS[language];
  await page.getByRole('link', { name: instructor.lookIn({ room: 'Alm' }) }).click();
  await page.getByRole('button', { name: words.askYes }).click();
  await expect(page.getByText(words.seen).first()).toBeVisible();
  await page.getByText(debrief.showAsTable).first().click();
}

/** What the table on somebody's screen tells of one person's tags. */
export async function tagsInTable(
  { page }: Person,
  of: string,
): Promise<readonly { readonly seconds: number; readonly what: string }[]> {
  const rows = await page.locator('details[open] tbody tr').allInnerTexts();
  return rows
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter(([, who]) => who?.includes(of))
    .map(([time = '', , what = '']) => {
      const [minutes = 0, seconds = 0] = time.split(':').map(Number);
      return { seconds: minutes * 60 + seconds, what };
    });
}

/** How somebody's browser stands with the server, in words. */
export function banner({ page }: Person): Locator {
  return page.locator('.linkb .banner');
}

/** The clock of the room on somebody's screen. */
export function clock({ page }: Person): Locator {
  return page.locator('.clkw');
}
