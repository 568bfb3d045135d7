import { useId } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { PullGlyph } from '#client/components/PullGlyph.tsx';
import { useRadioKeys } from '#client/components/useRadioKeys.ts';
import type { TryMeeting } from '#client/connection/api.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type Chair, canTry } from './chairs.ts';
import type { Meetings } from './use-meetings.ts';

type MeetingPickerProps = {
  readonly meetings: Exclude<Meetings, { readonly kind: 'loading' }>;
  readonly chair: Chair;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
};

/** Which meeting it is. One that this browser may not sell in says so, and cannot be chosen. */
export function MeetingPicker({ meetings, chair, chosenId, onChoose }: MeetingPickerProps) {
  const text = useText(tryText);
  const id = useId();
  return (
    <section>
      <h2 id={id}>{text.meetingQuestion}</h2>
      {meetings.kind === 'failed' && (
        <div className="row wrap" role="alert">
          <p className="err">{text.failed}</p>
          <Button size="sm" onClick={meetings.retry}>
            {text.retry}
          </Button>
        </div>
      )}
      {meetings.kind === 'known' && (
        <Cards
          labelledBy={id}
          list={meetings.list}
          chair={chair}
          chosenId={chosenId}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}

type CardsProps = {
  readonly labelledBy: string;
  readonly list: readonly TryMeeting[];
  readonly chair: Chair;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
};

function Cards({ labelledBy, list, chair, chosenId, onChoose }: CardsProps) {
  const text = useText(tryText);
  const language = useLanguage();
  const choose = (id: string) => {
    const meeting = list.find((one) => one.id === id);
    if (meeting && canTry(meeting, chair)) onChoose(id);
  };
  const ids = list.map(({ id }) => id);
  const { onKeyDown, radio } = useRadioKeys(ids, chosenId, choose);
  const levels: Readonly<Record<number, string>> = {
    1: text.level1,
    2: text.level2,
    3: text.level3,
  };
  const pulls: Readonly<Record<string, string>> = {
    pleasant: text.pullPleasant,
    effective: text.pullEffective,
  };
  return (
    <div className="scs" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={onKeyDown}>
      {list.map((meeting, index) => {
        const isOpen = canTry(meeting, chair);
        return (
          <button
            key={meeting.id}
            type="button"
            className="sc"
            aria-disabled={!isOpen || undefined}
            {...radio(meeting.id, index)}
          >
            <span className="row spread sctop">
              <PullGlyph pull={meeting.pull} />
              {meeting.id === chosenId ? (
                <span className="tick">
                  <Icon name="check" size={16} />
                </span>
              ) : (
                <span className="xs mut">{levels[meeting.level] ?? ''}</span>
              )}
            </span>
            <b>{meeting.title[language]}</b>
            <span className="xs mut">{meeting.cast.buyer.title[language]}</span>
            <span className="xs pull">{isOpen ? (pulls[meeting.pull] ?? '') : text.briefRead}</span>
          </button>
        );
      })}
    </div>
  );
}
