import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import type { StageState } from '#shared/round/state.ts';
import { useMomentWords } from './useMomentWords.ts';
import type { ReplayClock } from './useReplayClock.ts';

type CopyLinkProps = {
  readonly stage: StageState;
  readonly clock: ReplayClock;
  readonly onCopy: () => void;
};

/** A link to the moment that is shown. */
export function CopyLink({ stage, clock, onCopy }: CopyLinkProps) {
  const text = useText(replayText);
  const { words } = useMomentWords(stage, clock);
  const label = text.copyLink({ time: words });
  return (
    <Button variant="quiet" onClick={onCopy} aria-label={label}>
      <Icon name="link" />
      <span>{label}</span>
    </Button>
  );
}
