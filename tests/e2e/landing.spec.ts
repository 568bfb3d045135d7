import { expect, test } from './support/app.ts';
import { expectNoTroubles } from './support/people.ts';

test('[E2E1] the landing page opens in both languages without troubles', async ({ come }) => {
  const guest = await come('Guest', { language: 'sv', device: 'phone' });
  await guest.page.goto('/');
  await expect(guest.page.getByRole('heading', { level: 1 })).toBeVisible();
  await guest.page.screenshot({ path: 'test-results/landing.png' });
  expect(await guest.layoutShifts()).toEqual([]);
  expectNoTroubles([guest]);
});
