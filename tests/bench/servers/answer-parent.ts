/** What a measured process can be asked, by name. */
export type Answers = Readonly<Record<string, (argument: never) => unknown>>;

/** A question on its way to a process, and its answer. */
export type Question = { readonly id: number; readonly name: string; readonly argument: unknown };
export type Reply = { readonly id: number; readonly value?: unknown; readonly problem?: string };

/** Answers the parent's questions, one after the other or side by side. Ends with the parent. */
export function answerParent(answers: Answers): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', async ({ id, name, argument }: Question) => {
    const reply = (answer: Reply) => void process.send?.(answer);
    try {
      const answer = answers[name];
      if (answer === undefined) throw new Error(`nobody answers ${name}`);
      // The parent's types say what belongs to which name.
      reply({ id, value: await answer(argument as never) });
    } catch (error) {
      reply({
        id,
        problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  });
}

/** What every measured server can be asked about itself. */
export const ownCosts = {
  /** CPU of the whole process since its start, µs. */
  cpuUs(): number {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  /** Memory of the whole process after a collection, bytes. */
  memory(): number {
    for (let pass = 0; pass < 3; pass += 1) globalThis.gc?.();
    return process.memoryUsage.rss();
  },
  exit(): void {
    process.exit(0);
  },
};
