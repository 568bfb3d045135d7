import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { announcements } from '#client/components/announcements.ts';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import type { AddPartner } from '../use-add-partner.ts';
import { NeedItem } from './NeedItem.tsx';
import { type Need, needsIn } from './rooms-now.ts';
import type { Steering } from './use-steering.ts';

type NeedsListProps = {
  readonly view: WorkshopView;
  readonly nowMs: () => number;
  readonly steering: Steering;
  readonly onGiveBack: (person: string) => void;
  readonly onPartner: AddPartner | null;
};

/** What needs the instructor, in order. A hand and a Stop are said aloud once; nothing else is. */
export function NeedsList({ view, nowMs, steering, onGiveBack, onPartner }: NeedsListProps) {
  const text = useText(instructorText);
  const needs = needsIn(view.rooms);
  const known = useRef<ReadonlySet<string>>(new Set(needs.map(keyOf)));
  const roomName = (need: Need) => view.state.hall.rooms[need.room.roomId]?.name ?? '';
  useEffect(() => {
    for (const need of needs) {
      if (known.current.has(keyOf(need))) continue;
      if (need.kind === 'hand') announcements.say(text.handSaid({ room: roomName(need) }));
      if (need.kind === 'stopped') announcements.say(text.stopSaid({ room: roomName(need) }));
    }
    known.current = new Set(needs.map(keyOf));
  });
  return (
    <section>
      <h2>{text.needs}</h2>
      {needs.length === 0 && <p className="sm mut">{text.needsNothing}</p>}
      <ul className="need">
        {needs.map((need) => (
          <NeedItem
            key={keyOf(need)}
            view={view}
            need={need}
            nowMs={nowMs}
            steering={steering}
            onGiveBack={onGiveBack}
            onPartner={onPartner}
            lookIn={
              need.room.roundId !== null && (
                <Link className="btn secondary sm" href={`/r/${need.room.roundId}`}>
                  {text.join}
                  <span className="vh">, {roomName(need)}</span>
                </Link>
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}

function keyOf(need: Need): string {
  return `${need.room.roomId}/${need.kind}/${need.person ?? ''}`;
}
