import type { ReactNode } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { Avatar } from './Avatar.tsx';
import type { Presence } from './PresenceDot.tsx';

type PersonProps = {
  readonly name: string;
  readonly size?: number;
  readonly presence?: Presence;
  readonly isSimulated?: boolean;
  /** A second line: a role, a title, what the person does now. */
  readonly caption?: ReactNode;
  /** The face alone; the name is still read aloud. */
  readonly isFaceOnly?: boolean;
};

/** Somebody: face, name, and whether they are here. A simulated person carries the word as well. */
export function Person({
  name,
  size = 36,
  presence,
  isSimulated = false,
  caption,
  isFaceOnly = false,
}: PersonProps) {
  const text = useText(commonText);
  const presences = { here: text.presenceHere, away: text.presenceAway, lost: text.presenceLost };
  return (
    <span className="person">
      <Avatar
        name={name}
        size={size}
        isSimulated={isSimulated}
        {...(presence ? { presence } : {})}
      />
      <span className={isFaceOnly ? 'vh' : undefined}>
        <b>{name}</b>
        {isSimulated && (
          <>
            {' '}
            <span className="sml">{text.simulated}</span>
          </>
        )}
        {presence && <span className="vh">, {presences[presence]}</span>}
        {caption && <span className="caption">{caption}</span>}
      </span>
    </span>
  );
}
