import { z } from 'zod';
import { tagCode } from '#shared/round/terms.ts';

/**
 * What a turn does to the other person, as plain rules find it in its words. The first five are the
 * moves a scene must have branches for; the others carry a meeting along.
 *
 * Said by a seller: `offer` gives trust (candour, listening that shows, advice against own gain,
 * respect for another view); `breach` takes it (fear, manipulation, belittling); `push` presses for
 * a decision; `drift` leaves the purpose; `agenda` says what the meeting is for; `proposal` names a
 * next step. Said by a buyer: `offer` opens up, `breach` is a put-down, `push` demands a price or an
 * answer now, `drift` is small talk, `proposal` names a next step.
 */
export const TURN_KINDS = [
  'offer',
  'breach',
  'question',
  'push',
  'drift',
  'agenda',
  'proposal',
  'other',
] as const;
/** See {@link TURN_KINDS}. */
export type TurnKind = (typeof TURN_KINDS)[number];

/** One thing somebody says: spoken language, one to three sentences. */
const line = z.string().min(2).max(280);
const several = (least: number) => z.array(line).min(least).max(12).readonly();
/** A word or a phrase to look for, lower case; a trailing `*` means: any ending. */
const cue = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[^A-Z]*$/, 'cues are lower case');
const cues = z.array(cue).min(4).max(60).readonly();

/**
 * Situation, behaviour, impact, as an observer would write them of a turn of this kind. `after`: what
 * the buyer must have done before it for the situation to be true; absent: it always is.
 */
const sbiWords = z
  .strictObject({
    after: z.enum(['spoken', 'told', 'closed']).optional(),
    situation: line,
    behaviour: line,
    impact: line,
  })
  .readonly();
const sbiWays = z.array(sbiWords).min(1).max(4).readonly();

const buyerWords = z
  .strictObject({
    /** The first words, when the seller greets or waits. */
    opens: several(3),
    /** Answers to what the seller just did. Three branches at least for each kind of turn. */
    answers: z
      .strictObject({
        offer: several(4),
        breach: several(3),
        question: several(4),
        push: several(3),
        drift: several(3),
        agenda: several(3),
        other: several(4),
      })
      .readonly(),
    /** The answer to a proposed next step, by how much the buyer trusts the seller by then. */
    proposal: z.strictObject({ yes: several(3), later: several(3), no: several(3) }).readonly(),
    /** For every step of the ladder, in its order, ways of saying what it lets out. */
    steps: z.array(several(2)).min(1).max(6).readonly(),
    /** When the seller has been silent for a while. */
    silence: several(3),
    /** When the time is nearly up. */
    ending: several(3),
    /** The next step as the buyer writes it when one was agreed. */
    agreedStep: line,
  })
  .readonly();

/** One thing the seller leads with. */
const beat = z
  .strictObject({
    turn: z.enum(TURN_KINDS),
    /** What a careful observer would tag here, or null: nothing. */
    tag: tagCode.nullable(),
    /** Different ways of saying it. */
    says: several(2),
  })
  .readonly();

const sellerWords = z
  .strictObject({
    /** The seller's goal and practice focus as declared in the brief. */
    goal: z.string().min(2).max(160),
    focus: z.string().min(2).max(160),
    /** The meeting as this seller leads it, in order: good moves, and the fault the scenario pulls towards. */
    beats: z.array(beat).min(10).max(14).readonly(),
    /** Answers to what the buyer just did. */
    answers: z
      .strictObject({
        offer: several(4),
        breach: several(3),
        question: several(4),
        push: several(3),
        drift: several(3),
        other: several(4),
      })
      .readonly(),
    silence: several(3),
    ending: several(3),
    /** The next step as the seller writes it when one was agreed. */
    agreedStep: line,
  })
  .readonly();

const observerWords = z
  .strictObject({
    /** For each kind of turn that can be tagged, what the observer writes of it. */
    sbi: z
      .strictObject({
        /** Offers, by what was given: listening, candour, respect. */
        listened: sbiWays,
        candid: sbiWays,
        respected: sbiWays,
        question: sbiWays,
        agenda: sbiWays,
        proposal: sbiWays,
        /** What this scene pulls towards; `slight` is what any scene can have. */
        breach: sbiWays,
        slight: sbiWays,
        push: sbiWays,
        drift: sbiWays,
      })
      .readonly(),
    /** What came of it when the answer was another than the turn asks for. */
    impact: z
      .strictObject({
        plain: several(2),
        closed: several(2),
        opened: several(1),
        silent: several(2),
      })
      .readonly(),
    /** One open question to the players, by what stands out in the meeting. */
    question: z
      .strictObject({
        breach: several(1),
        push: several(1),
        drift: several(1),
        opened: several(1),
        asked: several(1),
        /** Nothing of all that happened. */
        begun: several(1),
      })
      .readonly(),
  })
  .readonly();

/** What can be wrong with a seller's turn. */
const fault = z.enum(['breach', 'push', 'drift']);

/** What players say once the meeting is over. Each line is said only after what it speaks of. */
const afterWords = z
  .strictObject({
    /** The buyer's turn: when trust rose, when it fell, what was held back. */
    buyer: z
      .strictObject({
        rose: z.strictObject({ offer: line, question: line }).readonly(),
        fell: z.strictObject({ breach: line, push: line, drift: line }).readonly(),
        /** Neither. */
        still: line,
        /** By the ladder: `unasked` when the dial stood high enough for a step that was never said. */
        kept: z.strictObject({ all: line, some: line, none: line, unasked: line }).readonly(),
        /** "What would have made you say yes?": only the asking; less of what hurt; what earns trust. */
        wouldSayYes: z.strictObject({ proposal: line, calm: line, trust: line }).readonly(),
      })
      .readonly(),
    /** The seller's turn, against the practice focus: what worked, then what to try. */
    seller: z
      .strictObject({
        worked: z
          .strictObject({ candid: line, listened: line, question: line, agenda: line })
          .readonly(),
        /** For each fault that the scene's own beats have. */
        fault: z.partialRecord(fault, line).readonly(),
        /** No fault was made. */
        clean: line,
        /** Start fits always; stop and continue what was done. */
        commitment: z
          .strictObject({
            start: line,
            stop: z.strictObject({ of: fault, says: line }).readonly(),
            continue: z
              .strictObject({ of: z.enum(['candid', 'listened', 'question']), says: line })
              .readonly(),
          })
          .readonly(),
      })
      .readonly(),
  })
  .readonly();

/** A scene in one language. */
export const sceneWords = z
  .strictObject({
    /** Words of this scenario alone that the rules look for in the seller's lines, beside the common ones. */
    cues: z.strictObject({ offer: cues, breach: cues, proposal: cues }).readonly(),
    buyer: buyerWords,
    seller: sellerWords,
    observer: observerWords,
    after: afterWords,
  })
  .readonly();
/** See {@link sceneWords}. */
export type SceneWords = z.infer<typeof sceneWords>;

/** A written scene for one scenario: what simulated partners play from. Each language is its own text. */
export type Scene = {
  readonly scenarioId: string;
  readonly en: SceneWords;
  readonly sv: SceneWords;
};
