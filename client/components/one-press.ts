/** A second click this soon after another in the same place is the other half of it, ms. */
const SAME_CLICK_WITHIN_MS = 400;
/** What a finger wanders between the two halves, px. */
const SAME_PLACE_PX = 24;

const CONTROL = 'button, a[href], [role="button"], summary';

type Press = { readonly control: Element | null; readonly atMs: number; x: number; y: number };

/**
 * Keeps one press from becoming two: neither the second half of a double click nor the repeats of a held
 * Enter reach what has taken the place of the pressed control. Call once; returns what takes it away.
 */
export function listenForOnePress(page: Document): () => void {
  let first: Press | null = null;

  const onClick = (event: MouseEvent): void => {
    // A key's click has no count; its repeats are held back below.
    if (event.detail === 0) return;
    const control = controlOf(event.target);
    const atMs = performance.now();
    const isSecondHalf = event.detail > 1 || (isTouch(event) && first !== null && isNear(first));
    function isNear(press: Press): boolean {
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      return atMs - press.atMs < SAME_CLICK_WITHIN_MS && far < SAME_PLACE_PX;
    }
    if (isSecondHalf && first !== null && control !== null && control !== first.control) {
      if (!first.control?.isConnected) return swallow(event);
    }
    first = { control, atMs, x: event.clientX, y: event.clientY };
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat && event.key === 'Enter' && controlOf(event.target) !== null) swallow(event);
  };
  page.addEventListener('click', onClick, true);
  page.addEventListener('keydown', onKey, true);
  return () => {
    page.removeEventListener('click', onClick, true);
    page.removeEventListener('keydown', onKey, true);
  };
}

function controlOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(CONTROL) : null;
}

function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
