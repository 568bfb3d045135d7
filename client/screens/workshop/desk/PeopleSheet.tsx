import { useState } from 'react';
import { Person } from '#client/components/Person.tsx';
import { Sheet } from '#client/components/Sheet.tsx';
import { toasts } from '#client/components/toasts.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopSource, WorkshopView } from '#client/state/workshop-source.ts';
import { Menu } from '../Menu.tsx';
import { dotOf, firstNameOf, nameOf } from '../names.ts';
import { toldIfRefused } from '../refusal-toast.ts';
import { ArmedStrip } from './ArmedStrip.tsx';

type PeopleSheetProps = {
  readonly source: WorkshopSource;
  readonly view: WorkshopView;
  /** One room's people; null: everybody. */
  readonly roomId: string | null;
  readonly onClose: () => void;
  readonly onGiveBack: (person: string) => void;
  readonly onSeat: (person: string) => void;
};

/** Everybody, with what the instructor can do for one of them. */
export function PeopleSheet({
  source,
  view,
  roomId,
  onClose,
  onGiveBack,
  onSeat,
}: PeopleSheetProps) {
  const text = useText(instructorText);
  const common = useText(commonText);
  const [removing, setRemoving] = useState<string | null>(null);
  const { hall } = view.state;
  const shown = Object.keys(hall.people).filter(
    (person) => roomId === null || hall.places[person]?.roomId === roomId,
  );
  const remove = async (person: string) => {
    const name = firstNameOf(view.people, person);
    setRemoving(null);
    if (toldIfRefused(await source.send({ type: 'removePerson', person }))) {
      toasts.show({ text: text.removed({ name }) });
    }
  };
  const captionOf = (person: string) => {
    const place = hall.places[person];
    if (place) {
      const room = hall.rooms[place.roomId]?.name ?? '';
      return text.placeIn({ role: common[place.chair], room });
    }
    return person === hall.instructor ? text.youInstructor : text.waits;
  };
  return (
    <Sheet title={text.people} isOpen onClose={onClose}>
      <ul className="pplist">
        {shown.map((person) => {
          const name = firstNameOf(view.people, person);
          const isInstructor = person === hall.instructor;
          return (
            <li key={person}>
              <Person
                name={nameOf(view.people, person)}
                presence={dotOf(view.presence, person)}
                caption={captionOf(person)}
              />
              <Menu
                label={text.personMenu({ name })}
                items={[
                  {
                    label: isInstructor ? text.ownLink : text.giveSeatBack,
                    icon: 'qr',
                    onSelect: () => onGiveBack(person),
                  },
                  {
                    label: hall.places[person] ? text.move : text.seat,
                    icon: 'table',
                    onSelect: () => onSeat(person),
                  },
                  ...(isInstructor
                    ? []
                    : [
                        {
                          label: text.remove,
                          icon: 'x' as const,
                          onSelect: () => setRemoving(person),
                        },
                      ]),
                ]}
              />
              {removing === person && (
                <ArmedStrip
                  text={text.removeAsk({ name })}
                  yes={text.removeYes({ name })}
                  no={text.keep}
                  onYes={() => void remove(person)}
                  onNo={() => setRemoving(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
