import type { ReactNode } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import type { IconName } from '#client/components/iconPaths.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { hasReadBrief } from '#shared/workshop/rules.ts';
import { firstNameOf } from '../names.ts';
import type { AddPartner } from '../use-add-partner.ts';
import { agoWords } from './ago.ts';
import { type Need, runningRooms } from './rooms-now.ts';
import { useNow } from './use-now.ts';
import type { Steering } from './use-steering.ts';

type NeedItemProps = {
  readonly view: WorkshopView;
  readonly need: Need;
  readonly nowMs: () => number;
  readonly steering: Steering;
  readonly onGiveBack: (person: string) => void;
  readonly onPartner: AddPartner | null;
  readonly lookIn: ReactNode;
};

const ICONS: Readonly<Record<Need['kind'], IconName>> = {
  stopped: 'stop',
  hand: 'hand',
  connection: 'wifi-off',
  'empty-chair': 'user',
  cold: 'alert',
  drifting: 'users',
  quiet: 'eye',
};

/** One call for the instructor: where, what, and what can be done about it. */
export function NeedItem(props: NeedItemProps) {
  const { view, need, nowMs, steering, onGiveBack, onPartner, lookIn } = props;
  const text = useText(instructorText);
  const lobby = useText(lobbyText);
  const common = useText(commonText);
  const now = useNow(nowMs, 1000);
  const { room, kind, person } = need;
  const name = person === null ? '' : firstNameOf(view.people, person);
  const words: Readonly<Record<Need['kind'], string>> = {
    stopped: text.needStopped,
    hand: person === null ? text.needHandSomeone : text.needHand({ name }),
    connection: text.needConnection({ name, ago: agoWords(now - need.sinceMs, text) }),
    'empty-chair': person === null ? text.needEmpty : text.needEmptyRole({ name }),
    cold: text.needCold,
    drifting: text.needDrifting,
    quiet: text.needQuiet,
  };
  const isEmptyChair = kind === 'connection' || kind === 'empty-chair';
  const lost = room.cast.find((one) => one.person === person);
  const [running] = runningRooms([room]);
  const scenarioId = view.state.hall.rounds[room.roundId ?? '']?.scenarioId ?? '';
  const standIn =
    isEmptyChair && running && lost && (lost.role === 'seller' || lost.role === 'buyer')
      ? room.cast.find(
          (one) =>
            one.role === 'observer' &&
            view.presence[one.person] !== 'gone' &&
            (lost.role !== 'seller' || !hasReadBrief(view.state, one.person, scenarioId)),
        )
      : undefined;
  return (
    <li>
      <Icon name={ICONS[kind]} />
      <div className="grow">
        <b>{view.state.hall.rooms[room.roomId]?.name}</b>
        <p>{words[kind]}</p>
        <div className="row row-2 wrap">
          {isEmptyChair && person !== null && (
            <Button size="sm" onClick={() => onGiveBack(person)}>
              {text.giveSeatBack}
            </Button>
          )}
          {standIn && running && lost && (
            <Button
              size="sm"
              onClick={() =>
                void steering.letPlay(running, standIn.person, lost.role, common[lost.role])
              }
            >
              {text.letPlay({
                name: firstNameOf(view.people, standIn.person),
                role: common[lost.role].toLocaleLowerCase(),
              })}
            </Button>
          )}
          {onPartner &&
            isEmptyChair &&
            running &&
            lost &&
            lost.role !== 'observer' &&
            lost.role !== 'guest' && (
              <Button
                size="sm"
                onClick={() => void onPartner(room.roomId, lost.role as 'seller' | 'buyer')}
              >
                {lobby.simulatedPartner}
              </Button>
            )}
          {(kind === 'hand' || kind === 'stopped') && lookIn}
        </div>
      </div>
    </li>
  );
}
