import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';

/** The parts a person can have in a room. */
export type RoleName = 'seller' | 'buyer' | 'observer' | 'instructor' | 'guest';

/** The picture of each role, the same everywhere. */
export const ROLE_ICONS: Readonly<Record<RoleName, IconName>> = {
  seller: 'case',
  buyer: 'bldg',
  observer: 'eye',
  instructor: 'compass',
  guest: 'user',
};

type RoleBadgeProps = {
  readonly role: RoleName;
};

/** A role as picture and word, never as colour. */
export function RoleBadge({ role }: RoleBadgeProps) {
  const text = useText(commonText);
  return (
    <span className="role">
      <Icon name={ROLE_ICONS[role]} />
      <span>{text[role]}</span>
    </span>
  );
}
