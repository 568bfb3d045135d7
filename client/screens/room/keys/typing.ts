/** Whether somebody types there: single letters then write and never steer. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const NOT_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit']);

/** Whether a press is a plain key of this screen: no modifier, no field, no layer on top, not held. */
export function isPlainKey(event: KeyboardEvent): boolean {
  return !event.repeat && isPlainOrHeldKey(event);
}

/** The same, of keys that go on while they are held. */
export function isPlainOrHeldKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isTextField(event.target)) return false;
  return !isLayerOpen();
}

/** Whether a sheet or a question lies over the screen. A list that the browser keeps: keys come often. */
function isLayerOpen(): boolean {
  for (const layer of document.getElementsByTagName('dialog')) if (layer.open) return true;
  return false;
}
