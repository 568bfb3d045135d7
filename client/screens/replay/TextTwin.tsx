import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Speaker } from '../room/conversation/Conversation.tsx';
import { whereSaid } from '../room/conversation/ScriptLine.tsx';
import type { ScriptLineView } from '../room/conversation/script.ts';
import { TagMark } from '../room/pad/TagMark.tsx';
import { markOf, useTagName } from '../room/pad/useTagName.ts';
import type { TwinItem } from './twin.ts';

type TextTwinProps = {
  readonly title: string;
  readonly items: readonly TwinItem[];
  /** Whether somebody's eyes are chosen, who saw less than this. */
  readonly hasEyes: boolean;
  readonly speakerOf: (line: ScriptLineView) => Speaker;
  readonly callOf: (person: string) => string;
  /** Who plays the buyer, by the name of the scene. */
  readonly buyer: string;
  /** The address of a moment, so that each time is a link like any other. */
  readonly hrefOf: (serverMs: number) => string;
  readonly onGo: (serverMs: number) => void;
};

/** The whole round in words: the twin of all lanes in order of time, each time a way into the room. */
export function TextTwin(props: TextTwinProps) {
  const { title, items, hasEyes, speakerOf, callOf, buyer, hrefOf, onGo } = props;
  const text = useText(replayText);
  const common = useText(commonText);
  const meeting = useText(meetingText);
  const tagName = useTagName();
  // What is said in the debrief stands below as well, but is no part of the meeting.
  const count = (kind: 'line' | 'tag') =>
    items.filter((item) => item.kind === kind && item.meetingMs !== null).length;
  const phases = {
    brief: common.phaseBrief,
    meeting: common.phaseMeeting,
    reflect: common.phaseReflect,
    debrief: common.phaseDebrief,
  };
  const wordsOf = (item: TwinItem) => {
    switch (item.kind) {
      case 'phase':
        return <b>{text.stepBegins({ phase: phases[item.phase] })}</b>;
      case 'line': {
        const speaker = speakerOf(item.line);
        return (
          <>
            <b>
              {speaker.name}
              {speaker.isSimulated && ' '}
              {speaker.isSimulated && <span className="sml">{common.simulated}</span>}
              {item.meetingMs === null && <small> {whereSaid(item.line, meeting)}</small>}
            </b>
            <span className="tt">{item.line.text}</span>
          </>
        );
      }
      case 'tag': {
        const mark = item.tag.code.kind === 'behaviour' ? markOf(item.tag.code) : null;
        const words = text.tagOf({
          name: callOf(item.tag.person),
          what: tagName(item.tag.code),
          sign: mark ? text.sign[mark.sign] : '',
        });
        return (
          <span className="an">
            <TagMark code={item.tag.code} size={16} />
            <span>
              {words}
              {item.isLateOut && `, ${text.lateTag}`}
              {item.tag.note && `: ${item.tag.note}`}
            </span>
          </span>
        );
      }
      case 'dial': {
        const parts = { name: buyer, value: item.value };
        return item.isRise ? text.trustRises(parts) : text.trustFalls(parts);
      }
      case 'comment':
        return text.commentOf({ name: callOf(item.person), text: item.text });
      default:
        return null;
    }
  };
  return (
    <main className="txt">
      <h1>{title}</h1>
      <p className="lead">
        {text.textLead({ lines: count('line'), tags: count('tag') })}
        {hasEyes && ` ${text.textIsWhole}`}
      </p>
      <ol>
        {items.map((item) => (
          <li
            key={item.key}
            className={item.kind === 'line' || item.kind === 'phase' ? 'tl1' : 'ta'}
          >
            <a
              href={hrefOf(item.serverMs)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onGo(item.serverMs);
              }}
            >
              {item.meetingMs === null ? (
                <span className="outs">{phaseTime(item)}</span>
              ) : (
                <time dateTime={`PT${Math.floor(item.meetingMs / 1000)}S`}>
                  {formatClock(item.meetingMs)}
                </time>
              )}
            </a>
            <span>{wordsOf(item)}</span>
          </li>
        ))}
      </ol>
    </main>
  );
}

/** Outside the meeting there is no meeting time: an arrow stands for the way there. */
function phaseTime(item: TwinItem): string {
  return item.kind === 'phase' ? '→' : '·';
}
