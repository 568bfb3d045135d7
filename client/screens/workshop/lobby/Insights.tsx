import { useState } from 'react';
import { IconButton } from '#client/components/IconButton.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';

const THOUGHTS = [
  { name: 'reciprocity', body: 'reciprocityBody' },
  { name: 'authenticity', body: 'authenticityBody' },
  { name: 'responsiveness', body: 'responsivenessBody' },
  { name: 'respect', body: 'respectBody' },
  { name: 'purpose', body: 'purposeBody' },
  { name: 'goal', body: 'goalBody' },
] as const;
const TRUST_THOUGHTS = 4;

/** The four insights and the two lessons, one at a time, at the reader's own pace: nothing moves by itself. */
export function Insights() {
  const text = useText(lobbyText);
  const [at, setAt] = useState(0);
  const thought = THOUGHTS[at] ?? THOUGHTS[0];
  const isTrust = at < TRUST_THOUGHTS;
  const step = (by: number) => setAt((at + by + THOUGHTS.length) % THOUGHTS.length);
  return (
    <section className="ins card" aria-label={text.insights}>
      <div className="row row-1">
        <p className={`eyebrow grow ${isTrust ? 't-col' : 'g-col'}`}>
          <i className={isTrust ? 'insd' : 'insd sq'} aria-hidden="true" />
          {isTrust ? text.insightFour : text.insightTwo}
        </p>
        <IconButton icon="left" label={text.insightBack} onClick={() => step(-1)} />
        <span className="num sm mut insn">
          {text.insightNth({ nth: at + 1, of: THOUGHTS.length })}
        </span>
        <IconButton icon="right" label={text.insightNext} onClick={() => step(1)} />
      </div>
      <div className="insbox" aria-live="polite">
        <h2>{text[thought.name]}</h2>
        <p>{text[thought.body]}</p>
      </div>
    </section>
  );
}
