import { useId } from 'react';
import { RatingSlider } from '#client/components/RatingSlider.tsx';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import type { RatingItem } from '#shared/round/terms.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { useSettled } from './useSettled.ts';

type RatingQuestionProps = RoomPartProps & {
  readonly item: RatingItem;
  readonly question: string;
};

/** One rating of DOMAIN §3.4: a question and a strip between two words. No figure. */
export function RatingQuestion({ room, item, question }: RatingQuestionProps) {
  const text = useText(reflectText);
  const id = useId();
  const saved = useView(room, (view) => ownSeat(view).ratings[item] ?? null);
  const { shown, set } = useSettled<number | null>(saved, (value) =>
    room.source.send({ type: 'giveRating', item, value: value ?? 0 }),
  );
  const isGoal = item === 'goal';
  const words = isGoal ? text.goalWords : text.trustWords;
  return (
    <section className="qs">
      <h2 id={id}>{question}</h2>
      <RatingSlider
        axis={isGoal ? 'goal' : 'trust'}
        value={shown}
        onChange={set}
        labelledBy={id}
        minLabel={isGoal ? text.farFrom : text.notAtAll}
        maxLabel={isGoal ? text.allTheWay : text.fully}
        valueText={(value) => words[ratingWord(value)]}
      />
    </section>
  );
}

/** The word for a value of 0 to 100. */
export function ratingWord(value: number): 'none' | 'little' | 'some' | 'lot' | 'full' {
  if (value < 10) return 'none';
  if (value < 40) return 'little';
  if (value <= 60) return 'some';
  return value <= 90 ? 'lot' : 'full';
}
