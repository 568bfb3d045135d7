import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

type WorkshopScreenProps = {
  readonly workshopId: string;
};

/** Lobby or dashboard of a workshop, by role. */
export function WorkshopScreen({ workshopId: _workshopId }: WorkshopScreenProps) {
  const text = useText(commonText);
  return (
    <main>
      <h1>{text.loading}</h1>
    </main>
  );
}
