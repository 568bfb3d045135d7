import { expect, test } from './support/app.ts';
import { inspect } from './support/inspect.ts';
import { expectNoTroubles } from './support/people.ts';
import { hostWorkshop, joinWorkshop, openRooms } from './support/steps.ts';
import { WORDS } from './support/words.ts';

test('[E2E4] a round in person, from the brief to the reveal, and again', async ({ app, come }) => {
  test.setTimeout(400_000);
  const words = WORDS.sv;
  const karin = await come('Karin', { language: 'sv' });
  const code = await hostWorkshop(karin, 'sv', {
    title: 'Vårträff',
    scenario: 'Lastkajen',
    mode: 'person',
  });
  const elin = await come('Elin', { language: 'sv', device: 'phone' });
  const marcus = await come('Marcus', { language: 'sv', device: 'phone', theme: 'dark' });
  const amina = await come('Amina', { language: 'sv', device: 'tablet' });
  const cast = [elin, marcus, amina];
  for (const one of cast) await joinWorkshop(one, 'sv', code);
  await openRooms(karin, 'sv', cast);
  for (const one of cast) await one.page.getByRole('button', { name: words.brief.ready }).click();
  await expect(elin.page.getByRole('button', { name: words.brief.notReady })).toBeVisible();
  app.time.skip(5000);

  await expect(marcus.page.getByRole('slider')).toBeVisible();
  await inspect(elin, 'sv-06-in-person-seller');
  await inspect(marcus, 'sv-07-in-person-buyer');
  await inspect(amina, 'sv-08-in-person-observer');
  // On its side a phone is too low for all of it: the page scrolls, and nothing is cut.
  await marcus.page.setViewportSize({ width: 844, height: 390 });
  await expect
    .poll(() =>
      marcus.page.evaluate(() => {
        const dial = document.querySelector('[role="slider"]')?.getBoundingClientRect();
        return (dial?.bottom ?? Infinity) + scrollY <= document.documentElement.scrollHeight;
      }),
    )
    .toBe(true);
  await marcus.page.setViewportSize({ width: 390, height: 844 });
  await marcus.page.getByRole('slider').focus();
  await marcus.page.keyboard.press('PageUp');
  for (const key of ['KeyQ', 'KeyE', 'KeyR', 'KeyU', 'KeyI', 'KeyO']) {
    app.time.skip(20_000);
    await amina.page.keyboard.press(key);
  }
  // In person a phone that sleeps is nobody's absence, and time leads on.
  app.time.skip(480_000);
  app.time.skip(10_000);
  await expect(elin.page.getByRole('heading', { name: words.reflect.title })).toBeVisible();
  app.time.skip(90_000);
  await expect(elin.page.getByText(words.turns.promptSelf)).toBeVisible();
  app.time.skip(90_000);
  await expect(marcus.page.getByText(words.turns.promptCounterpart)).toBeVisible();
  app.time.skip(90_000);
  await expect(amina.page.getByText(words.turns.promptObservers)).toBeVisible();
  app.time.skip(120_000);
  await expect(elin.page.getByRole('button', { name: words.turns.notYet })).toBeVisible();
  app.time.skip(5000);
  for (const one of cast) {
    await expect(one.page.getByText(words.debrief.trustGap).first()).toBeVisible();
  }
  await inspect(elin, 'sv-10-in-person-reveal');
  // Seen again, nothing was written: one sentence says so and takes no more room than it needs.
  await elin.page.goto(`${new URL(elin.page.url()).pathname}/replay?t=120`);
  const said = await elin.page.getByText(words.replay.inPerson).boundingBox();
  const lanes = await elin.page.locator('.lw').boundingBox();
  expect((lanes?.y ?? 0) - (said?.y ?? 0)).toBeLessThan(160);
  await inspect(elin, 'sv-22-in-person-replay');
  expectNoTroubles([karin, ...cast]);
});
