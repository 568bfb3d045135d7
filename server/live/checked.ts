import type { z } from 'zod';
import type { Answer } from '#shared/stream/refusal.ts';

/** Sends an answer. Its arguments are those of the message's acknowledgement. */
export type Acknowledge<Answers extends readonly unknown[]> = (...answers: Answers) => void;

/** How a message fares that never reaches its handler, or whose handler fails. */
export type CheckOptions = {
  /** The message had a wrong shape, or nobody waits for its answer. */
  readonly onBadMessage: () => void;
  readonly onBug: (error: unknown) => void;
};

/** Answers with what it returns; or, when that is nothing, by calling `answer` later, once. */
export type Handle<Message, Answers extends readonly unknown[]> = (
  message: Message,
  answer: (answers: Answers) => void,
) => Promise<Answers | undefined> | Answers | undefined;

/**
 * Wraps a handler so that unchecked input cannot reach it and no failure goes unanswered. A handler
 * answers with the arguments of the acknowledgement.
 */
export function checked<Message, Answers extends readonly unknown[]>(
  schema: Pick<z.ZodType<Message>, 'safeParse'>,
  handle: Handle<Message, Answers>,
  refuse: (answer: Answer) => Answers,
  { onBadMessage, onBug }: CheckOptions,
) {
  return (...sent: readonly unknown[]): void => {
    const ack = sent.at(-1);
    // CVE class of SECURITY.md T-12: a client decides whether there is a function here.
    if (typeof ack !== 'function') return onBadMessage();
    const answer = (answers: Answers) => void (ack as Acknowledge<Answers>)(...answers);
    const parsed = sent.length === 2 ? schema.safeParse(sent[0]) : null;
    if (!parsed?.success) {
      onBadMessage();
      return answer(refuse({ ok: false, refusal: 'bad-message' }));
    }
    const fail = (error: unknown) => {
      onBug(error);
      answer(refuse({ ok: false, refusal: 'server-error' }));
    };
    try {
      const answers = handle(parsed.data, answer);
      const answerNow = (now: Answers | undefined) => now !== undefined && answer(now);
      if (answers instanceof Promise) answers.then(answerNow).catch(fail);
      else answerNow(answers);
    } catch (error) {
      fail(error);
    }
  };
}
