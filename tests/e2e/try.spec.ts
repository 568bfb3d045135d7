import { expect, test } from './support/app.ts';
import { inspect } from './support/inspect.ts';
import { expectNoTroubles, type Person, type Seat } from './support/people.ts';
import { WORDS } from './support/words.ts';

type Language = keyof typeof WORDS;
type Words = (typeof WORDS)[Language];
type Chair = 'seller' | 'buyer' | 'observer';
type Alone = {
  readonly person: Person;
  readonly words: Words;
  readonly language: Language;
  /** Time passes, until what the page shows is so. */
  readonly until: (isSo: () => Promise<boolean>) => Promise<void>;
  readonly look: (screen: string) => Promise<void>;
};

const TURNS: Readonly<Record<Language, Readonly<Record<'seller' | 'buyer', readonly string[]>>>> = {
  en: {
    seller: ['What is a Monday like out there?', 'And what does that do to your people?'],
    buyer: ['To be honest, it has been a hard spring.', 'What does it cost?'],
  },
  sv: {
    seller: ['Hur ser en måndag ut hos er?', 'Vad gör det med folk?'],
    buyer: ['Ärligt talat har våren varit tung.', 'Vad kostar det?'],
  },
};

/** From the landing page into the chair. */
async function sitDown({ person, words, look }: Alone, chair: Chair): Promise<void> {
  const { page } = person;
  await page.goto('/');
  await page.getByRole('link', { name: words.landing.tryAlone }).click();
  await page
    .getByRole('radio', { name: new RegExp(`^${words.common[chair]}`) })
    .first()
    .click();
  await expect(page.getByText(words.common.simulated).first()).toBeAttached();
  await look('18-choose');
  const start = {
    seller: words.tryAlone.startSeller,
    buyer: words.tryAlone.startBuyer,
    observer: words.tryAlone.startObserver,
  }[chair];
  await page.getByRole('button', { name: start }).click();
  await expect(page.getByRole('button', { name: words.brief.ready })).toBeVisible();
  await expect(page.getByText(words.common.simulated).first()).toBeVisible();
  await look('18-brief');
  await page.getByRole('button', { name: words.brief.ready }).click();
}

async function meet(alone: Alone, chair: Chair): Promise<void> {
  const { person, words, language, until, look } = alone;
  const { page } = person;
  const lines = page.locator('.ln');
  const field = page.getByRole('textbox', {
    name: new RegExp(words.meeting.writeTo({ name: '' }).trim()),
  });
  if (chair === 'observer') {
    await until(async () => (await lines.count()) >= 4);
    const label = words.observer.plus({
      name: { en: 'Responsiveness', sv: 'Lyhördhet' }[language],
    });
    await page.getByRole('button', { name: label }).first().click();
  } else {
    await until(() => field.isEnabled());
    for (const text of TURNS[language][chair]) {
      const before = await lines.count();
      await field.fill(text);
      await field.press('Enter');
      await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
      // The partner answers.
      await until(async () => (await lines.count()) >= before + 2);
    }
  }
  await expect(lines.filter({ hasText: words.common.simulated }).first()).toBeVisible();
  await look('18-room');
}

/** Plays the whole programme from one chair. */
function alone(language: Language, chair: Chair, seat: Seat, isLooked: boolean) {
  return test(`[E2E10] alone as ${chair}, ${language}, ${seat.device ?? 'desktop'}`, async ({
    app,
    come,
  }) => {
    test.setTimeout(300_000);
    const words = WORDS[language];
    const person = await come('Alone', { ...seat, language });
    const { page } = person;
    const until = async (isSo: () => Promise<boolean>) => {
      await expect(async () => {
        if (!(await isSo())) {
          app.time.skip(3000);
          throw new Error('not yet');
        }
      }).toPass({ intervals: [60], timeout: 60_000 });
    };
    const look = async (screen: string) => {
      if (isLooked) await inspect(person, `${language}-${screen}-${chair}`);
    };
    const here: Alone = { person, words, language, until, look };
    await sitDown(here, chair);
    await until(() => page.locator('.s-text, .s-obs, .txr, .ln').first().isVisible());
    await meet(here, chair);
    const out = page.getByRole('link', { name: words.tryAlone.again });
    // Everything after the meeting passes by itself; the round opens without anybody else. Whoever reads
    // the heading with a screen reader is led from heading to heading.
    await page.evaluate(() => document.querySelector('h1')?.focus());
    const astray: string[] = [];
    await until(async () => {
      const lost = await page.evaluate(() => {
        const heading = document.querySelector('h1');
        const isLost = heading?.checkVisibility() && document.activeElement === document.body;
        return isLost ? (heading?.innerText ?? '') : null;
      });
      if (lost !== null) astray.push(lost);
      return out.isVisible();
    });
    await expect(page.getByText(words.debrief.trustGap).first()).toBeVisible();
    await expect(page.getByText(words.common.simulated).first()).toBeVisible();
    expect(astray, 'headings that the focus was not led to').toEqual([]);
    await look('18-opened');
    await out.click();
    await expect(page.getByRole('heading', { name: words.tryAlone.title })).toBeVisible();
    if (chair === 'buyer') {
      await expect(page.getByText(words.tryAlone.briefRead).first()).toBeVisible();
    }
    expectNoTroubles([person]);
    expect.soft(await person.layoutShifts(), 'what moved').toEqual([]);
  });
}

alone('en', 'seller', {}, true);
alone('sv', 'seller', { device: 'phone' }, false);
alone('en', 'buyer', {}, false);
alone('sv', 'buyer', { device: 'phone' }, true);
alone('sv', 'observer', {}, false);
alone('en', 'observer', { device: 'phone' }, true);
