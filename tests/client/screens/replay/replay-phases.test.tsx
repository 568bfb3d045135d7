import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { atOf, KIM, open, ROBIN } from './sample-replay.tsx';

/** Seconds of the sample's address, well within each step. */
const AT = { brief: 20, reflect: 700, self: 760, reveal: 1000, ended: 5000 } as const;
const AMINA_OR_KARIN = /Amina|Karin/;
const again = () => within(screen.getByRole('region', { name: /could see during/ }));

beforeEach(() => language.choose('en'));
afterEach(cleanup);

describe('outside the meeting', () => {
  test('[RP7] somebody’s eyes show the room’s own screen of the brief, each their own', () => {
    open(`?t=${AT.brief}&eyes=${ROBIN}`);
    expect(again().getByRole('heading', { level: 1 })).toBeTruthy();
    expect(again().getByText('What earns your trust')).toBeTruthy();
    cleanup();
    open(`?t=${AT.brief}&eyes=${KIM}`);
    expect(again().queryByText('What earns your trust')).toBeNull();
  });

  test('[RP7] the answers of Reflect stand there as they stood', async () => {
    open(`?t=${AT.reflect}&eyes=${KIM}`);
    const trust = await screen.findByRole('slider', { name: /How much did you trust/ });
    expect(trust.getAttribute('aria-valuenow')).toBe('78');
    expect(again().queryByText(AMINA_OR_KARIN, { selector: 'h2' })).toBeNull();
  });

  test('[RP7] nothing in it can be answered, and nothing of it steers the page', async () => {
    const source = open(`?t=${AT.reflect}&eyes=${KIM}`);
    const title = document.title;
    const sent = vi.spyOn(source, 'send');
    const trust = await screen.findByRole('slider', { name: /How much did you trust/ });
    expect(trust.getAttribute('aria-disabled')).toBe('true');
    act(() => void fireEvent.keyDown(trust, { key: 'End' }));
    expect(trust.getAttribute('aria-valuenow')).toBe('78');
    const controls = [...again().getAllByRole('button'), ...again().getAllByRole('radio')];
    for (const control of controls) {
      expect(control.closest('fieldset:disabled'), control.textContent).not.toBeNull();
    }
    expect(sent).not.toHaveBeenCalled();
    expect(document.title).toBe(title);
    expect(screen.queryByRole('button', { name: /Stop/ })).toBeNull();
  });

  test('[RP7] a turn and the reveal are those of the room, with one playhead’s keys', async () => {
    open(`?t=${AT.self}&eyes=${KIM}`);
    expect(await again().findByRole('heading', { level: 1, name: /Kim/ })).toBeTruthy();
    cleanup();
    const source = open(`?t=${AT.reveal}&eyes=${KIM}`);
    expect(await again().findByRole('heading', { name: 'Side by side' })).toBeTruthy();
    expect(again().queryByRole('button', { name: 'Play' })).toBeNull();
    const before = source.playhead.get();
    act(() => void fireEvent.keyDown(document.body, { key: 'j' }));
    expect(source.playhead.get()).toBe(before - 10_000);
  });

  test('[RP8] everyone’s view holds what each phase held: brief, answers, turns', () => {
    open(`?t=${AT.brief}`);
    expect(screen.getByRole('heading', { name: 'The situation' })).toBeTruthy();
    expect(screen.getByText('Kim is reading')).toBeTruthy();
    cleanup();
    open(`?t=${AT.reflect}`);
    const kim = screen.getByRole('heading', { name: 'Kim, seller' }).closest('section');
    expect(within(kim as HTMLElement).getByText('78')).toBeTruthy();
    cleanup();
    open(`?t=${AT.self}`);
    expect(screen.getByText('Kim’s turn')).toBeTruthy();
  });

  test('[RP8] of a seat that the viewer may not read it says that it opens at the reveal', () => {
    open(`?t=${AT.reflect}`, {
      channels: new RegExp(`^(stage|seat:${KIM})$`),
      untilMs: atOf('round.revealed'),
    });
    const robin = screen.getByRole('heading', { name: 'Robin, buyer' }).closest('section');
    expect(within(robin as HTMLElement).getByText('Opens at the reveal.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'The briefs' })).toBeNull();
  });

  test('[RP9] the transport names the phase, and how long it had lasted', () => {
    open(`?t=${AT.ended}`);
    const shown = document.querySelector('.tnow')?.textContent ?? '';
    expect(shown).toMatch(/^Debrief \d\d:\d\d$/);
  });
});
