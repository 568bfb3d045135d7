import { z } from 'zod';
import { AXES, axisOf, codeOf, DIMENSIONS, SIGNALS } from './dimension.ts';
import { SECOND_UNDO_KEY } from './keys.ts';

/** Words in both languages, neither of them blank nor longer than `longest` characters. */
export function text(longest: number) {
  const words = z.string().max(longest).regex(/\S/, 'blank');
  return z.strictObject({ en: words, sv: words }).readonly();
}

/** Digits refine the last tag, so a marker's number is the digit that chooses it. */
const MOST_MARKERS_PER_CODE = 4;

const weight = z.union([z.literal(1), z.literal(2)]);
const polarity = z.union([z.literal(1), z.literal(-1)]);
const dimension = z.enum(DIMENSIONS);

/** A physical key as `KeyboardEvent.code` names it. Digits are left out: they refine. */
const physicalKey = z.string().regex(/^(?!Digit|Numpad)[A-Z][A-Za-z0-9]{1,23}$/);
const markerId = z.string().regex(/^[RALPSMC][pn][1-4]$/);

const axisEntry = z.strictObject({ id: z.enum(AXES), name: text(60) }).readonly();

const dimensionEntry = z
  .strictObject({
    id: dimension,
    axis: z.enum(AXES),
    name: text(60),
    question: text(160),
    hint: text(60),
    keys: z.strictObject({ plus: physicalKey, minus: physicalKey }).readonly(),
  })
  .readonly();

const marker = z
  .strictObject({
    id: markerId,
    label: z.string().max(4),
    dimension,
    polarity,
    weight,
    name: text(60),
    definition: text(240),
    example: text(240),
  })
  .readonly();

const buyerSignal = z
  .strictObject({
    id: z.enum(SIGNALS),
    key: physicalKey,
    name: text(60),
    definition: text(240),
    example: text(240),
  })
  .readonly();

const quickMarker = z.strictObject({ id: markerId, key: physicalKey }).readonly();

const utility = z
  .strictObject({ id: z.enum(['bookmark', 'note', 'undo']), key: physicalKey, name: text(60) })
  .readonly();

const leadershipEntry = z
  .strictObject({
    code: z.string().regex(/^[RALPSMC][pn][1-4]?$/),
    weight,
    name: text(60),
    example: text(240),
  })
  .readonly();

/** The first value that stands twice, or null. */
function repeated(values: readonly string[]): string | null {
  return values.find((value, index) => values.indexOf(value) !== index) ?? null;
}

const bareRubric = z
  .strictObject({
    version: z.string().regex(/^\d{1,3}\.\d{1,3}$/),
    axes: z.array(axisEntry).length(AXES.length).readonly(),
    dimensions: z.array(dimensionEntry).length(DIMENSIONS.length).readonly(),
    markers: z
      .array(marker)
      .max(DIMENSIONS.length * 2 * MOST_MARKERS_PER_CODE)
      .readonly(),
    buyerSignals: z.array(buyerSignal).length(SIGNALS.length).readonly(),
    quickMarkers: z.array(quickMarker).max(4).readonly(),
    utility: z.array(utility).length(3).readonly(),
    leadership: z.array(leadershipEntry).max(70).readonly(),
  })
  .readonly();

type BareRubric = z.infer<typeof bareRubric>;

/** Every key the rubric takes, and the one that no rubric may take. */
function keysTaken(rubric: BareRubric): string[] {
  return [
    SECOND_UNDO_KEY,
    ...rubric.dimensions.flatMap(({ keys }) => [keys.plus, keys.minus]),
    ...[...rubric.buyerSignals, ...rubric.quickMarkers, ...rubric.utility].map(({ key }) => key),
  ];
}

/** What is wrong with the markers of one dimension and polarity: they count 1, 2, 3 without a gap. */
function problemsOfCode(rubric: BareRubric, code: string): string[] {
  const numbers = rubric.markers.filter(({ id }) => id.startsWith(code)).map(({ id }) => id.at(-1));
  if (numbers.length === 0) return [`no marker for ${code}`];
  return numbers.flatMap((number, index) =>
    number === String(index + 1) ? [] : [`the markers of ${code} do not count from 1`],
  );
}

/** What is wrong with one marker: its id and label say its dimension, polarity and number. */
function problemsOfMarker({ id, label, dimension, polarity }: BareRubric['markers'][number]) {
  const number = id.slice(2);
  const isLabelled = label === `${dimension}${polarity === 1 ? '+' : '−'}${number}`;
  return [
    ...(id === `${codeOf(dimension, polarity)}${number}` ? [] : [`${id} is not of its dimension`]),
    ...(isLabelled ? [] : [`${label} is not the label of ${id}`]),
  ];
}

/** Everything that the shape alone cannot say, each problem in one sentence. */
function problemsOf(rubric: BareRubric): string[] {
  const ids: readonly (readonly string[])[] = [
    rubric.axes.map(({ id }) => id),
    rubric.dimensions.map(({ id }) => id),
    rubric.markers.map(({ id }) => id),
    rubric.buyerSignals.map(({ id }) => id),
    rubric.quickMarkers.map(({ id }) => id),
    rubric.utility.map(({ id }) => id),
    rubric.leadership.map(({ code }) => code),
    keysTaken(rubric),
  ];
  const markerIds = new Set(rubric.markers.map(({ id }) => id));
  return [
    ...ids.flatMap((values) => repeated(values) ?? []).map((value) => `${value} stands twice`),
    ...rubric.dimensions
      .filter(({ id, axis }) => axis !== axisOf(id))
      .map(({ id, axis }) => `${id} does not count on ${axis}`),
    ...rubric.markers.flatMap(problemsOfMarker),
    ...DIMENSIONS.flatMap((id) => [codeOf(id, 1), codeOf(id, -1)]).flatMap((code) =>
      problemsOfCode(rubric, code),
    ),
    ...rubric.quickMarkers
      .filter(({ id }) => !markerIds.has(id))
      .map(({ id }) => `there is no marker ${id}`),
  ];
}

/** A rubric that can be used: complete in both languages, no key or id twice, ids that tell the truth. */
export const rubric = bareRubric.superRefine((value, context) => {
  for (const message of problemsOf(value)) context.addIssue({ code: 'custom', message });
});
