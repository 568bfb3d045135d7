import { Button } from '#client/components/Button.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { lastHolder, roundInsight } from '#client/state/insight-view.ts';
import { gapBand } from '#shared/insight/gap.ts';
import { toMeetingMs } from '#shared/insight/scored-time.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { DimensionsPart } from './DimensionsPart.tsx';
import { useOutcome } from './OutcomeBadge.tsx';
import { RatingPair } from './RatingPair.tsx';
import type { Playhead } from './usePlayhead.ts';

type SidesPartProps = RoomPartProps & { readonly playhead: Playhead };

/** What each answered alone, side by side: gaps as questions, never as grades (DOMAIN.md §3.4). */
export function SidesPart({ room, playhead }: SidesPartProps) {
  const text = useText(debriefText);
  const { answers, gaps, dial, scored, observers } = useView(room, roundInsight);
  const count = observers.length;
  const sellerId = useView(room, ({ state }) => lastHolder(state.stage, 'seller'));
  const buyerId = useView(room, ({ state }) => lastHolder(state.stage, 'buyer'));
  const me = useView(room, (view) => view.me.person);
  const seller = useView(room, (view) => callName(nameOf(view, sellerId)));
  const buyer = useView(room, (view) => callName(nameOf(view, buyerId)));
  const nearGoal = useView(room, ({ state }) => state.seats[sellerId ?? '']?.ratings.goal ?? null);
  const outcome = useOutcome(room);
  const drop = dial?.report.biggestDrop ?? null;
  const missing = (values: readonly (number | null)[]): string =>
    values
      .flatMap((value, index) =>
        value === null ? [text.missing({ name: index === 0 ? seller : buyer })] : [],
      )
      .join(' ');
  const question = (
    who: string,
    isMe: boolean,
    thought: number | null,
    other: string,
    said: number | null,
    gap: number | null,
  ): string | null => {
    if (thought === null || said === null || gap === null) return null;
    const words = isMe ? text.youThoughtSaid : text.thoughtSaid;
    return words[gapBand(gap)]({ who, thought, other, said });
  };
  return (
    <section className="sds" aria-labelledby="sds-h">
      <h2 id="sds-h">{text.sides}</h2>
      <p className="hint">{text.sidesLead}</p>
      <div className="prs4">
        <RatingPair
          title={text.trustEachOther}
          first={{
            name: text.trustOfIn({ name: seller, other: buyer }),
            value: answers.sellerTrustsBuyer,
          }}
          second={{
            name: text.trustOfIn({ name: buyer, other: seller }),
            value: answers.buyerTrustsSeller,
          }}
          sentence={
            gaps.mutualTrust === null
              ? missing([answers.sellerTrustsBuyer, answers.buyerTrustsSeller])
              : text.mutual({ value: gaps.mutualTrust })
          }
        />
        <RatingPair
          title={text.believedVsFelt({ seller, buyer })}
          first={{
            name: text.thought({ name: seller }),
            value: answers.sellerBelievesBuyerTrust,
            isBelief: true,
          }}
          second={{ name: text.said({ name: buyer }), value: answers.buyerTrustsSeller }}
          sentence={
            question(
              seller,
              me === sellerId,
              answers.sellerBelievesBuyerTrust,
              buyer,
              answers.buyerTrustsSeller,
              gaps.sellerBlindSpot,
            ) ?? missing([answers.sellerBelievesBuyerTrust, answers.buyerTrustsSeller])
          }
        >
          {drop && (
            <Button
              variant="quiet"
              size="sm"
              onClick={() => playhead.go(toMeetingMs(scored, drop.atMs))}
            >
              {text.toDrop({ time: formatClock(toMeetingMs(scored, drop.atMs)) })}
            </Button>
          )}
        </RatingPair>
        <RatingPair
          title={text.believedVsFelt({ seller: buyer, buyer: seller })}
          first={{
            name: text.thought({ name: buyer }),
            value: answers.buyerBelievesSellerTrust,
            isBelief: true,
          }}
          second={{ name: text.said({ name: seller }), value: answers.sellerTrustsBuyer }}
          sentence={
            question(
              buyer,
              me === buyerId,
              answers.buyerBelievesSellerTrust,
              seller,
              answers.sellerTrustsBuyer,
              gaps.buyerBlindSpot,
            ) ?? missing([answers.sellerTrustsBuyer, answers.buyerBelievesSellerTrust])
          }
        />
        <RatingPair
          title={text.observersSaw({ count })}
          first={{
            name: text.observers({ count }),
            value: answers.observerTrust === null ? null : Math.round(answers.observerTrust),
            isBelief: true,
          }}
          second={{ name: text.said({ name: buyer }), value: answers.buyerTrustsSeller }}
          sentence={
            answers.observerTrust === null
              ? text.observersTooLittle({ count })
              : gaps.observerGap === null
                ? text.missing({ name: buyer })
                : text.sawFelt[gapBand(gaps.observerGap)]({
                    who: text.observers({ count }),
                    thought: Math.round(answers.observerTrust),
                    other: buyer,
                    said: answers.buyerTrustsSeller ?? 0,
                  })
          }
        />
        <RatingPair
          axis="goal"
          title={text.nearGoal}
          first={{ name: seller, value: nearGoal }}
          second={null}
          sentence={
            nearGoal === null
              ? text.missing({ name: seller })
              : text.nearGoalOutcome({ value: nearGoal, outcome: outcome ?? text.notStated })
          }
        />
      </div>
      <DimensionsPart room={room} />
    </section>
  );
}
