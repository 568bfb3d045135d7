import { useId, useRef } from 'react';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { LONGEST_ANSWER } from './useKeptText.ts';
import type { NextStepAnswer } from './useNextStep.ts';

type NextStepQuestionProps = { readonly answer: NextStepAnswer };

/** What was agreed in one line, or nothing: two choices of equal weight. */
export function NextStepQuestion({ answer }: NextStepQuestionProps) {
  const text = useText(reflectText);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="qs" role="radiogroup" aria-labelledby={id}>
      <h2 id={id}>{text.nextStep}</h2>
      <div className="ns">
        <div className="pk">
          <input
            type="radio"
            name={id}
            aria-label={text.nextStepLine}
            checked={answer.kind === 'agreed'}
            onChange={() => {
              answer.chooseLine();
              field.current?.focus();
            }}
          />
          <textarea
            ref={field}
            rows={1}
            aria-label={text.whatWhoWhen}
            placeholder={text.whatWhoWhen}
            maxLength={LONGEST_ANSWER}
            value={answer.line}
            onChange={(event) => answer.writeLine(event.target.value)}
            onBlur={answer.leaveLine}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        </div>
        <label className="pk">
          <input
            type="radio"
            name={id}
            checked={answer.kind === 'nothing'}
            onChange={answer.chooseNothing}
          />
          <span>{text.nothingAgreed}</span>
        </label>
      </div>
    </div>
  );
}
