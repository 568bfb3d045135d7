import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';
import { RichText } from './RichText.tsx';

type BannerProps = {
  /** Danger only for what is over or erased. */
  readonly tone?: 'neutral' | 'warn' | 'danger';
  readonly icon?: IconName;
  /** What happened, then what to do; `<b>` sets off the first words. */
  readonly text: string;
  readonly action?: ReactNode;
};

const ICONS: Readonly<Record<NonNullable<BannerProps['tone']>, IconName>> = {
  neutral: 'info',
  warn: 'rotate',
  danger: 'alert',
};

/** A calm row over live controls. It is not announced by itself: say it with `announcements.say`. */
export function Banner({ tone = 'neutral', icon = ICONS[tone], text, action }: BannerProps) {
  return (
    <div className={tone === 'neutral' ? 'banner' : `banner ${tone}`}>
      <Icon name={icon} />
      <span className="grow">
        <RichText text={text} />
      </span>
      {action}
    </div>
  );
}
