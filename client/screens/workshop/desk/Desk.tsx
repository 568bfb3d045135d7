import { useState } from 'react';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { useWorkshop, type WorkshopSource } from '#client/state/workshop-source.ts';
import { isRunning } from '#shared/workshop/rules.ts';
import type { MenuItem } from '../Menu.tsx';
import { toldIfRefused } from '../refusal-toast.ts';
import { Seating } from '../seating/Seating.tsx';
import { useAddPartner } from '../use-add-partner.ts';
import type { WorkshopPort } from '../workshop-port.ts';
import { ArmedStrip } from './ArmedStrip.tsx';
import { type DeskLayer, DeskLayers } from './DeskLayers.tsx';
import { DeskRooms } from './DeskRooms.tsx';
import { type DeskPlace, DeskTop } from './DeskTop.tsx';
import { EmptyDesk } from './EmptyDesk.tsx';
import { EndedDesk } from './EndedDesk.tsx';

type DeskProps = {
  readonly source: WorkshopSource;
  readonly port: WorkshopPort;
};

/** The instructor's screen: an invitation while nobody is there, then the chairs, then the rooms. */
export function Desk({ source, port }: DeskProps) {
  const text = useText(instructorText);
  const lobby = useText(lobbyText);
  const language = useLanguage();
  usePageTitle(text.title);
  const view = useWorkshop(source, (all) => all);
  const [wanted, setWanted] = useState<DeskPlace | null>(null);
  const [layer, setLayer] = useState<DeskLayer | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [areFiguresHidden, setAreFiguresHidden] = useState(false);
  const [isEnding, setIsEnding] = useState(false);
  const { hall } = view.state;
  const roomIds = Object.keys(hall.rooms);
  const running = roomIds.filter((roomId) => isRunning(hall, roomId));
  const hasRounds = Object.keys(hall.rounds).length > 0;
  const isEmpty = Object.keys(hall.people).length <= 1 && roomIds.length === 0;
  const isOver = hall.endedAtMs !== null;
  const place = wanted ?? (running.length > 0 ? 'rooms' : 'seats');
  const begun = Math.max(0, ...roomIds.map((roomId) => hall.rooms[roomId]?.roundsBegun ?? 0));
  const nth = running.length > 0 ? begun : begun + 1;

  const seat = (person: string | null) => {
    setLayer(null);
    setChosen(person);
    setWanted('seats');
  };
  const addPartner = useAddPartner(port, view.workshopId);
  const onPartner = hall.mode === 'text' ? addPartner : null;
  const end = async () => {
    setIsEnding(false);
    toldIfRefused(await source.send({ type: 'endWorkshop' }));
  };
  const items: MenuItem[] = [
    { label: lobby.bigScreen, icon: 'qr', onSelect: () => setLayer({ kind: 'big' }) },
    {
      label: text.ownLink,
      icon: 'link',
      onSelect: () => setLayer({ kind: 'link', person: view.me.person }),
    },
    {
      label: areFiguresHidden ? text.showFigures : text.hideFigures,
      icon: areFiguresHidden ? 'eye' : 'eye-off',
      onSelect: () => setAreFiguresHidden(!areFiguresHidden),
    },
    { label: text.end, icon: 'flag', onSelect: () => setIsEnding(true) },
  ];
  const namesOfRunning = running.map((roomId) => hall.rooms[roomId]?.name ?? '');
  return (
    <div className="s-lobby s-desk">
      <div className="scr sea" data-place={isEmpty ? 'empty' : place}>
        <DeskTop
          view={view}
          context={
            isOver
              ? text.contextEnded
              : text.context({ nth, scenario: hall.scenario?.title[language] ?? '' })
          }
          menu={isOver ? [] : items}
          isCodeShown={!isOver && !isEmpty}
          onShowCode={() => setLayer({ kind: 'big' })}
          onShowPeople={() => setLayer({ kind: 'people', roomId: null })}
          place={hasRounds && !isOver ? place : null}
          onPlace={(next) => {
            setChosen(null);
            setWanted(next);
          }}
        />
        {isEnding && (
          <ArmedStrip
            text={[
              text.endAsk,
              running.length > 0
                ? text.endAskRunning({ rooms: formatList(language, namesOfRunning) })
                : '',
            ]
              .filter(Boolean)
              .join(' ')}
            yes={text.endYes}
            no={text.keep}
            onYes={() => void end()}
            onNo={() => setIsEnding(false)}
          />
        )}
        {isOver ? (
          <EndedDesk view={view} />
        ) : isEmpty ? (
          <EmptyDesk view={view} onBigScreen={() => setLayer({ kind: 'big' })} />
        ) : place === 'seats' ? (
          <Seating
            key={chosen}
            source={source}
            view={view}
            firstChosen={chosen}
            onPartner={onPartner}
            onOpened={() => setWanted(null)}
            onChooseScenario={() => setLayer({ kind: 'scenario' })}
          />
        ) : (
          <DeskRooms
            source={source}
            view={view}
            nextNth={begun + 1}
            areFiguresHidden={areFiguresHidden}
            onFigures={() => setAreFiguresHidden(!areFiguresHidden)}
            onLayer={setLayer}
            onSeat={seat}
            onPartner={onPartner}
          />
        )}
      </div>
      <DeskLayers
        source={source}
        view={view}
        port={port}
        layer={layer}
        onLayer={setLayer}
        onSeat={seat}
      />
    </div>
  );
}
