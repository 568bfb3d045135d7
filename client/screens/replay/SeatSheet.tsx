import type { ReactNode } from 'react';
import { ClockRing } from '#client/components/ClockRing.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { formatClock, formatTimeLeft } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { remainingMs } from '#shared/round/clock.ts';
import { phaseOf } from '#shared/round/programme.ts';
import type { OwnState, SeatState } from '#shared/round/state.ts';
import { OwnBrief } from '../room/brief/OwnBrief.tsx';
import { TagMark } from '../room/pad/TagMark.tsx';
import { useTagName } from '../room/pad/useTagName.ts';
import { useView } from '../room/room.ts';
import { ownRole } from '../room/room-view.ts';
import { LadderTimes } from '../room/turns/LadderTimes.tsx';
import { ladderReached } from '../room/turns/ladder.ts';
import type { ReplayRoom } from './replay-room.ts';
import { Part } from './SeatPart.tsx';

type SeatSheetProps = {
  readonly room: ReplayRoom;
  /** Server time of the playhead, ms. */
  readonly atMs: number;
};

const NO_NOTES: OwnState['notes'] = {};

/** What one person had beside the conversation at the playhead: what they did not have is not there. */
export function SeatSheet({ room, atMs }: SeatSheetProps) {
  const text = useText(replayText);
  const common = useText(commonText);
  const tagName = useTagName();
  const stage = useView(room, ({ state }) => state.stage);
  const role = useView(room, ownRole);
  const seat = useView(room, ({ state, me }): SeatState | null => state.seats[me.person] ?? null);
  const goal = useView(room, ({ state, me }) => state.seats[me.person]?.goal ?? state.gallery.goal);
  const notes = useView(room, ({ state, me }) => state.own[me.person]?.notes ?? NO_NOTES);
  const desk = useView(room, ({ state, me }) => state.desk.notes[me.person] ?? '');
  const { step } = stage;
  const phases = {
    brief: common.phaseBrief,
    meeting: common.phaseMeeting,
    reflect: common.phaseReflect,
    debrief: common.phaseDebrief,
  };
  const buyer = seat?.briefs.buyer?.role === 'buyer' ? seat.briefs.buyer : null;
  const tags = Object.values(seat?.tags ?? {}).toSorted((a, b) => a.meetingMs - b.meetingMs);
  const written = Object.values(notes).filter(({ text: words }) => words !== '');
  const leftMs = remainingMs(stage, atMs);
  const lengthMs = step ? Math.max(1, step.endsAtMs - step.startedAtMs) : 1;
  return (
    <aside className="sa">
      <p className="ck">
        {stage.ended || !step ? (
          <span className="clock">{text.over}</span>
        ) : (
          <span className="clock">
            <ClockRing share={Math.min(1, leftMs / lengthMs)} />
            <span className="digits">{formatTimeLeft(leftMs)}</span>
            <small>
              {text.left}, {phases[phaseOf(step.step)]}
            </small>
          </span>
        )}
      </p>
      {goal && (goal.goal || goal.focus) && (
        <div className="goalbox">
          <Icon name="flag" />
          <p>
            {goal.goal && (
              <>
                <b>{text.goal}</b>
                {goal.goal}
              </>
            )}
            {goal.focus && (
              <small>
                {text.focus}: {goal.focus}
              </small>
            )}
          </p>
        </div>
      )}
      {role !== 'guest' && role !== 'instructor' && (
        <Drawer title={text.brief}>
          <OwnBrief room={room} isInDrawer />
        </Drawer>
      )}
      {buyer && stage.stretches.length > 0 && seat && (
        <Part title={text.trustFelt}>
          <p className="nb">
            {text.trustNow({ value: seat.dial.at(-1)?.value ?? buyer.dialStart })}
          </p>
          <h3>{text.mayNowSay}</h3>
          <LadderTimes steps={ladderReached(buyer, seat.dial)} />
        </Part>
      )}
      {role === 'observer' && stage.stretches.length > 0 && (
        <Part title={text.tags}>
          {tags.length === 0 ? (
            <p className="nb">{text.noTags}</p>
          ) : (
            <ol className="nb tgs">
              {tags.map((tag) => (
                <li key={tag.tagId}>
                  <span className="num">{formatClock(tag.meetingMs)}</span>
                  <TagMark code={tag.code} size={16} />
                  <span>
                    {tagName(tag.code)}
                    {tag.note && <small>{tag.note}</small>}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Part>
      )}
      {written.length > 0 && (
        <Part title={text.notes} label={common.onlyYou}>
          {written.map(({ text: words, atMs: when }) => (
            <p className="nb" key={when}>
              {words}
            </p>
          ))}
        </Part>
      )}
      {desk !== '' && (
        <Part title={text.deskNotes} label={common.untilRevealInstructors}>
          <p className="nb">{desk}</p>
        </Part>
      )}
    </aside>
  );
}

function Drawer({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="bf">
      <summary>
        <Icon name="brief" />
        <span>{title}</span>
        <Icon name="right" />
      </summary>
      <div className="bfi">{children}</div>
    </details>
  );
}
