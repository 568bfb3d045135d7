import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announcements } from '#client/components/announcements.ts';
import { createStore } from '#client/connection/store.ts';
import { language } from '#client/i18n/language.ts';
import { LinkNotice } from '#client/screens/workshop/LinkNotice.tsx';
import type { LinkWord } from '#client/state/link-words.ts';

beforeEach(() => language.choose('en'));
afterEach(cleanup);

test('[SS13] being back is said after having been away, not at the first connection', () => {
  const link = createStore<LinkWord>('reconnecting');
  render(<LinkNotice link={link} keeps={createStore(true)} />);
  const said = announcements.latest().n;
  act(() => link.set('live'));
  expect(announcements.latest().n).toBe(said);
  act(() => link.set('reconnecting'));
  act(() => link.set('live'));
  expect(announcements.latest().text).toBe('You are back. All is sent.');
});

test('[SS21] in lobby and dashboard, too, a browser that keeps nothing says to leave the page open', () => {
  const link = createStore<LinkWord>('reconnecting');
  const keeps = createStore(true);
  const { container } = render(<LinkNotice link={link} keeps={keeps} />);
  expect(container.textContent).toContain('kept on this device');
  expect(container.textContent).not.toContain('Leave this page open');
  act(() => keeps.set(false));
  expect(container.textContent).not.toContain('kept on this device');
  expect(container.textContent).toContain('Leave this page open');
  act(() => link.set('offline'));
  expect(container.textContent).toContain('Leave this page open');
});
