import { useEffect, useRef, useState } from 'react';
import { Banner } from '#client/components/Banner.tsx';
import { Button } from '#client/components/Button.tsx';
import { joinText } from '#client/i18n/areas/join.ts';
import { useText } from '#client/i18n/useText.ts';
import type { JoinPort } from './join-port.ts';
import { rememberName } from './own-name.ts';

type SomeoneElseProps = {
  readonly port: Pick<JoinPort, 'leave' | 'countUnsent'>;
  readonly workshopId: string;
  readonly name: string;
  readonly isInstructor: boolean;
  readonly onLeft: () => void;
  readonly onStay: () => void;
};

/** Asks once whether this device leaves its seat, and says what that would cost. */
export function SomeoneElse({
  port,
  workshopId,
  name,
  isInstructor,
  onLeft,
  onStay,
}: SomeoneElseProps) {
  const text = useText(joinText);
  const heading = useRef<HTMLHeadingElement>(null);
  const [unsent, setUnsent] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let isOver = false;
    port.countUnsent(workshopId).then((count) => {
      if (!isOver) setUnsent(count);
    });
    return () => {
      isOver = true;
    };
  }, [port, workshopId]);
  const leave = async () => {
    setIsBusy(true);
    const answer = await port.leave(workshopId);
    setIsBusy(false);
    if (!answer.ok) return setHasFailed(true);
    rememberName(null);
    onLeft();
  };
  return (
    <section className="again">
      <h2 ref={heading} tabIndex={-1}>
        {text.someoneElseHeading({ name })}
      </h2>
      <p className="sm mut">{text.someoneElseBody({ name })}</p>
      {isInstructor && <Banner tone="warn" icon="alert" text={text.someoneElseInstructor} />}
      {unsent > 0 && (
        <Banner tone="warn" icon="alert" text={text.someoneElseUnsent({ count: unsent })} />
      )}
      <div aria-live="polite">{hasFailed && <p className="err">{text.failed}</p>}</div>
      <div className="row wrap acts2">
        <Button isBusy={isBusy} onClick={leave}>
          {text.someoneElseYes}
        </Button>
        <Button onClick={onStay}>{text.someoneElseNo}</Button>
      </div>
    </section>
  );
}
