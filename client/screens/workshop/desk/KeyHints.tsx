import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';

/** The keys of this screen, where nobody has to look for them. */
export function KeyHints() {
  const text = useText(instructorText);
  const keys = [
    ['← ↑ ↓ →', text.keysArrows],
    ['Enter', text.keysEnter],
    ['P', text.keysPause],
    ['+', text.keysPlus],
    ['F', text.keysFigures],
  ] as const;
  return (
    <details className="khints xs mut">
      <summary>{text.keys}</summary>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd className="kbd">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
