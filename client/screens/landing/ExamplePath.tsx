import { QuadrantMap } from '#client/components/QuadrantMap.tsx';
import { RichText } from '#client/components/RichText.tsx';
import { landingText } from '#client/i18n/areas/landing.ts';
import { useText } from '#client/i18n/useText.ts';

/** One round as it went, a point a minute: x the goal in sight, y trust. */
const POINTS = [
  { x: 34, y: 46 },
  { x: 46, y: 50 },
  { x: 60, y: 44 },
  { x: 72, y: 32 },
  { x: 66, y: 25 },
  { x: 52, y: 30 },
  { x: 42, y: 46 },
  { x: 44, y: 62 },
  { x: 54, y: 74 },
  { x: 64, y: 72 },
  { x: 73, y: 79 },
  { x: 79, y: 83 },
];

/** The idea of Samspel in one picture. */
export function ExamplePath() {
  const text = useText(landingText);
  const notes = [
    { index: 3, text: text.notePush, time: '04:01', side: 'right', below: 32 },
    { index: 7, text: text.noteAsk, time: '05:12', side: 'left', below: -16 },
  ] as const;
  return (
    <figure className="art">
      <QuadrantMap points={POINTS} label={text.figureLabel} size={460} notes={notes} isDrawn />
      <figcaption>
        <RichText text={text.figureCaption} />
      </figcaption>
    </figure>
  );
}
