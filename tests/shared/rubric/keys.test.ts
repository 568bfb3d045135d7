import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRubric } from '#shared/rubric/built-in.ts';
import { DIMENSIONS } from '#shared/rubric/dimension.ts';
import { digitOf, keyActions, refinementOf, refinements } from '#shared/rubric/keys.ts';

const actions = keyActions();

/** What a row of keys means: `R+`, `S−`, a signal, a marker, or a word. */
function meaningOf(key: string): string {
  const action = actions.get(key);
  if (action === undefined) return 'nothing';
  if (action.type === 'signal') return action.signal;
  if (action.type !== 'tag') return action.type;
  return action.marker ?? `${action.dimension}${action.polarity === 1 ? '+' : '−'}`;
}

const row = (letters: string) => letters.split(' ').map((letter) => meaningOf(`Key${letter}`));

describe('the pad', () => {
  test('[RU6] left hand trust, right hand goal; the top row adds, the home row takes away', () => {
    expect(row('Q W E R')).toEqual(['R+', 'A+', 'L+', 'P+']);
    expect(row('A S D F')).toEqual(['R−', 'A−', 'L−', 'P−']);
    expect(row('U I O')).toEqual(['S+', 'M+', 'C+']);
    expect(row('J K L')).toEqual(['S−', 'M−', 'C−']);
  });

  test('[RU6] the keys between are signals, drift and push, bookmark, note and undo', () => {
    expect(row('T Y G H B N Z')).toEqual(['BO', 'BC', 'Sn2', 'Pn4', 'bookmark', 'note', 'undo']);
    expect(meaningOf('Backspace')).toBe('undo');
    expect(meaningOf('KeyX')).toBe('nothing');
    expect(actions.size).toBe(14 + 2 + 2 + 3 + 1);
  });

  test('[RU6] drift is a minus on purpose, push a minus on respect', () => {
    expect(actions.get('KeyG')).toMatchObject({ dimension: 'S', polarity: -1 });
    expect(actions.get('KeyH')).toMatchObject({ dimension: 'P', polarity: -1 });
  });

  test('[RU7] a digit refines a tag to the marker of that number, on the row and on the number pad', () => {
    expect(refinementOf('Digit1', { dimension: 'A', polarity: -1 })?.name.en).toBe('Sells by fear');
    expect(refinementOf('Numpad4', { dimension: 'A', polarity: -1 })?.id).toBe('An4');
    expect(refinementOf('Digit4', { dimension: 'R', polarity: 1 })).toBeNull();
    expect(refinementOf('KeyQ', { dimension: 'R', polarity: 1 })).toBeNull();
    expect(digitOf('Digit0')).toBeNull();
    expect(digitOf('Digit12')).toBeNull();
  });

  test('[RU7] what a dimension and polarity offer is in the order of the digits, however it is stored', () => {
    const shuffled = fc.shuffledSubarray([...builtInRubric.markers], {
      minLength: builtInRubric.markers.length,
    });
    fc.assert(
      fc.property(
        shuffled,
        fc.constantFrom(...DIMENSIONS),
        fc.constantFrom(1 as const, -1 as const),
        (markers, dimension, polarity) => {
          const offered = refinements(dimension, polarity, { ...builtInRubric, markers });
          expect(offered.length).toBeGreaterThanOrEqual(3);
          offered.forEach((marker, index) => {
            expect(marker.id).toBe(`${dimension}${polarity === 1 ? 'p' : 'n'}${index + 1}`);
          });
        },
      ),
    );
  });
});
