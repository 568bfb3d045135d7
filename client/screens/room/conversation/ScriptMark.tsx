import { Icon } from '#client/components/Icon.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { LIST_ITEM } from './list-roles.ts';
import type { ScriptItem } from './script.ts';

type ScriptMarkProps = {
  readonly item: Exclude<ScriptItem, { kind: 'line' }>;
};

/** What happened between two lines: a pause, a new take. */
export function ScriptMark({ item }: ScriptMarkProps) {
  const text = useText(meetingText);
  if (item.kind === 'pause') {
    return (
      <div {...LIST_ITEM} className="scm">
        <Icon name="pause" size={16} />
        {text.pausedFor({ length: formatClock(item.lengthMs) })}
      </div>
    );
  }
  const { take, because, rewoundToMs } = item;
  const words =
    because === 'chair'
      ? text.takeChair({ take })
      : because === 'redo' || rewoundToMs === null
        ? text.takeRedo({ take })
        : text.takeFrom({ take, time: formatClock(rewoundToMs) });
  return (
    <div {...LIST_ITEM} className="scm take">
      <Icon name="rotate" size={16} />
      {words}
    </div>
  );
}
