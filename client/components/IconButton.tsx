import type { ButtonHTMLAttributes } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';

type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly icon: IconName;
  /** What the button does, in words: it has no others. */
  readonly label: string;
  readonly variant?: 'secondary' | 'quiet';
  readonly size?: 'sm' | 'md' | 'lg';
};

/** A button that is only a picture, with a name for those who do not see it. */
export function IconButton({
  icon,
  label,
  variant = 'quiet',
  size = 'md',
  className = '',
  type = 'button',
  ...rest
}: IconButtonProps) {
  const classes = ['btn icon', variant, size === 'md' ? '' : size, className];
  return (
    <button
      {...rest}
      type={type}
      className={classes.filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
