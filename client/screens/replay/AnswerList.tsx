import type { Answer } from './answers.ts';

/** Answers, each under what was asked. */
export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <dl className="nb">
      {answers.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
