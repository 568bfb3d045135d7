/** The outcome of something that may be refused. A refusal is an answer, never an exception. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** What was asked for. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Why it was not done. */
export function err<Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/** Ends every exhaustive switch: a case that is not handled does not compile. */
export function assertNever(impossible: never): never {
  throw new Error(`unreachable: ${JSON.stringify(impossible)}`);
}
