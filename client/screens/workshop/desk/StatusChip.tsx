import { Icon } from '#client/components/Icon.tsx';
import type { IconName } from '#client/components/iconPaths.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import { chipOf } from './rooms-now.ts';

type StatusChipProps = {
  readonly room: RoomSummary;
};

/** One word for how a room is doing; nothing where all is well. */
export function StatusChip({ room }: StatusChipProps) {
  const text = useText(instructorText);
  const kind = chipOf(room);
  if (kind === null) return null;
  const chips: Readonly<Record<typeof kind, readonly [string, IconName, string]>> = {
    stopped: ['hnd', 'stop', text.chipStopped],
    hand: ['hnd', 'hand', text.chipHand],
    connection: ['warn', 'wifi-off', text.chipConnection],
    'empty-chair': ['warn', 'user', text.chipEmpty],
    paused: ['warn', 'pause', text.chipPaused],
    cold: ['line', 'alert', text.chipCold],
    drifting: ['line', 'users', text.chipDrifting],
    quiet: ['line', 'eye', text.chipQuiet],
  };
  const [className, icon, word] = chips[kind];
  return (
    <span className={`chip ${className}`}>
      <Icon name={icon} size={16} />
      {word}
    </span>
  );
}
