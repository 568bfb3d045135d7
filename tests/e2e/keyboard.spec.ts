import type { RoundState } from '#shared/round/state.ts';
import { expect, test } from './support/app.ts';
import { comeToBrief } from './support/meeting.ts';
import { expectNoTroubles } from './support/people.ts';
import { tabTo } from './support/steps.ts';
import { WORDS } from './support/words.ts';

test('[E2E5] each role does its part with the keyboard alone', async ({ app, come }) => {
  test.setTimeout(400_000);
  const words = WORDS.en;
  const { karin, elin, marcus, amina } = await comeToBrief({ app, come, language: 'en' });
  const cast = [elin, marcus, amina];
  for (const one of cast) {
    await tabTo(one, words.brief.ready);
    await one.page.keyboard.press('Enter');
    await expect(one.page.getByRole('button', { name: words.brief.notReady })).toBeVisible();
  }
  app.time.skip(5000);

  await test.step('the seller writes', async () => {
    await tabTo(elin, words.meeting.writeTo({ name: 'Robin' }));
    await elin.page.keyboard.type('What is a Monday like?');
    await elin.page.keyboard.press('Enter');
    await expect(marcus.page.getByText('What is a Monday like?')).toBeVisible();
  });
  await test.step('the buyer moves the dial, also while writing', async () => {
    await tabTo(marcus, words.meeting.writeTo({ name: 'Kim' }));
    const before = await marcus.page.getByRole('slider').getAttribute('aria-valuenow');
    await marcus.page.keyboard.press('Alt+ArrowUp');
    await expect(marcus.page.getByRole('slider')).not.toHaveAttribute(
      'aria-valuenow',
      before ?? '',
    );
  });
  await test.step('the observer tags, ties, notes and undoes', async () => {
    const tags = () => {
      const state = app.app.engine.peek(roundOf(amina.page.url()))?.state as RoundState;
      return Object.values(state.seats).flatMap((seat) =>
        Object.values(seat.tags).map(({ code, note }) => ({ code, note })),
      );
    };
    const reciprocity = { kind: 'behaviour', dimension: 'R', polarity: 1, marker: null } as const;
    app.time.skip(10_000);
    await amina.page.keyboard.press('KeyQ');
    await expect.poll(tags).toEqual([{ code: reciprocity, note: '' }]);
    await amina.page.keyboard.press('KeyN');
    await amina.page.keyboard.type('asked first');
    await amina.page.keyboard.press('Enter');
    await expect.poll(tags).toEqual([{ code: reciprocity, note: 'asked first' }]);
    await amina.page.keyboard.press('KeyJ');
    await expect.poll(() => tags().length).toBe(2);
    await amina.page.keyboard.press('KeyZ');
    await expect.poll(tags).toEqual([{ code: reciprocity, note: 'asked first' }]);
    await amina.page.keyboard.press('KeyQ');
    await amina.page.keyboard.press('Digit1');
    await expect.poll(() => tags().at(-1)?.code).toEqual({ ...reciprocity, marker: 'Rp1' });
  });
  await test.step('Stop takes two presses', async () => {
    await tabTo(amina, words.stop.stop);
    await amina.page.keyboard.press('Enter');
    await expect(amina.page.getByRole('button', { name: words.stop.stopNow })).toBeFocused();
    await expect(async () => {
      await amina.page.keyboard.press('Enter');
      await expect(elin.page.getByText(words.stop.stoppedTitle).first()).toBeVisible({
        timeout: 500,
      });
    }).toPass();
  });
  expectNoTroubles([karin, ...cast]);
});

function roundOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}
