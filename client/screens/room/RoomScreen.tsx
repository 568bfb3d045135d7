import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

type RoomScreenProps = {
  readonly roundId: string;
};

/** A round, by step and role. */
export function RoomScreen({ roundId: _roundId }: RoomScreenProps) {
  const text = useText(commonText);
  return (
    <main>
      <h1>{text.loading}</h1>
    </main>
  );
}
