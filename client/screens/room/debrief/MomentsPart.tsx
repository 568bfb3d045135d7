import { useEffect, useRef } from 'react';
import { Button } from '#client/components/Button.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import { roundInsight } from '#client/state/insight-view.ts';
import type { RoundView } from '#client/state/round-source.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { CommentForm } from './CommentForm.tsx';
import { MomentItem } from './MomentItem.tsx';
import { currentMoment, type Moment, momentsOf } from './moments.ts';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type MomentsPartProps = RoomPartProps & {
  readonly playhead: Playhead;
  readonly onMoment: (moment: Moment) => void;
  readonly onPin: () => void;
  /** The tag that was pressed last: what is written belongs to it. */
  readonly chosen: Moment | null;
};

/** The moments of a view. May be a selector. */
export function moments(view: RoundView): readonly Moment[] {
  return momentsOf(view.state.seats, view.state.debrief, roundInsight(view));
}

/** What people talk about, in order of time, with what they say of it. */
export function MomentsPart({ room, playhead, onMoment, onPin, chosen }: MomentsPartProps) {
  const text = useText(debriefText);
  const all = useView(room, moments);
  const list = useRef<HTMLOListElement>(null);
  const near = usePlayheadAt(playhead, (atMs) =>
    atMs >= playhead.lengthMs ? null : currentMoment(all, atMs),
  );
  const current = chosen?.key ?? near;
  useEffect(() => {
    const scroller = list.current;
    const item = scroller?.querySelector<HTMLElement>('.on');
    if (!scroller || !item || current === null) return;
    scroller.scrollTo({ top: item.offsetTop - scroller.offsetTop - 24 });
  }, [current]);
  return (
    <>
      <Button variant="quiet" size="sm" icon="plus" className="addh" onClick={onPin}>
        {text.addHere} <kbd className="kbd">B</kbd>
      </Button>
      {all.length === 0 && <p className="mut sm none">{text.noMoments}</p>}
      <ol className="mml" ref={list}>
        {all.map((moment) => (
          <MomentItem
            key={moment.key}
            room={room}
            moment={moment}
            isCurrent={moment.key === current}
            onChoose={() => onMoment(moment)}
          />
        ))}
      </ol>
      <CommentForm room={room} playhead={playhead} chosen={chosen} />
    </>
  );
}
