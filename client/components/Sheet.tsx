import { type ReactNode, useEffect, useId, useRef } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { IconButton } from './IconButton.tsx';
import { useDragToClose } from './useDragToClose.ts';

type SheetProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Esc, the cross, a press outside, or a drag downwards on a phone. */
  readonly onClose: () => void;
  /** From the right (a phone: from below), or in the middle for a short question. */
  readonly side?: 'edge' | 'center';
  /** Buttons that stay in reach below what scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A layer over the screen. The browser's own dialog holds the focus in it, closes on Esc, makes the
 * rest inert and gives the focus back. What is inside is mounted only while it is open.
 */
export function Sheet({ title, isOpen, onClose, side = 'edge', footer, children }: SheetProps) {
  const text = useText(commonText);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const drag = useDragToClose(dialog, onClose);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) element.showModal();
    if (!isOpen && element.open) element.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Esc, through onCancel
    <dialog
      ref={dialog}
      className="sheet"
      data-side={side}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {isOpen && (
        <>
          <div className="sheet-head" {...drag}>
            <i className="sheet-grip" />
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="x" label={text.close} onClick={onClose} />
          </div>
          <div className="sheet-body">{children}</div>
          {footer && <div className="sheet-foot">{footer}</div>}
        </>
      )}
    </dialog>
  );
}
