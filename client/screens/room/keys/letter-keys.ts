import { createStore } from '#client/connection/store.ts';

const KEY = 'samspel.letterKeys';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // Storage may be closed to us: the setting lasts as long as the page.
    return true;
  }
}

const store = createStore(remembered());

/** Whether single letters work as shortcuts on this device (WCAG 2.1.4). */
export const letterKeys = {
  get: store.get,
  subscribe: store.subscribe,
  set(isOn: boolean): void {
    store.set(isOn);
    try {
      localStorage.setItem(KEY, isOn ? 'on' : 'off');
    } catch {
      // See remembered.
    }
  },
};
