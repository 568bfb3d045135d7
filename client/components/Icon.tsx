import { ICON_PATHS, type IconName } from './iconPaths.tsx';

type IconProps = {
  readonly name: IconName;
  readonly size?: 16 | 20 | 24;
  /** Read aloud in place of the picture. Without it the icon is decoration. */
  readonly label?: string;
  readonly className?: string;
};

/** One of the mock-ups' icons, in the current colour. */
export function Icon({ name, size = 20, label, className = '' }: IconProps) {
  const sizing = size === 20 ? '' : ` i-${size}`;
  return (
    <svg
      className={`i${sizing} ${className}`.trimEnd()}
      viewBox="0 0 20 20"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {ICON_PATHS[name]}
    </svg>
  );
}
