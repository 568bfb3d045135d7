import type { WorkshopSource, WorkshopView } from '#client/state/workshop-source.ts';
import type { WorkshopPort } from '../workshop-port.ts';
import { BigScreen } from './BigScreen.tsx';
import { LinkSheet } from './LinkSheet.tsx';
import { PeopleSheet } from './PeopleSheet.tsx';
import { ScenarioSheet } from './ScenarioSheet.tsx';

/** What may lie over the instructor's screen: one thing at a time. */
export type DeskLayer =
  | { readonly kind: 'big' }
  | { readonly kind: 'scenario' }
  | { readonly kind: 'people'; readonly roomId: string | null }
  | { readonly kind: 'link'; readonly person: string };

type DeskLayersProps = {
  readonly source: WorkshopSource;
  readonly view: WorkshopView;
  readonly port: WorkshopPort;
  readonly layer: DeskLayer | null;
  readonly onLayer: (layer: DeskLayer | null) => void;
  readonly onSeat: (person: string) => void;
};

/** The layer that is open, if any. */
export function DeskLayers({ source, view, port, layer, onLayer, onSeat }: DeskLayersProps) {
  const close = () => onLayer(null);
  switch (layer?.kind) {
    case undefined:
      return null;
    case 'big':
      return <BigScreen code={view.code} joinUrl={view.joinUrl} onClose={close} />;
    case 'scenario':
      return <ScenarioSheet source={source} view={view} port={port} onClose={close} />;
    case 'people':
      return (
        <PeopleSheet
          source={source}
          view={view}
          roomId={layer.roomId}
          onClose={close}
          onGiveBack={(person) => onLayer({ kind: 'link', person })}
          onSeat={onSeat}
        />
      );
    case 'link':
      return <LinkSheet view={view} port={port} person={layer.person} onClose={close} />;
  }
}
