import { useId } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import { BelievedCurve } from './BelievedCurve.tsx';
import { KeptArea } from './KeptArea.tsx';
import { SevenDimensions } from './SevenDimensions.tsx';
import { TwoMoments } from './TwoMoments.tsx';

type MoreQuestionsProps = RoomPartProps & { readonly role: 'seller' | 'buyer' };

/** What is not required, folded: for whoever has time. */
export function MoreQuestions({ room, role }: MoreQuestionsProps) {
  const text = useText(reflectText);
  const readers = useReaders(room);
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  return (
    <details className="more">
      <summary>
        <span>
          <b>{text.ifTime}</b>
          <small>{role === 'seller' ? text.ifTimeSeller({ name: buyer }) : text.ifTimeBuyer}</small>
        </span>
        <LockLabel>{readers.own}</LockLabel>
        <Icon name="down" />
      </summary>
      <div className="opt">
        {role === 'seller' ? <BelievedCurve room={room} /> : <WhyYes room={room} />}
        <SevenDimensions room={room} />
        <TwoMoments room={room} />
      </div>
    </details>
  );
}

/** The buyer's answer to what would have made them say yes. */
function WhyYes({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const id = useId();
  const saved = useView(room, (view) => ownSeat(view).yes);
  return (
    <section className="ocv">
      <h2>
        <label htmlFor={id}>{text.whyYes}</label>
      </h2>
      <KeptArea
        room={room}
        field="yes"
        id={id}
        rows={3}
        saved={saved}
        onSave={(words) => room.source.send({ type: 'explainYes', text: words })}
      />
    </section>
  );
}
