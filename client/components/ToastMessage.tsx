import { useEffect, useState } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Toast } from './toasts.ts';

/** How long a toast stays, unless somebody points at it or has the focus in it. */
export const TOAST_MS = 6000;

type ToastMessageProps = {
  readonly toast: Toast;
  readonly onDismiss: () => void;
};

/** One receipt with its way back. Its time stands still while it is pointed at or focused. */
export function ToastMessage({ toast, onDismiss }: ToastMessageProps) {
  const text = useText(commonText);
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const isHeld = isHovered || isFocused;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onDismiss, TOAST_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onDismiss]);
  const act = () => {
    toast.onUndo?.();
    onDismiss();
  };
  const label = toast.actionLabel ?? (toast.onUndo ? text.undo : null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the time; nothing depends on it
    <div
      className="toast"
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
    >
      <span>{toast.text}</span>
      {label !== null && (
        <button type="button" className="btn sm" onClick={act}>
          {label}
        </button>
      )}
    </div>
  );
}
