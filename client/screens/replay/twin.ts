import type { DialView } from '#client/state/insight-view.ts';
import { serverMsAt } from '#shared/round/clock.ts';
import { type Phase, phaseOf } from '#shared/round/programme.ts';
import type { Line, RoundState, Tag } from '#shared/round/state.ts';
import type { TagLane } from '../room/debrief/timeline-lanes.ts';

/** One thing that happened, for whoever reads instead of looks. */
export type TwinItem = {
  readonly key: string;
  /** Server time, ms: where a press leads. */
  readonly serverMs: number;
  /** Meeting time, ms; null: outside the meeting. */
  readonly meetingMs: number | null;
} & (
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'tag'; readonly tag: Tag; readonly isLateOut: boolean }
  | { readonly kind: 'dial'; readonly value: number; readonly isRise: boolean }
  | { readonly kind: 'comment'; readonly person: string; readonly text: string }
);

/** What comes first where several things stand at one moment. */
const ORDER: Readonly<Record<TwinItem['kind'], number>> = {
  phase: 0,
  line: 1,
  tag: 2,
  dial: 3,
  comment: 4,
};

/** All lanes of a round in order of time. */
export function twinOf(
  { stage, debrief }: RoundState,
  lanes: readonly TagLane[],
  dial: DialView | null,
): readonly TwinItem[] {
  const at = (meetingMs: number) => serverMsAt(stage, meetingMs);
  let phase: Phase | null = null;
  const phases = stage.steps.flatMap(({ step, nth, startedAtMs }): TwinItem[] => {
    if (phaseOf(step) === phase) return [];
    phase = phaseOf(step);
    const key = `phase ${step} ${nth}`;
    return [{ kind: 'phase', key, serverMs: startedAtMs, meetingMs: null, phase }];
  });
  const lines = stage.lines.map(
    (line): TwinItem => ({
      kind: 'line',
      key: `line ${line.lineId}`,
      serverMs: line.atMs,
      meetingMs: line.meetingMs,
      line,
    }),
  );
  const tags = lanes.flatMap(({ kind, tags: all }) =>
    all.map(
      (tag): TwinItem => ({
        kind: 'tag',
        key: `tag ${tag.person} ${tag.tagId}`,
        serverMs: at(tag.meetingMs),
        meetingMs: tag.meetingMs,
        tag,
        isLateOut: kind === 'late',
      }),
    ),
  );
  const turns = (dial?.series.steps ?? []).flatMap(({ atMs, value }, index, all): TwinItem[] => {
    const before = all[index - 1]?.value;
    if (before === undefined || before === value) return [];
    const serverMs = at(atMs);
    return [
      {
        kind: 'dial',
        key: `dial ${atMs}`,
        serverMs,
        meetingMs: atMs,
        value,
        isRise: value > before,
      },
    ];
  });
  const comments = debrief.comments.map(
    ({ commentId, person, text, atMs }): TwinItem => ({
      kind: 'comment',
      key: `comment ${commentId}`,
      serverMs: atMs,
      meetingMs: null,
      person,
      text,
    }),
  );
  return [...phases, ...lines, ...tags, ...turns, ...comments].toSorted(
    (one, other) => one.serverMs - other.serverMs || ORDER[one.kind] - ORDER[other.kind],
  );
}
