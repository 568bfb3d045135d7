import { useEffect, useRef } from 'react';
import { IconButton } from '#client/components/IconButton.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import { JoinPoster } from '../JoinPoster.tsx';

type BigScreenProps = {
  readonly code: string;
  readonly joinUrl: string;
  readonly onClose: () => void;
};

/** Code and QR over everything, for a projector: nothing else of the workshop is seen meanwhile. */
export function BigScreen({ code, joinUrl, onClose }: BigScreenProps) {
  const text = useText(lobbyText);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    // Where the browser refuses, the layer still fills the window.
    element.requestFullscreen?.().catch(() => {});
    return () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="bigs"
      aria-label={text.joinCode}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <IconButton icon="x" size="lg" label={text.bigScreenClose} onClick={onClose} />
      <JoinPoster code={code} joinUrl={joinUrl} />
    </dialog>
  );
}
