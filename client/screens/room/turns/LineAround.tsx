import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Line, StageState } from '#shared/round/state.ts';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { type RoomPartProps, useView } from '../room.ts';

type LineAroundProps = RoomPartProps & {
  readonly lineId: string | null;
  readonly meetingMs: number;
};

/** A line further back than this is not what a tag was about, ms. */
const AT_MOST_MS = 60_000;

/** The line a tag is tied to, or the one last said at its time. */
export function lineAt(stage: StageState, lineId: string | null, meetingMs: number): Line | null {
  const tied = lineId === null ? undefined : stage.lines.find((line) => line.lineId === lineId);
  if (tied) return tied;
  const before = stage.lines.findLast(
    (line) => line.meetingMs !== null && line.meetingMs <= meetingMs + 1000,
  );
  const isNear = before?.meetingMs != null && meetingMs - before.meetingMs <= AT_MOST_MS;
  return isNear && before ? before : null;
}

/** The words of that moment, so that nobody has to remember them. Nothing in person: no lines are written. */
export function LineAround({ room, lineId, meetingMs }: LineAroundProps) {
  const text = useText(turnsText);
  const line = useView(room, ({ state }) => lineAt(state.stage, lineId, meetingMs));
  const speakerOf = useSpeaker(room);
  if (!line) return null;
  return <p className="qln">{text.lineThen({ name: speakerOf(line).name, words: line.text })}</p>;
}
