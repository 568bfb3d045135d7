import { Icon } from '#client/components/Icon.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { QrCode } from '#client/components/QrCode.tsx';
import { RichText } from '#client/components/RichText.tsx';
import { Seg } from '#client/components/Seg.tsx';
import { SteadyLabel } from '#client/components/SteadyLabel.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { formatJoinCode } from '../../landing/joinCode.ts';
import { addressOf } from '../JoinPoster.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';

/** What the instructor looks at. */
export type DeskPlace = 'rooms' | 'seats';

type DeskTopProps = {
  readonly view: WorkshopView;
  readonly context: string;
  readonly menu: readonly MenuItem[];
  /** Not where it stands large on the screen already, or works no more. */
  readonly isCodeShown: boolean;
  readonly onShowCode: () => void;
  readonly onShowPeople: () => void;
  /** Null while there is nothing to choose between. */
  readonly place: DeskPlace | null;
  readonly onPlace: (place: DeskPlace) => void;
};

/** The place that is kept for the count: of two figures each. */
const WIDEST = { seated: 10, of: 10 };

/** The top of the instructor's screen: which workshop, how people get in, how many have a chair. */
export function DeskTop({
  view,
  context,
  menu,
  isCodeShown,
  onShowCode,
  onShowPeople,
  place,
  onPlace,
}: DeskTopProps) {
  const text = useText(instructorText);
  const lobby = useText(lobbyText);
  const { hall } = view.state;
  const people = Object.keys(hall.people).filter(
    (person) => person !== hall.instructor && !hall.people[person]?.isSimulated,
  );
  const seated = people.filter((person) => hall.places[person] !== undefined).length;
  const count = { seated, of: people.length };
  return (
    <header className="itop">
      <Logo isMarkOnly />
      <div className="ctx">
        <b className="clip">{hall.title}</b>
        <span className="clip">{context}</span>
      </div>
      {place !== null && (
        <Seg
          className="places"
          label={text.views}
          options={[
            { value: 'rooms', label: text.viewRooms },
            { value: 'seats', label: text.viewSeats },
          ]}
          value={place}
          onChange={onPlace}
        />
      )}
      {isCodeShown && (
        <button type="button" className="codeb end" title={text.showCode} onClick={onShowCode}>
          <span>
            <small>{addressOf(view.joinUrl)}/j</small>
            <b>{formatJoinCode(view.code)}</b>
          </span>
          <QrCode address={view.joinUrl} size={52} label={text.showCode} />
        </button>
      )}
      <span className={isCodeShown ? 'vr' : 'end'} />
      {menu.length > 0 && (
        <button
          type="button"
          className="row row-2 sm mut pplb"
          aria-label={text.peopleButton(count)}
          onClick={onShowPeople}
        >
          <Icon name="users" />
          <span className="num">
            <SteadyLabel
              words={count.of === 0 ? lobby.nobodyYet : text.seated(count)}
              others={[lobby.nobodyYet, text.seated(WIDEST).replace(/<.*?>/g, '')]}
            >
              {count.of === 0 ? lobby.nobodyYet : <RichText text={text.seated(count)} />}
            </SteadyLabel>
          </span>
        </button>
      )}
      {menu.length > 0 && <Menu label={text.more} items={menu} />}
    </header>
  );
}
