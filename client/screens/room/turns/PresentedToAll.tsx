import { Icon } from '#client/components/Icon.tsx';
import { Marker } from '#client/components/Marker.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Presented } from '#shared/round/state.ts';
import { TagMark } from '../pad/TagMark.tsx';
import { markOf, useTagName } from '../pad/useTagName.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { LineAround } from './LineAround.tsx';
import { partsOf } from './places.ts';

/** What observers have put before everyone: the latest large, with its question; the ones before below. */
export function PresentedToAll({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const presented = useView(room, ({ state }) => state.stage.presented);
  const latest = presented.at(-1);
  if (!latest) return null;
  const before = presented.slice(0, -1).toReversed();
  const key = `${latest.person} ${latest.place}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, which must be reached by keyboard
    <section className="mine card g3 prs" aria-live="polite" tabIndex={0}>
      <Latest key={key} room={room} presented={latest} />
      {before.length > 0 && (
        // Read out once, when it was the latest.
        <div key={`before ${key}`} aria-live="off">
          <h3>{text.presentedBefore}</h3>
          {before.map((one) => (
            <Before key={`${one.person} ${one.place}`} presented={one} />
          ))}
        </div>
      )}
    </section>
  );
}

type OneProps = { readonly presented: Presented };

function Latest({ room, presented }: RoomPartProps & OneProps) {
  const text = useText(turnsText);
  const common = useText(commonText);
  const tagName = useTagName();
  const who = useView(room, (view) => callName(nameOf(view, presented.person)));
  const mark = markOf(presented.tag.code);
  const effect =
    mark &&
    {
      trust: { '+': common.trustAdded, '-': common.trustTaken },
      goal: { '+': common.goalAdded, '-': common.goalTaken },
      signal: { '+': '', '-': '' },
    }[mark.axis][mark.sign];
  return (
    <>
      <div>
        <span className="private">
          <Icon name="users" />
          <span>{text.presentedToAll}</span>
        </span>
        <header className="row">
          {mark ? (
            <Marker axis={mark.axis} sign={mark.sign} size={28} isDecorative />
          ) : (
            <TagMark code={presented.tag.code} />
          )}
          <p>
            <b>
              {tagName(presented.tag.code)}
              {effect && `, ${effect}`}
            </b>
            <span className="num mut">{formatClock(presented.tag.meetingMs)}</span>
          </p>
        </header>
        <p className="qt">{text.sentence(partsOf(presented.sbi))}</p>
        <LineAround room={room} lineId={null} meetingMs={presented.tag.meetingMs} />
      </div>
      <div>
        <p className="ask">
          <b>{text.asks({ name: who })}</b>
          {text.whatDidYouWant}
        </p>
      </div>
    </>
  );
}

function Before({ presented }: OneProps) {
  const text = useText(turnsText);
  const tagName = useTagName();
  return (
    <p className="pb4">
      <TagMark code={presented.tag.code} />
      <span>
        <b>{tagName(presented.tag.code)}</b> {text.sentence(partsOf(presented.sbi))}
      </span>
      <span className="num dim">{formatClock(presented.tag.meetingMs)}</span>
    </p>
  );
}
