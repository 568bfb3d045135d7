const LENGTH = 7;
const GROUP = 3;
/** What people type for the characters that codes leave out because they look like others. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * What somebody typed or pasted, as a code: `ABC-DEFG`, as far as it has come. Takes a whole link,
 * any case, spaces and hyphens anywhere. Codes have no I L O U: O is read as 0, I and L as 1.
 */
export function formatJoinCode(typed: string): string {
  const characters = charactersOf(typed);
  if (characters.length <= GROUP) return characters;
  return `${characters.slice(0, GROUP)}-${characters.slice(GROUP)}`;
}

/** How many characters are still missing. */
export function missingFrom(code: string): number {
  return LENGTH - charactersOf(code).length;
}

/** Where the caret belongs after formatting: behind as many characters as it stood behind before. */
export function caretAfter(typed: string, caret: number): number {
  return formatJoinCode(typed.slice(0, caret)).length;
}

function charactersOf(typed: string): string {
  const fragment = typed.lastIndexOf('#');
  return typed
    .slice(fragment + 1)
    .toUpperCase()
    .replace(/[OIL]/g, (letter) => LOOK_ALIKES[letter] ?? '')
    .replace(/[^0-9A-TV-Z]/g, '')
    .slice(0, LENGTH);
}
