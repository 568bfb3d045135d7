import { useMemo } from 'react';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { REDO_FIELD } from '#client/state/browser-state.ts';
import { conversation } from '#client/state/tag-view.ts';
import { Composer } from '../conversation/Composer.tsx';
import { Conversation } from '../conversation/Conversation.tsx';
import { useLineDraft } from '../conversation/useLineDraft.ts';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName, ownRole } from '../room-view.ts';

type RedoTalkProps = RoomPartProps & { readonly fromMs: number };

/** How much of the first time is shown before it, ms. */
const BEFORE_MS = 90_000;

/** The lines that led up to the moment, and what is said now instead. A plain conversation. */
export function RedoTalk({ room, fromMs }: RedoTalkProps) {
  const text = useText(debriefText);
  const meeting = useText(meetingText);
  const stage = useView(room, ({ state }) => state.stage);
  const all = useView(room, conversation);
  const role = useView(room, ownRole);
  const isPlayer = role === 'seller' || role === 'buyer';
  const other = useView(room, (view) =>
    characterName(view, role === 'seller' ? 'buyer' : 'seller'),
  );
  const speakerOf = useSpeaker(room);
  const { draft, write, say } = useLineDraft(room, REDO_FIELD);
  const bare = useMemo(() => ({ ...stage, stretches: [], takes: [], rewound: [] }), [stage]);
  const before = useMemo(
    () =>
      all.filter(
        ({ meetingMs }) =>
          meetingMs !== null && meetingMs < fromMs && meetingMs >= fromMs - BEFORE_MS,
      ),
    [all, fromMs],
  );
  const again = useMemo(() => all.filter((line) => line.step === 'redo'), [all]);
  return (
    <section className="rdt">
      {before.length > 0 && (
        <div className="bfr">
          <h3>{text.redoBefore}</h3>
          <ol>
            {before.slice(-4).map((line) => (
              <li key={line.lineId}>
                <b>{speakerOf(line).name}</b> {line.text}
              </li>
            ))}
          </ol>
        </div>
      )}
      <h3>{text.redoAgain}</h3>
      <Conversation
        stage={bare}
        lines={again}
        speakerOf={speakerOf}
        isLog
        isTwoSided
        label={text.redoAgain}
        empty={isPlayer ? text.redoEmpty({ name: other }) : text.redoEmptyWatch}
      />
      {isPlayer && (
        <Composer
          label={meeting.writeTo({ name: other })}
          draft={draft}
          onDraft={write}
          onSend={() => void say()}
          restsBecause={null}
        />
      )}
    </section>
  );
}
