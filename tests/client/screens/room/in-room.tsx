import { act, render } from '@testing-library/react';
import { RoomView } from '#client/screens/room/RoomView.tsx';
import { createDrafts, type DraftStorage, type Drafts } from '#client/state/drafts.ts';
import {
  createFakeRound,
  type FakeRound,
  type FakeSource,
  PEOPLE,
} from '#tests/support/fake-round.ts';

type Options = Parameters<typeof createFakeRound>[0];

/** A round whose scene has run for some seconds. */
export function playing(seconds = 60, options: Options = {}): FakeRound {
  const round = createFakeRound(options);
  for (const person of Object.keys(round.state.stage.people)) {
    round.wish(person, { type: 'setReady', ready: true });
  }
  round.pass(5000 + seconds * 1000);
  return round;
}

/** Draws one person's screen of a round. */
export function drawFor(
  round: FakeRound,
  name: keyof typeof PEOPLE,
  drafts: Drafts = createDrafts(null),
): { readonly source: FakeSource; readonly unmount: () => void } {
  const source = round.sourceOf(PEOPLE[name], name === 'karin');
  const { unmount } = render(<RoomView room={{ source, link: source.link, drafts }} />);
  return { source, unmount };
}

/** Something that happens in the room while screens are drawn. */
export function happen(what: () => void): void {
  act(what);
}

/** Lets promises of sent commands settle. */
export async function settle(): Promise<void> {
  await act(async () => {
    await Promise.resolve();
  });
}

/** A device's storage over a map that a test can read and copy. */
export function storageOf(kept: Map<string, string>): DraftStorage {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}
