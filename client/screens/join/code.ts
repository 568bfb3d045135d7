/** Characters of a join code: no look-alikes (no I, L, O, U). */
const CODE = /^[0-9A-HJKMNP-TV-Z]{7}$/;

/** The seven characters of a code as people may type or paste it, a whole link included; null for anything else. */
export function codeOf(typed: string): string | null {
  const fragment = typed.includes('#') ? typed.slice(typed.lastIndexOf('#') + 1) : typed;
  const bare = fragment.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return CODE.test(bare) ? bare : null;
}

/** A code as it is shown: ABC-DEFG. What is no whole code is shown as it came, in capitals. */
export function showCode(code: string): string {
  const bare = codeOf(code);
  return bare ? `${bare.slice(0, 3)}-${bare.slice(3)}` : code.toUpperCase();
}
