import { useEffect, useRef } from 'react';
import { Button } from '#client/components/Button.tsx';

/** A second press counts only after this long: a double tap is one tap. */
export const ARM_MS = 400;

type ArmedStripProps = {
  /** What will happen, and to whom. */
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks once, in place of the controls: armed like Stop. Esc, the other button or a press elsewhere lets go. */
export function ArmedStrip({ text, yes, no, onYes, onNo }: ArmedStripProps) {
  const root = useRef<HTMLElement>(null);
  const armedAtMs = useRef(0);
  useEffect(() => {
    armedAtMs.current = performance.now() + ARM_MS;
    const before = document.activeElement;
    root.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onNo();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onNo();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [onNo]);
  return (
    <section className="askbar" ref={root} aria-label={text}>
      <p role="status">{text}</p>
      <div className="row row-2 end">
        <Button
          className="armyes"
          onClick={() => {
            if (performance.now() >= armedAtMs.current) onYes();
          }}
        >
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </section>
  );
}
