import { Avatar } from '#client/components/Avatar.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { useRadioKeys } from '#client/components/useRadioKeys.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import type { EyesOffer } from '#client/state/eyes.ts';
import type { Person } from '#shared/protocol.ts';
import { callName, lowerFirst } from '../room/room-view.ts';

type EyesBarProps = {
  readonly offers: readonly EyesOffer[];
  readonly people: Readonly<Record<string, Person>>;
  /** The viewer; null in the sample. */
  readonly me: string | null;
  /** A person's id, or null for everyone. */
  readonly chosen: string | null;
  readonly onChoose: (person: string | null) => void;
};

const EVERYONE = 'everyone';

/** Through whose eyes: everyone's, or one person's. Only eyes that the viewer may read are there. */
export function EyesBar({ offers, people, me, chosen, onChoose }: EyesBarProps) {
  const text = useText(replayText);
  const common = useText(commonText);
  const values = [EVERYONE, ...offers.map(({ person }) => person)];
  const { onKeyDown, radio } = useRadioKeys(values, chosen ?? EVERYONE, (value) =>
    onChoose(value === EVERYONE ? null : value),
  );
  return (
    <div className="eb">
      <p className="el" aria-hidden="true">
        {text.eyesOf}
      </p>
      <div className="eyes" role="radiogroup" aria-label={text.eyesOf} onKeyDown={onKeyDown}>
        <button type="button" className="sp" {...radio(EVERYONE, 0)}>
          <span className="fc">
            <span className="ev">
              <Icon name="users" />
            </span>
          </span>
          <span>
            <b>{text.everyone}</b>
            <small>{text.allLanes}</small>
          </span>
        </button>
        {offers.map(({ person, role }, index) => {
          const known = people[person];
          const name = callName(known?.name ?? '');
          const isSimulated = known?.isSimulated ?? false;
          const roleName = lowerFirst(common[role]);
          const words =
            person === me
              ? text.youRole({ role: roleName })
              : isSimulated
                ? text.simulatedRole({ role: roleName, simulated: common.simulated })
                : roleName;
          return (
            <button key={person} type="button" className="sp" {...radio(person, index + 1)}>
              <span className="fc">
                <Avatar name={known?.name ?? ''} size={34} isSimulated={isSimulated} />
              </span>
              <span>
                <b>{name}</b>
                <small>{words}</small>
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
