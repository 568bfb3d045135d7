import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRubric } from '#shared/rubric/built-in.ts';
import { axisOf, codeOf, DIMENSIONS, dimensionsOf } from '#shared/rubric/dimension.ts';
import { dimensionOf, markerOf, weightOf } from '#shared/rubric/lookup.ts';
import { rubric } from '#shared/rubric/schema.ts';
import { LANGUAGES } from '#shared/rubric/text.ts';
import type { Rubric } from '#shared/rubric/types.ts';

/** The built-in rubric with some parts replaced. */
function changed(part: Partial<Rubric>): unknown {
  return { ...builtInRubric, ...part };
}

/** What the schema says of a rubric, in one line; empty when it is fine. */
function problemsOf(value: unknown): string {
  return (
    rubric
      .safeParse(value)
      .error?.issues.map(({ message }) => message)
      .join('; ') ?? ''
  );
}

/** The markers with one of them changed. */
function withMarker(id: string, part: Partial<Rubric['markers'][number]>): unknown {
  return changed({
    markers: builtInRubric.markers.map((marker) =>
      marker.id === id ? { ...marker, ...part } : marker,
    ),
  });
}

describe('the built-in rubric', () => {
  test('[RU1] it is a rubric: seven dimensions, 47 markers, two signals', () => {
    expect(problemsOf(builtInRubric)).toBe('');
    expect(rubric.parse(builtInRubric)).toEqual(builtInRubric);
    expect(builtInRubric.dimensions.map(({ id }) => id)).toEqual(DIMENSIONS);
    const counts = DIMENSIONS.map(
      (id) => builtInRubric.markers.filter(({ dimension }) => dimension === id).length,
    );
    expect(counts).toEqual([6, 8, 7, 8, 6, 6, 6]);
    expect(builtInRubric.markers).toHaveLength(47);
    expect(builtInRubric.buyerSignals.map(({ id }) => id)).toEqual(['BO', 'BC']);
    expect(builtInRubric.quickMarkers.map(({ id }) => id)).toEqual(['Sn2', 'Pn4']);
  });

  test('[RU5] fear, manipulation and belittling weigh 2, everything else 1', () => {
    const heavy = builtInRubric.markers.filter(({ weight }) => weight === 2);
    expect(heavy.map(({ id }) => id)).toEqual(['An1', 'An2', 'Pn1']);
    expect(weightOf('An2')).toBe(2);
    expect(weightOf('An3')).toBe(1);
    expect(weightOf(null)).toBe(1);
    expect(weightOf('Zz9')).toBe(1);
  });

  test('[RU5] the weight is that of the rubric that the round was played with', () => {
    const lenient = rubric.parse(withMarker('An1', { weight: 1 }));
    expect(weightOf('An1', lenient)).toBe(1);
    expect(weightOf('An1')).toBe(2);
  });

  test('[RU9] the leadership variant has words for each dimension and polarity, drift and push', () => {
    const codes = DIMENSIONS.flatMap((id) => [codeOf(id, 1), codeOf(id, -1)]);
    expect(builtInRubric.leadership.map(({ code }) => code).toSorted()).toEqual(
      [...codes, 'Sn2', 'Pn4'].toSorted(),
    );
    const heavy = builtInRubric.leadership.filter(({ weight }) => weight === 2);
    expect(heavy.map(({ code }) => code)).toEqual(['An', 'Pn']);
  });
});

describe('a rubric', () => {
  test('[RU2] every text stands in both languages, filled and not too long', () => {
    for (const language of LANGUAGES) {
      const other = language === 'en' ? 'sv' : 'en';
      for (const words of ['', '  ', 'x'.repeat(61)]) {
        const name = { [language]: words, [other]: 'Words' } as { en: string; sv: string }; // both keys are set
        expect(problemsOf(withMarker('Rp1', { name }))).not.toBe('');
      }
      const alone = { [other]: 'Words' };
      const markers = builtInRubric.markers.map((marker) => ({ ...marker, name: alone }));
      expect(rubric.safeParse({ ...builtInRubric, markers }).success).toBe(false);
    }
  });

  test('[RU2] it has no field that the schema does not know', () => {
    expect(problemsOf({ ...builtInRubric, colour: 'red' })).not.toBe('');
  });

  test("[RU3] a marker's id and label say its dimension, polarity and number", () => {
    expect(problemsOf(withMarker('Rp1', { dimension: 'A' }))).toContain(
      'Rp1 is not of its dimension',
    );
    expect(problemsOf(withMarker('Rp1', { polarity: -1 }))).toContain(
      'Rp1 is not of its dimension',
    );
    expect(problemsOf(withMarker('Rp1', { label: 'R+2' }))).toContain('not the label of Rp1');
    // A hyphen is not a minus sign: it would be read as a dash and sort elsewhere.
    expect(problemsOf(withMarker('Rn1', { label: 'R-1' }))).toContain('not the label of Rn1');
  });

  test('[RU3] the markers of a dimension and polarity count from 1 without a gap', () => {
    const without = (id: string) =>
      changed({ markers: builtInRubric.markers.filter((marker) => marker.id !== id) });
    expect(problemsOf(without('Rp2'))).toContain('Rp do not count from 1');
    expect(problemsOf(without('Rp3'))).toBe('');
    const noPlus = builtInRubric.markers.filter(({ id }) => !id.startsWith('Rp'));
    expect(problemsOf(changed({ markers: noPlus }))).toContain('no marker for Rp');
  });

  test('[RU4] no id stands twice', () => {
    const [first] = builtInRubric.dimensions;
    const dimensions = builtInRubric.dimensions.map((entry) =>
      entry.id === 'A' && first ? { ...first, keys: entry.keys } : entry,
    );
    expect(problemsOf(changed({ dimensions }))).toContain('R stands twice');
    const quickMarkers = builtInRubric.quickMarkers.map(({ key }) => ({ key, id: 'Sn2' }));
    expect(problemsOf(changed({ quickMarkers }))).toContain('Sn2 stands twice');
    expect(problemsOf(changed({ quickMarkers: [{ id: 'Sn4', key: 'KeyG' }] }))).toContain(
      'there is no marker Sn4',
    );
  });

  test('[RU4] no two things share a key, and Z and the digits are nobody’s', () => {
    const taken = builtInRubric.dimensions.flatMap(({ keys }) => [keys.plus, keys.minus]);
    fc.assert(
      fc.property(
        fc.constantFrom(...taken, 'KeyG', 'KeyB', 'Backspace', 'KeyZ', 'Digit1'),
        (key) => {
          const buyerSignals = builtInRubric.buyerSignals.map((signal) =>
            signal.id === 'BO' ? { ...signal, key } : signal,
          );
          expect(problemsOf(changed({ buyerSignals }))).not.toBe('');
        },
      ),
    );
  });

  test('[RU8] R A L P count on trust, S M C on goal, in every rubric', () => {
    expect(DIMENSIONS.filter((id) => axisOf(id) === 'trust')).toEqual(dimensionsOf('trust'));
    expect(DIMENSIONS.map(axisOf)).toEqual([
      'trust',
      'trust',
      'trust',
      'trust',
      'goal',
      'goal',
      'goal',
    ]);
    const dimensions = builtInRubric.dimensions.map((entry) => ({
      ...entry,
      axis: 'goal' as const,
    }));
    expect(problemsOf(changed({ dimensions }))).toContain('R does not count on goal');
  });

  test('[RU8] a dimension and a marker are found by their ids', () => {
    expect(dimensionOf('L').name.sv).toBe('Lyhördhet');
    expect(markerOf('Lp2')?.name.en).toBe('Mirrors and checks');
    expect(markerOf('Lp9')).toBeNull();
  });
});
