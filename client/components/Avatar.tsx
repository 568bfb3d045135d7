import { type Presence, PresenceDot } from './PresenceDot.tsx';

type AvatarProps = {
  readonly name: string;
  /** Diameter in px. */
  readonly size?: number;
  readonly presence?: Presence;
  /** A simulated person: a dashed circle with an initial, never a face. */
  readonly isSimulated?: boolean;
};

const TINTS = 5;

/**
 * A person as a circle with initials. Drawn faces stand in for photographs in the mock-ups; a face
 * made up from somebody's name would say things about them that nobody has asked.
 */
export function Avatar({ name, size = 36, presence, isSimulated = false }: AvatarProps) {
  const initials = initialsOf(name, isSimulated || size < 32 ? 1 : 2);
  return (
    <span
      className={isSimulated ? 'av sim' : 'av ini'}
      data-tint={tintOf(name)}
      style={{ width: size, height: size, fontSize: isSimulated ? size * 0.45 : size * 0.4 }}
      aria-hidden="true"
    >
      {initials}
      {presence && <PresenceDot presence={presence} />}
    </span>
  );
}

/** The first letters of the first and the last word of a name. */
export function initialsOf(name: string, most: 1 | 2): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 && most === 2 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

function tintOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % TINTS) + 1;
}
