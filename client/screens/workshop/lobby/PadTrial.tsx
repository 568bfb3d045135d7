import { useEffect, useMemo, useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { AXES, dimensionsOf } from '#shared/rubric/dimension.ts';
import { keyActions } from '#shared/rubric/keys.ts';
import { PadAnswer } from './PadAnswer.tsx';
import { PadRow } from './PadRow.tsx';
import { type Press, padLines } from './pad-lines.ts';

type PadTrialProps = {
  /** Decides the order of the lines, 0 to 1. */
  readonly seed: number;
};

/** Try the tag pad on lines of the rubric. Nothing is sent and nothing is stored: it dies with the page. */
export function PadTrial({ seed }: PadTrialProps) {
  const text = useText(lobbyText);
  const language = useLanguage();
  const lines = useMemo(() => padLines(seed), [seed]);
  const [at, setAt] = useState(0);
  const [press, setPress] = useState<Press | null>(null);
  const marker = lines[at % lines.length];
  useEffect(() => {
    const actions = keyActions();
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const action = actions.get(event.code);
      if (action?.type !== 'tag' || action.marker !== null) return;
      setPress({ dimension: action.dimension, polarity: action.polarity });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (!marker) return null;
  const next = () => {
    setPress(null);
    setAt(at + 1);
  };
  return (
    <section className="padc card" aria-label={text.pad}>
      <div className="row spread ph">
        <h2>{text.pad}</h2>
        <LockLabel icon="eye-off">{text.padPrivate}</LockLabel>
      </div>
      <div className="padq" aria-live="polite">
        <blockquote>
          <p>{text.quote({ line: marker.example[language] })}</p>
        </blockquote>
        <p className="sm mut ask2">{text.padAsk}</p>
      </div>
      <div className="pds">
        {AXES.map((axis) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame
          <div
            key={axis}
            className={`pd7 ${axis}`}
            role="group"
            aria-label={axis === 'trust' ? text.padTrust : text.padGoal}
          >
            <h3 className={axis === 'trust' ? 't-col' : 'g-col'}>
              <i className={axis === 'trust' ? 'insd' : 'insd sq'} aria-hidden="true" />
              {axis === 'trust' ? text.padTrust : text.padGoal}
            </h3>
            {dimensionsOf(axis).map((dimension) => (
              <PadRow key={dimension} dimension={dimension} press={press} onPress={setPress} />
            ))}
          </div>
        ))}
      </div>
      <div className="ans">
        <PadAnswer press={press} marker={marker} />
        <Button size="sm" className="end" onClick={next}>
          {text.padNext}
        </Button>
      </div>
      <p className="xs dim padkeys hide-m">{text.padKeys}</p>
    </section>
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
