import { Link } from 'wouter';
import { LogoMark } from './LogoMark.tsx';

type LogoProps = {
  /** The word is left out in narrow bars; the mark keeps the name. */
  readonly isMarkOnly?: boolean;
  readonly href?: string;
};

/** The mark and the name, leading to the start. */
export function Logo({ isMarkOnly = false, href = '/' }: LogoProps) {
  return (
    <Link className="logo" href={href} aria-label="Samspel">
      <LogoMark />
      {!isMarkOnly && <span aria-hidden="true">Samspel</span>}
    </Link>
  );
}
