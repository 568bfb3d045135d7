import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { TryMeeting, TryRequest } from '#client/connection/api.ts';
import { language } from '#client/i18n/language.ts';
import { type TryPort, TryScreen } from '#client/screens/try/TryScreen.tsx';

const both = (word: string) => ({ en: word, sv: word });
const meeting = (id: string, isBriefRead = false): TryMeeting => ({
  id,
  level: 2,
  pull: 'pleasant',
  title: both(`Meeting ${id}`),
  cast: {
    seller: { name: `Kim ${id}`, title: both('Account manager') },
    buyer: { name: `Robin ${id}`, title: both('Operations manager') },
  },
  isBriefRead,
});

function open(scenarios: readonly TryMeeting[], answer: 'ok' | 'offline' = 'ok') {
  const asked: TryRequest[] = [];
  const port: TryPort = {
    tryOptions: async () => ({ ok: true, value: { scenarios: [...scenarios] } }),
    tryAlone: async (request) => {
      asked.push(request);
      return answer === 'ok'
        ? { ok: true, value: { workshopId: 'w_1', roundId: 'r_1' } }
        : { ok: false, problem: 'offline', retryAfterMs: null };
    },
  };
  const { hook, history } = memoryLocation({ path: '/try', record: true });
  render(
    <Router hook={hook}>
      <TryScreen port={port} />
    </Router>,
  );
  return { asked, history };
}

/** A press, and what comes of it drawn. */
const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const card = (name: string) => screen.findByRole('radio', { name: new RegExp(name) });
const start = (name: RegExp) => screen.getAllByRole('button', { name })[0] as HTMLElement;

beforeEach(() => language.choose('en'));
afterEach(cleanup);

describe('trying it alone', () => {
  test('[TY14] nothing is drawn of a meeting before meetings are known', async () => {
    open([meeting('a')]);
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
    expect([
      screen.queryByRole('complementary'),
      screen.queryByRole('radio', { name: /^Seller/ }),
    ]).toEqual([null, null]);
    await card('Meeting a');
    expect(screen.getByRole('complementary').textContent).toContain('Robin a');
  });

  test('[TY8] a chair and a meeting are chosen, and one press opens the round, once', async () => {
    const { asked, history } = open([meeting('a'), meeting('b')]);
    await click(await card('Meeting b'));
    await click(screen.getByRole('radio', { name: /^Buyer/ }));
    const there = screen.getByRole('complementary');
    expect(within(there).getByText(/Kim b/).textContent).toContain('simulated');
    expect(within(there).getByText('Robin b, operations manager')).toBeTruthy();
    const button = start(/Start as buyer/);
    fireEvent.click(button);
    await click(button);
    expect(asked).toEqual([{ chair: 'buyer', scenarioId: 'b', language: 'en' }]);
    await waitFor(() => expect(history?.at(-1)).toBe('/r/r_1'));
  });

  test('[TY8] when nothing comes back it is said, and the press can be made again', async () => {
    const { asked } = open([meeting('a')], 'offline');
    await card('Meeting a');
    await click(start(/Start as seller/));
    expect((await screen.findAllByText(/No answer came/)).length).toBeGreaterThan(0);
    await click(start(/Start as seller/));
    expect(asked).toHaveLength(2);
  });

  test('[TY9] who has read a brief does not sell there, and is told; the buyer’s chair stays open', async () => {
    const { asked } = open([meeting('a', true), meeting('b')]);
    const read = await card('Meeting a');
    expect(read.textContent).toContain('You have read this buyer’s brief');
    await click(read);
    await click(start(/Start as seller/));
    expect(asked[0]).toMatchObject({ chair: 'seller', scenarioId: 'b' });
    cleanup();
    const again = open([meeting('a', true), meeting('b')]);
    await click(await screen.findByRole('radio', { name: /^Buyer/ }));
    await click(await card('Meeting a'));
    await click(start(/Start as buyer/));
    expect(again.asked[0]).toMatchObject({ chair: 'buyer', scenarioId: 'a' });
  });
});
