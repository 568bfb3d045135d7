import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useAlone, useView } from './room.ts';

type WayOutProps = RoomPartProps & {
  readonly className: string;
  /** What the way back to the workshop is called here. */
  readonly label: string;
  readonly children?: ReactNode;
};

/** Out of a round: to its workshop, or to another try for somebody who plays alone. */
export function WayOut({ room, className, label, children }: WayOutProps) {
  const text = useText(tryText);
  const workshopId = useView(room, (view) => view.workshopId);
  const isAlone = useAlone(room);
  return (
    <Link className={className} href={isAlone ? '/try' : `/w/${workshopId}`}>
      {isAlone ? text.again : label}
      {children}
    </Link>
  );
}
