import type { ButtonHTMLAttributes } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  /** One primary action on a screen; danger only where data is erased. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'sm' | 'md' | 'lg';
  readonly icon?: IconName;
  readonly isBlock?: boolean;
  /** The wish is on its way: the button keeps its place and its focus, and takes no second press. */
  readonly isBusy?: boolean;
  /** Stays focusable, so that a screen reader can find the reason beside it (`aria-describedby`). */
  readonly isDisabled?: boolean;
};

/** The mock-ups' button. */
export function Button({
  variant = 'secondary',
  size = 'md',
  icon,
  isBlock = false,
  isBusy = false,
  isDisabled = false,
  className = '',
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const text = useText(commonText);
  const classes = ['btn', variant, size === 'md' ? '' : size, isBlock ? 'block' : '', className];
  return (
    <button
      {...rest}
      type={type}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={isDisabled || isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={(event) => {
        if (isDisabled || isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isBusy ? <Icon name="clock" label={text.working} /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
