/** Whether somebody's browser answers: here, away after 10 s, lost after 18 s. */
export type Presence = 'here' | 'away' | 'lost';

type PresenceDotProps = {
  readonly presence: Presence;
};

const CLASSES: Readonly<Record<Presence, string>> = {
  here: 'pres',
  away: 'pres away',
  lost: 'pres off',
};

/** Solid, ring or grey ring at the corner of an avatar. The words belong to the person's name. */
export function PresenceDot({ presence }: PresenceDotProps) {
  return <i className={CLASSES[presence]} aria-hidden="true" />;
}
