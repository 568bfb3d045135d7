import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { RoomDoor } from '#client/screens/room/RoomDoor.tsx';

afterEach(cleanup);

test.each([
  ['en', /those who were in it/, /if you were given a code/i],
  ['sv', /den som var med/, /har du fått en kod/i],
] as const)(
  '[TY16] a closed door says whom a room opens to, and presumes no code (%s)',
  (spoken, whom, code) => {
    language.choose(spoken);
    render(<RoomDoor problem="not-found" />);
    const said = screen.getByRole('main').textContent ?? '';
    expect(said).toMatch(whom);
    expect(said).toMatch(code);
    // Neither that it exists nor what kind of room it is.
    expect(said).not.toMatch(/alone|egen hand|no longer|inte längre/i);
  },
);
