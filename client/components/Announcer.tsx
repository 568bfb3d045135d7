import { useSyncExternalStore } from 'react';
import { announcements } from './announcements.ts';

/** The one polite live region of the page. Say something with `announcements.say`. */
export function Announcer() {
  const { text, n } = useSyncExternalStore(announcements.subscribe, announcements.latest);
  return (
    <div className="vh spoken" role="status" aria-live="polite">
      <span key={n}>{text}</span>
    </div>
  );
}
