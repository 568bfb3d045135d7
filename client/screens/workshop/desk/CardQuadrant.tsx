import { QuadrantMini } from '#client/components/QuadrantMini.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoomSummary } from '#shared/protocol.ts';

type CardQuadrantProps = {
  readonly room: RoomSummary;
  readonly name: string;
  readonly areFiguresHidden: boolean;
};

const WIDTH = 232;
const HEIGHT = 158;

/** Where trust and goal stand, with the last minutes; words where too little is seen or nothing may be shown. */
export function CardQuadrant({ room, name, areFiguresHidden }: CardQuadrantProps) {
  const text = useText(instructorText);
  const common = useText(commonText);
  const places = {
    both: common.quadrantBoth,
    pleasant: common.quadrantPleasant,
    effective: common.quadrantEffective,
    neither: common.quadrantNeither,
    notClear: common.quadrantUnclear,
    tooLittleSeen: common.quadrantTooLittle,
  };
  const quadrant = areFiguresHidden ? null : room.quadrant;
  const { trust = null, goal = null, place = null, trail = [] } = quadrant ?? {};
  const mark = quadrant?.isSimulated ? `, ${common.simulated}` : '';
  const isSeen = trust !== null && goal !== null && place !== 'tooLittleSeen';
  const words = areFiguresHidden
    ? text.figuresHidden
    : place === null
      ? text.ownChair
      : isSeen
        ? text.quadrantNow({
            trust: Math.round(trust),
            goal: Math.round(goal),
            place: places[place],
          })
        : places[place];
  const points = isSeen
    ? [...trail, { trust, goal }].map((at) => ({ x: at.goal, y: at.trust }))
    : [];
  return (
    <div className="cq">
      <QuadrantMini
        points={points}
        label={`${text.quadrantLabel({ room: name })}. ${words}${mark}`}
        width={WIDTH}
        height={HEIGHT}
      />
      {isSeen && mark !== '' && (
        <p className="cqs sml" aria-hidden="true">
          {common.simulated}
        </p>
      )}
      {!isSeen && (
        <p className="cqw it" aria-hidden="true">
          <span>{words}</span>
        </p>
      )}
    </div>
  );
}
