/** Where a code waits while its page may be reloaded: this tab alone, gone with it. */
const KEY = 'samspel.code';

/** What stands in the fragment of the address, decoded; empty when nothing does. */
export function fragmentOf(address: { readonly hash: string }): string {
  const raw = address.hash.replace(/^#/, '');
  try {
    return decodeURIComponent(raw);
  } catch {
    // A broken escape is what somebody typed: it is judged as it stands.
    return raw;
  }
}

/** Takes the fragment out of the address, so that neither history nor a screenshot keeps the secret. */
export function clearFragment(): void {
  if (location.hash === '') return;
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** The code of the link, or the one that this tab had before a reload. */
export function codeInAddress(): string {
  return fragmentOf(location) || remembered();
}

/** Keeps the code for a reload of this tab; null forgets it. */
export function rememberCode(code: string | null): void {
  try {
    if (code === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, code);
  } catch {
    // Storage may be closed to us: a reload then asks for the code again.
  }
}

function remembered(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    // See rememberCode.
    return '';
  }
}
