import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import { lastHolder } from '#client/state/insight-view.ts';
import type { NextStep } from '#shared/round/terms.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';

/** The next step as each player heard it. Whether it is the same one is theirs to say. */
export function StepsPart({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const seller = useView(room, ({ state }) => lastHolder(state.stage, 'seller'));
  const buyer = useView(room, ({ state }) => lastHolder(state.stage, 'buyer'));
  const sold = useView(room, ({ state }) => state.seats[seller ?? '']?.nextStep ?? null);
  const bought = useView(room, ({ state }) => state.seats[buyer ?? '']?.nextStep ?? null);
  const sellerName = useView(room, (view) => callName(nameOf(view, seller)));
  const buyerName = useView(room, (view) => callName(nameOf(view, buyer)));
  const sides = [
    { name: sellerName, step: sold },
    { name: buyerName, step: bought },
  ];
  return (
    <section className="nxt" aria-labelledby="nxt-h">
      <h2 id="nxt-h">{text.nextSteps}</h2>
      <div className="two2">
        {sides.map(({ name, step }) => (
          <blockquote key={name} className={step?.kind === 'agreed' ? '' : 'none'}>
            <b>{name}</b>
            <p>
              {step === null
                ? text.noneWritten
                : step.kind === 'agreed'
                  ? step.text
                  : text.nothingAgreed}
            </p>
          </blockquote>
        ))}
      </div>
      <p className="q">{compareSteps(text, sold, bought)}</p>
    </section>
  );
}

type Words = {
  readonly noneAnswered: string;
  readonly oneMissing: string;
  readonly bothNothing: string;
  readonly bothAgreed: string;
  readonly oneNothing: string;
};

/** What to ask of two next steps. */
export function compareSteps(text: Words, one: NextStep | null, other: NextStep | null): string {
  if (!one && !other) return text.noneAnswered;
  if (!one || !other) return text.oneMissing;
  if (one.kind === 'nothing' && other.kind === 'nothing') return text.bothNothing;
  return one.kind === other.kind ? text.bothAgreed : text.oneNothing;
}
