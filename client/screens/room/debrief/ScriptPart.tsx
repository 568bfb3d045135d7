import { useEffect, useRef } from 'react';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { TALK_FIELD } from '#client/state/browser-state.ts';
import { conversation } from '#client/state/tag-view.ts';
import { Composer } from '../conversation/Composer.tsx';
import { Conversation } from '../conversation/Conversation.tsx';
import type { ScriptLineView } from '../conversation/script.ts';
import { useLineDraft } from '../conversation/useLineDraft.ts';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { useLineMarks } from './LineMarks.tsx';
import { lanesOf } from './TimelinePart.tsx';
import { useCallOf } from './useCallOf.ts';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type ScriptPartProps = RoomPartProps & { readonly playhead: Playhead };

/** The line that was the newest at a meeting time. */
export function lineAtPlayhead(lines: readonly ScriptLineView[], atMs: number): string | null {
  return lines.findLast(({ meetingMs }) => meetingMs !== null && meetingMs <= atMs)?.lineId ?? null;
}

/** The conversation beside the charts: the line at the playhead is framed, a press on a line goes there. */
export function ScriptPart({ room, playhead }: ScriptPartProps) {
  const text = useText(debriefText);
  const meeting = useText(meetingText);
  const stage = useView(room, ({ state }) => state.stage);
  const lines = useView(room, conversation);
  const lanes = useView(room, lanesOf);
  const canWrite = useView(
    room,
    (view) => view.state.stage.ended === null && ownRole(view) !== 'guest',
  );
  const speakerOf = useSpeaker(room);
  const callOf = useCallOf(room);
  const { draft, write, say } = useLineDraft(room, TALK_FIELD);
  const frame = useRef<HTMLDivElement>(null);
  const current = usePlayheadAt(playhead, (atMs) => lineAtPlayhead(lines, atMs));
  const isAtEnd = usePlayheadAt(playhead, (atMs) => atMs >= playhead.lengthMs);

  useEffect(() => {
    // At the end the script stays where it is: people may be writing below it.
    if (!current || isAtEnd) return;
    const scroller = frame.current?.querySelector<HTMLElement>('.talk');
    const line = frame.current?.querySelector<HTMLElement>('.ln[aria-pressed="true"]');
    if (!scroller || !line) return;
    const top = line.offsetTop - scroller.offsetTop;
    scroller.scrollTo({ top: top - scroller.clientHeight / 2 + line.offsetHeight / 2 });
  }, [current, isAtEnd]);

  const marginOf = useLineMarks(lanes, callOf);
  return (
    <div className="scp" ref={frame}>
      <Conversation
        stage={stage}
        lines={lines}
        speakerOf={speakerOf}
        isLog={false}
        isTwoSided={false}
        label={`${text.conversation}. ${text.press}`}
        empty={meeting.noLines}
        choice={{
          chosenLineId: isAtEnd ? null : current,
          onChoose: (lineId) => {
            const line = lines.find((one) => one.lineId === lineId);
            if (line?.meetingMs != null) playhead.go(line.meetingMs);
          },
        }}
        marginOf={marginOf}
      />
      {canWrite && (
        <Composer
          label={text.writeOutside}
          draft={draft}
          onDraft={write}
          onSend={() => void say()}
          restsBecause={null}
        />
      )}
    </div>
  );
}
