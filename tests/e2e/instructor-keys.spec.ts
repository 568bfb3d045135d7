import type { RoundState } from '#shared/round/state.ts';
import { expect, test } from './support/app.ts';
import { expectNoTroubles, type Person } from './support/people.ts';
import { joinWorkshop, tabTo } from './support/steps.ts';
import { WORDS } from './support/words.ts';

const words = WORDS.en;

/** The focus is somewhere, not on the body, and what has it can be seen: on the screen, with a frame, or a heading. */
async function expectFocusSeen({ page }: Person): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'lost';
        // A heading has it to be read aloud; nothing happens on a press there.
        if (/^H\d$/.test(element.tagName)) return 'seen';
        const { top, left, bottom, right, width } = element.getBoundingClientRect();
        const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
        // A link that covers its card draws the frame around the card.
        const hasFrame = [getComputedStyle(element), getComputedStyle(element, '::after')].some(
          ({ outlineStyle }) => outlineStyle !== 'none',
        );
        return isInside && width > 1 && hasFrame
          ? 'seen'
          : `unseen ${element.outerHTML.slice(0, 90)}`;
      }),
    )
    .toBe('seen');
}

/** Tabs to what has this name and presses Enter; the focus is looked at before and after. */
async function enter(person: Person, name: string | RegExp): Promise<void> {
  await tabTo(person, name);
  await expectFocusSeen(person);
  await person.page.keyboard.press('Enter');
  await expectFocusSeen(person);
}

test('[E2E8] the instructor leads a round with the keyboard alone', async ({ app, come }) => {
  test.setTimeout(400_000);
  const karin = await come('Karin');
  const { page } = karin;
  const { keyboard } = page;

  await test.step('hosts a workshop', async () => {
    await page.goto('/');
    await enter(karin, words.landing.host);
    await tabTo(karin, words.host.titleQuestion);
    await keyboard.type('Keys');
    await tabTo(karin, words.host.nameQuestion);
    await keyboard.type('Karin');
    await enter(karin, words.host.create);
    await expect(page.getByRole('heading', { name: words.host.readyTitle })).toBeVisible();
  });
  const code = /\b[0-9A-Z]{3}-[0-9A-Z]{4}\b/.exec(await page.getByRole('main').innerText())?.[0];
  await enter(karin, words.host.go);
  await expect(page.getByText(words.lobby.nobodyYet)).toBeVisible();

  const elin = await come('Elin');
  const marcus = await come('Marcus');
  const amina = await come('Amina');
  const cast = [elin, marcus, amina];
  for (const one of cast) await joinWorkshop(one, 'en', code ?? '');

  await test.step('seats one by hand and the others automatically', async () => {
    await enter(karin, words.lobby.addRoom);
    // Who waits is one stop: the arrows walk from the first.
    await tabTo(karin, /^E?Elin/);
    await keyboard.press('ArrowDown');
    await expectFocusSeen(karin);
    await keyboard.press('Enter');
    // The person is chosen: the focus waits on the first free chair, and the arrows walk.
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Marcus, Buyer/ })).toBeVisible();
    await expectFocusSeen(karin);
    await enter(karin, words.lobby.seatAutomatically);
    await expect(page.getByRole('button', { name: /Elin, Seller/ })).toBeVisible();
    await enter(karin, words.lobby.openRooms);
    await expect(elin.page.getByRole('button', { name: words.brief.ready })).toBeVisible();
    await expectFocusSeen(karin);
  });

  const round = () => {
    const id = new URL(elin.page.url()).pathname.split('/').at(-1) ?? '';
    const state = app.app.engine.peek(id)?.state as RoundState;
    return state.stage;
  };
  await test.step('pauses, goes on, gives time and takes it back', async () => {
    await enter(karin, words.instructor.pauseAll);
    await expect.poll(() => round().pauses.instructor !== undefined).toBe(true);
    await enter(karin, words.instructor.resumeAll);
    await expect.poll(() => round().pauses.instructor === undefined).toBe(true);
    app.time.skip(5000);
    const before = round().step?.endsAtMs ?? 0;
    await enter(karin, words.instructor.cardMenu({ room: 'Alm' }));
    await keyboard.press('ArrowDown');
    await expectFocusSeen(karin);
    await keyboard.press('Enter');
    await expect.poll(() => (round().step?.endsAtMs ?? 0) - before).toBe(60_000);
    await expectFocusSeen(karin);
    await enter(karin, words.common.undo);
    await expect.poll(() => round().step?.endsAtMs).toBe(before);
  });
  await test.step('goes to the next step after being asked', async () => {
    const next = page.getByRole('button', { name: words.instructor.goToMeeting });
    await enter(karin, words.instructor.goToMeeting);
    await expect(page.getByRole('button', { name: words.instructor.letThem })).toBeVisible();
    await keyboard.press('Escape');
    await expect(next).toBeFocused();
    await keyboard.press('Enter');
    await expect(async () => {
      await enter(karin, words.instructor.goOn);
      await expect.poll(() => round().step?.step, { timeout: 500 }).toBe('play');
    }).toPass();
    await expectFocusSeen(karin);
  });
  await test.step('looks in and steers the room', async () => {
    await enter(karin, words.instructor.lookIn({ room: 'Alm' }));
    await expect(
      page.getByRole('heading', { name: words.lookIn.askTitle({ room: 'Alm' }) }),
    ).toBeFocused();
    await enter(karin, new RegExp(`^${words.lookIn.askYes}$`));
    await expect(page.getByText(words.lookIn.seen).first()).toBeVisible();
    await expectFocusSeen(karin);
    await enter(karin, words.lookIn.pause);
    await expect.poll(() => round().pauses.instructor !== undefined).toBe(true);
    await enter(karin, words.lookIn.resume);
    await expect.poll(() => round().pauses.instructor === undefined).toBe(true);
    app.time.skip(5000);
    await enter(karin, words.lookIn.goTo.rate);
    await expect(page.getByRole('button', { name: words.lookIn.letThem.playing })).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: words.lookIn.goTo.rate })).toBeFocused();
    expect(round().step?.step).toBe('play');
  });
  await test.step('lets go of ending, then ends', async () => {
    await enter(karin, words.lookIn.endRound);
    await expect(page.getByRole('button', { name: words.lookIn.endKeep })).toBeFocused();
    await keyboard.press('Escape');
    await expect(page.getByRole('button', { name: words.lookIn.endRound })).toBeFocused();
    await keyboard.press('Enter');
    await expect(async () => {
      await enter(karin, words.lookIn.endNow);
      await expect.poll(() => round().step?.because, { timeout: 500 }).toBe('ended');
    }).toPass();
    await expectFocusSeen(karin);
    await enter(karin, words.lookIn.backToAll);
    await expect(page).toHaveURL(/\/w\//);
    await expectFocusSeen(karin);
  });
  expectNoTroubles([karin, ...cast]);
});
