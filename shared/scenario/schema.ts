import { z } from 'zod';
import { text } from '../rubric/schema.ts';

const words = (longest: number) => z.string().max(longest).regex(/\S/, 'blank');
const onDial = z.number().int().min(0).max(100);

/** One step of the buyer's ladder: what may be said once the dial has reached this value. */
const ladderStep = z.strictObject({ dialAtLeast: onDial, say: words(160) }).readonly();

/** What only the buyer knows, in one language. */
const buyerWords = z
  .strictObject({
    hiddenNeed: words(400),
    hiddenConstraint: words(400),
    earnsTrust: words(300),
    breaksTrust: words(300),
    revealLadder: z.array(ladderStep).min(1).max(6).readonly(),
  })
  .readonly();

/** Everything people read of a scenario, in one language. */
const scenarioWords = z
  .strictObject({
    title: words(80),
    public: words(600),
    goal: words(160),
    sellerBrief: words(600),
    buyerBrief: buyerWords,
    observerFocus: words(300),
    goalCriterion: words(300),
  })
  .readonly();

const player = z.strictObject({ name: words(60), title: text(80) }).readonly();

const bareScenario = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
    kind: z.enum(['sales', 'leadership']),
    /** Whether hosts may choose it. */
    listed: z.boolean(),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    /** The failure that the scenario pulls its seller towards. */
    pull: z.enum(['pleasant', 'effective']),
    minutes: z.number().int().min(1).max(60),
    dialStart: onDial,
    /** Whether who has read the goal criterion knows what the buyer hides. */
    goalCriterionTellsSecret: z.boolean(),
    cast: z.strictObject({ seller: player, buyer: player }).readonly(),
    en: scenarioWords,
    sv: scenarioWords,
  })
  .readonly();

/** The values at which the steps of a ladder are reached. */
function thresholds(scenario: z.infer<typeof bareScenario>, language: 'en' | 'sv'): number[] {
  return scenario[language].buyerBrief.revealLadder.map(({ dialAtLeast }) => dialAtLeast);
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
}

/** A scenario that can be played: complete in both languages, with one ladder that only goes up. */
export const scenario = bareScenario.superRefine((value, context) => {
  const steps = thresholds(value, 'en');
  if (!isAscending(steps)) context.addIssue({ code: 'custom', message: 'the ladder goes down' });
  if (steps.join() !== thresholds(value, 'sv').join()) {
    context.addIssue({ code: 'custom', message: 'the ladder differs between the languages' });
  }
});

/** A collection of scenarios, each findable by its id. */
export const scenarioLibrary = z
  .array(scenario)
  .max(500)
  .superRefine((all, context) => {
    if (new Set(all.map(({ id }) => id)).size === all.length) return;
    context.addIssue({ code: 'custom', message: 'an id stands twice' });
  })
  .readonly();
