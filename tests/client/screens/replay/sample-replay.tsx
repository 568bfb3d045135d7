import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { Replay } from '#client/connection/api.ts';
import { enterAt } from '#client/screens/replay/enter-at.ts';
import { pagesOf, peopleOf } from '#client/screens/replay/ReplayScreen.tsx';
import { ReplayView } from '#client/screens/replay/ReplayView.tsx';
import type { SampleScreen } from '#client/screens/replay/SampleScreen.tsx';
import { createReplayRound } from '#client/state/replay-round.ts';

const SAMPLE = JSON.parse(readFileSync('server/sample/log/en.json', 'utf8')) as Replay & {
  roundId: string;
  workshopId: string;
};
export const KIM = SAMPLE.people.find(({ name }) => name === 'Kim')?.person ?? '';
export const ROBIN = SAMPLE.people.find(({ name }) => name === 'Robin')?.person ?? '';
const OPEN = SAMPLE.pages.filter(({ channel }) => !/^(own:|desk|vault)/.test(channel));

/** The sample, seen by somebody, from an address. */
export function open(
  search: string,
  options: { channels?: RegExp; me?: string; untilMs?: number; variant?: 'try' } = {},
) {
  history.replaceState(null, '', `/r/x/replay${search}`);
  const { channels = /./, me = KIM, untilMs = Number.POSITIVE_INFINITY, variant } = options;
  const pages = OPEN.map((page) => ({
    ...page,
    events: (page.events as { atMs: number; type: string }[])
      .filter(({ atMs }) => atMs < untilMs)
      .map((event) => (event.type === 'round.opened' && variant ? { ...event, variant } : event)),
  })) as typeof OPEN;
  const source = createReplayRound({
    roundId: SAMPLE.roundId,
    workshopId: SAMPLE.workshopId,
    me: { person: me, isInstructor: false },
    pages: pagesOf(pages.filter(({ channel }) => channels.test(channel))),
    people: peopleOf(SAMPLE.people),
  });
  enterAt(source, search, () => false);
  render(<ReplayView source={source} me={me} instructors={[]} home="/" />);
  return source;
}

/** Seconds of the address at a meeting time of the sample. */
export const tAt = (seconds: number) => {
  const stage = OPEN.find(({ channel }) => channel === 'stage');
  const events = (stage?.events ?? []) as { type: string; atMs: number; step?: string }[];
  const play = events.find(({ type, step }) => type === 'step.started' && step === 'play');
  const first = Math.min(
    ...OPEN.flatMap((page) => (page.events as { atMs: number }[]).map(({ atMs }) => atMs)),
  );
  return Math.ceil(((play?.atMs ?? 0) - first) / 1000) + seconds;
};
/** When a fact of the stage was, ms. */
export const atOf = (type: string) => {
  const stage = OPEN.find(({ channel }) => channel === 'stage');
  const events = (stage?.events ?? []) as { type: string; atMs: number }[];
  return events.find((event) => event.type === type)?.atMs ?? 0;
};
export const eyes = () => screen.getByRole('radiogroup', { name: 'Through the eyes of' });
export const look = (name: RegExp) =>
  act(async () => void fireEvent.click(within(eyes()).getByRole('radio', { name })));
/** The sample's own page, as the landing page opens it. */
export async function openSample(Screen: typeof SampleScreen) {
  history.replaceState(null, '', '/sample');
  const value = SAMPLE as never;
  render(<Screen port={{ sample: async () => ({ ok: true, value }) }} />);
  await screen.findByRole('slider', { name: 'Playhead' });
}
