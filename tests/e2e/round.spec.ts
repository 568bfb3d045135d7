import { expect, test } from './support/app.ts';
import { inspect } from './support/inspect.ts';
import { expectNoTroubles, type Person, type Seat } from './support/people.ts';
import { hostWorkshop, joinWorkshop, openRooms } from './support/steps.ts';
import { WORDS } from './support/words.ts';

type Language = keyof typeof WORDS;

type Cast = { readonly elin: Person; readonly marcus: Person; readonly amina: Person };

/** Plays a whole round in text mode, from the landing page to the reveal and out of the roles. */
function wholeRound(language: Language, seats: Record<'marcus' | 'amina', Seat>) {
  const words = WORDS[language];
  const scenario = language === 'sv' ? 'Lastkajen' : 'The Loading Dock';
  return async (parts: {
    come: (name: string, seat?: Seat) => Promise<Person>;
    skip: (ms: number) => void;
  }): Promise<void> => {
    const { come, skip } = parts;
    const look = (person: Person, screen: string) => inspect(person, `${language}-${screen}`);
    const karin = await come('Karin', { language });
    const code = await hostWorkshop(karin, language, { title: 'Spring practice', scenario });
    await expect(karin.page.getByText(words.lobby.nobodyYet)).toBeVisible();
    await look(karin, '03-dashboard-empty');

    const elin = await come('Elin', { language });
    const marcus = await come('Marcus', { language, ...seats.marcus });
    const amina = await come('Amina', { language, ...seats.amina });
    const cast: Cast = { elin, marcus, amina };
    for (const one of Object.values(cast)) await joinWorkshop(one, language, code);
    await look(marcus, '17-lobby');
    await look(karin, '17-seating');

    await test.step('seating and opening the room', () =>
      openRooms(karin, language, Object.values(cast)));

    await test.step('brief', async () => {
      await elin.page.getByLabel(words.brief.goalField).fill('A measurement day with a date');
      await elin.page.getByLabel(words.brief.focusField).fill('One more question first');
      for (const [name, one] of Object.entries(cast)) await look(one, `05-brief-${name}`);
      for (const one of Object.values(cast)) {
        await one.page.getByRole('button', { name: words.brief.ready }).click();
      }
      await expect(elin.page.getByRole('button', { name: words.brief.notReady })).toBeVisible();
      skip(5000);
    });

    await test.step('meeting', () => meet(cast, words, look, skip));
    await test.step('the instructor looks in', async () => {
      await karin.page
        .getByRole('link', { name: words.instructor.lookIn({ room: 'Alm' }) })
        .click();
      await karin.page.getByRole('button', { name: words.lookIn.askYes }).click();
      await expect(karin.page.getByText(words.lookIn.seen).first()).toBeVisible();
      await expect(elin.page.getByText('Karin').first()).toBeVisible();
      await look(karin, '21-look-in');
    });
    await test.step('ending early takes both', async () => {
      for (const one of [elin, marcus]) {
        await one.page.getByRole('button', { name: words.meeting.endEarly }).click();
      }
      skip(10_000);
    });
    await test.step('reflect', () => reflect(cast, words, look));
    await test.step('turns', () => takeTurns(cast, words, look, skip));
    await test.step('reveal', () => reveal(cast, words, look));
    await test.step('redo, commitment, out of the roles', () => finish(cast, words, look));

    const everybody = [karin, ...Object.values(cast)];
    expectNoTroubles(everybody);
    for (const person of everybody) {
      expect.soft(await person.layoutShifts(), `${person.name}: what moved`).toEqual([]);
    }
  };
}

type Words = (typeof WORDS)[Language];
type Look = (person: Person, screen: string) => Promise<void>;

async function say({ page }: Person, words: Words, to: string, line: string): Promise<void> {
  const field = page.getByRole('textbox', { name: words.meeting.writeTo({ name: to }) });
  await field.fill(line);
  await field.press('Enter');
  await expect(page.getByText(line, { exact: true }).first()).toBeVisible();
}

async function meet(
  { elin, marcus, amina }: Cast,
  words: Words,
  look: Look,
  skip: (ms: number) => void,
): Promise<void> {
  await say(elin, words, 'Robin', 'What is a Monday like out there?');
  await expect(marcus.page.getByText('What is a Monday like out there?')).toBeVisible();
  skip(20_000);
  await say(marcus, words, 'Kim', 'Mondays are chaotic.');
  const dial = marcus.page.getByRole('slider').first();
  await dial.focus();
  await dial.press('ArrowUp');
  await dial.press('PageUp');
  skip(20_000);
  const seen = [
    ['plus', 'L'],
    ['plus', 'S'],
    ['plus', 'L'],
    ['minus', 'S'],
    ['plus', 'L'],
    ['plus', 'S'],
  ] as const;
  for (const [sign, dimension] of seen) {
    const label = words.observer[sign]({ name: nameOf(words, dimension) });
    await amina.page.getByRole('button', { name: label }).first().click();
    skip(25_000);
  }
  await dial.press('PageUp');
  const line = amina.page.getByRole('button', { name: /Monday|chaotic/ }).first();
  await line.click();
  await amina.page
    .getByRole('button', { name: words.observer.plus({ name: nameOf(words, 'A') }) })
    .first()
    .click();
  await say(elin, words, 'Robin', 'And what does that do to your people?');
  await look(elin, '13-meeting-seller');
  await look(marcus, '14-meeting-buyer');
  await look(amina, '15-meeting-observer');
}

function nameOf(words: Words, dimension: 'L' | 'S' | 'A'): string {
  const isSwedish = words === WORDS.sv;
  const names = {
    L: ['Responsiveness', 'Lyhördhet'],
    S: ['Purpose', 'Syfte'],
    A: ['Authenticity', 'Autenticitet'],
  } as const;
  return names[dimension][isSwedish ? 1 : 0];
}

async function reflect({ elin, marcus, amina }: Cast, words: Words, look: Look): Promise<void> {
  for (const one of [elin, marcus]) {
    await expect(one.page.getByRole('heading', { name: words.reflect.title })).toBeVisible();
  }
  await look(elin, '09-reflect-seller-open');
  for (const one of [elin, marcus]) {
    const sliders = await one.page.getByRole('slider').all();
    for (const slider of sliders.slice(0, one === elin ? 3 : 2)) {
      await slider.focus();
      await slider.press('PageUp');
    }
  }
  await marcus.page
    .getByRole('radio', { name: new RegExp(words.reflect.outcomes.advance) })
    .click();
  await elin.page
    .getByRole('textbox', { name: words.reflect.whatWhoWhen })
    .fill('Measure 12 August');
  await marcus.page.getByText(words.reflect.nothingAgreed, { exact: true }).click();
  await elin.page.getByText(words.reflect.ifTime).click();
  const points = await elin.page.getByRole('slider').all();
  for (const point of points.slice(3, 7)) {
    await point.focus();
    await point.press('PageUp');
  }
  await look(elin, '09-reflect-seller');
  await look(marcus, '09-reflect-buyer');
  await look(amina, '09-reflect-observer');
  for (const one of [elin, marcus, amina]) {
    await one.page.getByRole('button', { name: words.reflect.done }).click();
  }
}

async function takeTurns(
  { elin, marcus, amina }: Cast,
  words: Words,
  look: Look,
  skip: (ms: number) => void,
): Promise<void> {
  const { turns } = words;
  await expect(
    elin.page.getByRole('heading', { name: turns.yourTurn({ name: 'Elin' }) }),
  ).toBeVisible();
  await look(elin, '16-turn-self');
  await look(marcus, '16-turn-listen');
  await elin.page.getByRole('button', { name: turns.doneOver({ name: 'Marcus' }) }).click();
  await expect(
    marcus.page.getByRole('heading', { name: turns.yourTurn({ name: 'Marcus' }) }),
  ).toBeVisible();
  await look(marcus, '16-turn-counterpart');
  await marcus.page.getByRole('button', { name: turns.doneOver({ name: 'Amina' }) }).click();
  await expect(
    amina.page.getByRole('heading', { name: turns.yourTurn({ name: 'Amina' }) }),
  ).toBeVisible();
  const tag = amina.page.getByRole('button', { name: new RegExp(nameOf(words, 'L')) }).first();
  await tag.click();
  await amina.page
    .getByRole('textbox', { name: turns.when, exact: true })
    .first()
    .fill('Robin spoke of Mondays');
  await amina.page
    .getByRole('textbox', { name: turns.you, exact: true })
    .first()
    .fill('asked one question more');
  await amina.page
    .getByRole('textbox', { name: turns.after, exact: true })
    .first()
    .fill('Robin opened up');
  await look(amina, '16-turn-observer');
  await amina.page.getByRole('button', { name: turns.present }).first().click();
  await expect(elin.page.getByText(turns.presentedToAll).first()).toBeVisible();
  await look(elin, '16-turn-presented');
  await amina.page.getByRole('button', { name: turns.doneReveal }).click();
  await expect(elin.page.getByRole('button', { name: turns.notYet })).toBeVisible();
  await look(elin, '16-countdown');
  skip(5000);
}

async function reveal({ elin, marcus, amina }: Cast, words: Words, look: Look): Promise<void> {
  for (const one of [elin, marcus, amina]) {
    await expect(one.page.getByText(words.debrief.trustGap).first()).toBeVisible();
  }
  // What was only Elin's, Marcus's and Amina's is now everybody's.
  await expect(amina.page.getByText('Measure 12 August').first()).toBeVisible();
  for (const [name, one] of Object.entries({ elin, marcus, amina }))
    await look(one, `10-reveal-${name}`);
}

async function finish({ elin, marcus, amina }: Cast, words: Words, look: Look): Promise<void> {
  const { debrief, turns } = words;
  for (const one of [elin, marcus]) {
    await one.page.getByRole('button', { name: debrief.done, exact: true }).click();
  }
  await expect(elin.page.getByRole('heading', { name: debrief.redoTitle })).toBeVisible();
  await look(elin, '10-redo');
  for (const one of [elin, marcus]) {
    await one.page.getByRole('button', { name: debrief.done, exact: true }).click();
  }
  await expect(elin.page.getByText(turns.promptCommit).first()).toBeVisible();
  await look(elin, '16-commit');
  await elin.page.getByRole('button', { name: turns.doneNext }).first().click();
  await expect(marcus.page.getByRole('heading', { level: 1, name: turns.stepOut })).toBeVisible();
  await look(marcus, '16-derole');
  for (const one of [elin, marcus, amina]) {
    await one.page.getByRole('button', { name: turns.outDone }).click();
  }
  for (const one of [elin, marcus, amina]) {
    await expect(one.page.getByRole('link', { name: debrief.toLobby })).toBeVisible();
  }
  await look(elin, '10-ended');
}

test('[E2E2] a whole round in English on laptops, from the code to the reveal', async ({
  app,
  come,
}) => {
  test.setTimeout(600_000);
  await wholeRound('en', { marcus: {}, amina: {} })({ come, skip: app.time.skip });
});

test('[E2E3] a whole round in Swedish, buyer and observer on phones', async ({ app, come }) => {
  test.setTimeout(600_000);
  const phone = { device: 'phone' } as const;
  await wholeRound('sv', { marcus: phone, amina: phone })({ come, skip: app.time.skip });
});
