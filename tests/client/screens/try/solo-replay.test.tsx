import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { open } from '../replay/sample-replay.tsx';

afterEach(cleanup);

test.each([
  ['en', 'Try it alone'],
  ['sv', 'Prova på egen hand'],
] as const)(
  '[TY15] the replay of a round alone is called what the round was called (%s)',
  (spoken, title) => {
    language.choose(spoken);
    open('', { variant: 'try' });
    const header = within(screen.getByRole('banner'));
    expect(header.getByText(title)).toBeDefined();
    expect(header.queryByText('Alm')).toBeNull();
    cleanup();
    open('');
    expect(within(screen.getByRole('banner')).getByText('Alm')).toBeDefined();
  },
);
