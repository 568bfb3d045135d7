import { useState } from 'react';
import { Seg } from '#client/components/Seg.tsx';
import { useIsSeenAgain } from '#client/components/seen-again.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import { roundInsight } from '#client/state/insight-view.ts';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import type { Tag } from '#shared/round/state.ts';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { newThingId } from '../new-thing-id.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { BeginningPart } from './BeginningPart.tsx';
import { drawsNow } from './drawn-once.ts';
import { Finding } from './Finding.tsx';
import { GapPart } from './GapPart.tsx';
import { MomentsPart, moments } from './MomentsPart.tsx';
import type { Moment } from './moments.ts';
import { leadInto } from './playhead.ts';
import { QuadrantPart } from './QuadrantPart.tsx';
import { RevealFoot } from './RevealFoot.tsx';
import { ScriptPart } from './ScriptPart.tsx';
import { SidesPart } from './SidesPart.tsx';
import { StepsPart } from './StepsPart.tsx';
import { StrongestPart } from './StrongestPart.tsx';
import { TimelinePart } from './TimelinePart.tsx';
import { usePlayhead } from './usePlayhead.ts';
import { usePlayheadKeys } from './usePlayheadKeys.ts';
import { WrittenPart } from './WrittenPart.tsx';

type RevealDeskProps = RoomPartProps & {
  readonly back: { readonly label: string; readonly onBack: () => void } | null;
};

const timesOf = memoByParts((all: readonly Moment[]) => all.map(({ meetingMs }) => meetingMs));

/** The reveal: everything opens at once, on one playhead (mock-up 10). */
export function RevealDesk({ room, back }: RevealDeskProps) {
  const text = useText(debriefText);
  const lengthMs = useView(room, (view) => roundInsight(view).lengthMs);
  const roundId = useView(room, (view) => view.roundId);
  const stage = useView(room, ({ state }) => state.stage);
  const isText = stage.opening?.mode === 'text';
  const all = useView(room, moments);
  const times = timesOf(all);
  const playhead = usePlayhead(lengthMs);
  const isSeenAgain = useIsSeenAgain();
  const [isDrawn] = useState(() => !isSeenAgain && drawsNow(roundId));
  const [tab, setTab] = useState<'talk' | 'moments'>('moments');
  const [chosen, setChosen] = useState<{ key: string; tagId: string | null } | null>(null);
  const chosenMoment = all.find(({ key }) => key === chosen?.key) ?? null;

  function goTo(meetingMs: number): void {
    playhead.go(leadInto(stage, meetingMs));
  }
  function onTag(tag: Tag): void {
    setChosen({ key: `tag ${tag.person} ${tag.tagId}`, tagId: tag.tagId });
    goTo(tag.meetingMs);
  }
  function onMoment(moment: Moment): void {
    const isSame = chosen?.key === moment.key;
    const tagId = moment.kind === 'tag' ? moment.tag.tagId : null;
    setChosen(isSame ? null : { key: moment.key, tagId });
    goTo(moment.meetingMs);
  }
  function onPin(): void {
    const meetingMs = Math.round(playhead.at.get());
    void room.source.send({ type: 'pinMoment', momentId: newThingId(), meetingMs });
    setTab('moments');
    setChosen(null);
  }
  usePlayheadKeys(playhead, times, onPin);

  return (
    <RoomFrame room={room} className="s-deb scr">
      <main className="db">
        <Finding room={room} />
        <QuadrantPart room={room} playhead={playhead} isDrawn={isDrawn} />
        <GapPart room={room} playhead={playhead} isDrawn={isDrawn} />
        <section className="dk" aria-label={tab === 'talk' ? text.conversation : text.moments}>
          {isText ? (
            <Seg
              label={`${text.moments}, ${text.conversation}`}
              options={[
                { value: 'moments', label: text.moments },
                { value: 'talk', label: text.conversation },
              ]}
              value={tab}
              onChange={setTab}
            />
          ) : (
            <h2>{text.moments}</h2>
          )}
          {isText && tab === 'talk' ? (
            <ScriptPart room={room} playhead={playhead} />
          ) : (
            <MomentsPart
              room={room}
              playhead={playhead}
              onMoment={onMoment}
              onPin={onPin}
              chosen={chosenMoment}
            />
          )}
        </section>
        <TimelinePart
          room={room}
          playhead={playhead}
          times={times}
          chosenTag={chosen?.tagId ?? null}
          onTag={onTag}
        />
        <SidesPart room={room} playhead={playhead} />
        <div className="dlow">
          <StepsPart room={room} />
          <BeginningPart room={room} />
          <StrongestPart room={room} onTag={onTag} />
          <WrittenPart room={room} />
        </div>
      </main>
      <RevealFoot room={room} playhead={playhead} back={back} />
    </RoomFrame>
  );
}
