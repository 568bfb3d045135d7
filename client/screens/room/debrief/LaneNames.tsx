import { memo } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import type { StageState } from '#shared/round/state.ts';
import type { TagLane } from './timeline-lanes.ts';
import { type PlacedLanes, shortLaneName } from './timeline-layout.ts';

type LaneNamesProps = {
  readonly placed: PlacedLanes;
  readonly stage: StageState;
  readonly callOf: (person: string) => string;
  readonly isNarrow: boolean;
  /** Where the plot begins, px: on a narrow screen the names stand in it, above their lanes. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Where the talk begins, px; null: there is none. */
  readonly talkTop: number | null;
  /** Where the dial begins, how high it is, and whose it is; null: there is none. */
  readonly dial: { readonly top: number; readonly height: number; readonly name: string } | null;
};

type Name = {
  readonly key: string;
  readonly y: number;
  readonly name: string;
  readonly small: string;
};

/**
 * The names of all lanes, over everything that moves: on a narrow screen neither the playhead goes
 * through them nor the veil over them.
 */
export const LaneNames = memo(function LaneNames(props: LaneNamesProps) {
  const { placed, stage, callOf, isNarrow, left, width, height, talkTop, dial } = props;
  const text = useText(debriefText);
  const common = useText(commonText);
  const smallOf = ({ kind, person }: TagLane): string => {
    if (kind === 'late') return text.laneNotCounted;
    if (stage.people[person ?? '']?.isSimulated) return common.simulated;
    return kind === 'instructor' ? text.laneInstructor : '';
  };
  const nameOf = ({ kind, person }: TagLane): string => {
    if (kind === 'late') return text.laneLate;
    if (kind === 'buyer') return text.laneBuyer;
    const name = callOf(person ?? '');
    return isNarrow ? name : shortLaneName(name, left);
  };
  const cast = stage.opening?.scenario.cast;
  const [seller = '', buyer = ''] = [cast?.seller, cast?.buyer].map(
    (character) => character?.name.split(' ')[0],
  );
  const talk = (top: number): Name[] =>
    isNarrow
      ? [{ key: 'talk', y: top + 9, name: `${seller}, ${buyer}`, small: '' }]
      : [
          { key: 'talk seller', y: top + 9, name: seller, small: '' },
          { key: 'talk buyer', y: top + 25, name: buyer, small: '' },
        ];
  const names: Name[] = [
    ...(talkTop === null ? [] : talk(talkTop)),
    ...placed.lanes.map(({ lane, labelY }) => ({
      key: lane.key,
      y: labelY,
      name: nameOf(lane),
      small: smallOf(lane),
    })),
    ...(dial
      ? [
          {
            key: 'dial',
            y: isNarrow ? dial.top - 6 : dial.top + dial.height / 2 - 6,
            name: text.laneDial,
            small: dial.name,
          },
        ]
      : []),
  ];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is text, which names itself
    <svg
      className="lanes tline lnms"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {names.map(({ key, y, name, small }) => (
        <text key={key} className="lnm" x={isNarrow ? left : 0} y={y}>
          {name}
          {small && (
            <tspan className="axis" dx={isNarrow ? 6 : 0} {...(isNarrow ? {} : { x: 0, dy: 15 })}>
              {small}
            </tspan>
          )}
        </text>
      ))}
    </svg>
  );
});
