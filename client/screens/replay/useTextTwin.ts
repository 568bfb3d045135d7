import { useEffect, useState } from 'react';

/** The text twin as a page of its own in the browser's history: back closes it. */
export type TextTwinPage = {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Leaves it for a moment in the room; back leads to the text again. */
  readonly leaveFor: (href: string) => void;
};

type Entry = { readonly isText?: boolean } | null;

const isTextEntry = () => (history.state as Entry)?.isText === true;

/** Follows the browser's history between the room and its text. */
export function useTextTwin(): TextTwinPage {
  const [isOpen, setOpen] = useState(isTextEntry);
  useEffect(() => {
    const follow = () => setOpen(isTextEntry());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const push = (isText: boolean, href: string) => {
    history.pushState({ isText }, '', href);
    setOpen(isText);
  };
  return {
    isOpen,
    open: () => push(true, location.href),
    close: () => history.back(),
    leaveFor: (href) => push(false, href),
  };
}
