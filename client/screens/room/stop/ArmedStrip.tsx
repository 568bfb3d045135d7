import { type RefObject, useEffect, useRef } from 'react';
import { Button } from '#client/components/Button.tsx';
import { IconButton } from '#client/components/IconButton.tsx';
import { RichText } from '#client/components/RichText.tsx';
import { stopText } from '#client/i18n/areas/stop.ts';
import { useText } from '#client/i18n/useText.ts';

type ArmedStripProps = {
  /** What it does, in one sentence. */
  readonly what: string;
  readonly isInstructor: boolean;
  readonly strip: RefObject<HTMLDivElement | null>;
  readonly onTap: () => void;
  readonly onLetGo: () => void;
};

/** The header after the first tap: what Stop does, with *Stop now* under the same finger. */
export function ArmedStrip({ what, isInstructor, strip, onTap, onLetGo }: ArmedStripProps) {
  const text = useText(stopText);
  const now = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    now.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div
      className="armed"
      ref={strip}
      role="group"
      aria-label={isInstructor ? text.endForAll : text.stopForAll}
    >
      <IconButton icon="x" label={text.keepGoing} onClick={onLetGo} />
      <p id="armed-what">
        <RichText text={what} />
      </p>
      <span className="nowb" ref={now}>
        <Button className="stopnow" icon="stop" aria-describedby="armed-what" onClick={onTap}>
          {isInstructor ? text.endNow : text.stopNow}
        </Button>
      </span>
    </div>
  );
}
