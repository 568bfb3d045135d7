import { useCallback } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { conversation } from '#client/state/tag-view.ts';
import { Conversation } from '../conversation/Conversation.tsx';
import type { ScriptLineView } from '../conversation/script.ts';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomNotice } from '../meeting/RoomNotice.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName, lowerFirst } from '../room-view.ts';
import { TagMark } from './TagMark.tsx';
import type { PadOnScreen } from './usePad.ts';
import { useTagName } from './useTagName.ts';

type ObserverTalkProps = RoomPartProps & { readonly onScreen: PadOnScreen };

/** The script beside the pad: press a line, then tag, and the tag takes the line's time. */
export function ObserverTalk({ room, onScreen }: ObserverTalkProps) {
  const text = useText(observerText);
  const meeting = useText(meetingText);
  const language = useLanguage();
  const stage = useView(room, ({ state }) => state.stage);
  const lines = useView(room, conversation);
  const focus = useView(room, ({ state }) => state.gallery.focus);
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  const speakerOf = useSpeaker(room);
  const nameOf = useTagName();
  const { pad, state, tags } = onScreen;

  const marginOf = useCallback(
    (line: ScriptLineView) =>
      tags
        .filter((tag) => tag.lineId === line.lineId)
        .map((tag) => (
          <span key={tag.tagId} className="mgm">
            <TagMark code={tag.code} size={16} />
            <span className="vh">{` ${text.tagWord}: ${nameOf(tag.code)}`}</span>
          </span>
        )),
    [tags, text, nameOf],
  );

  return (
    <section className="conv">
      <div className="ch">
        <h1>{meeting.meets({ seller, buyer })}</h1>
        <p>{focus && text.yourFocus({ focus: lowerFirst(focus[language]) })}</p>
      </div>
      <LinkBanner room={room} />
      <Conversation
        stage={stage}
        lines={lines}
        speakerOf={speakerOf}
        isLog={false}
        isTwoSided={false}
        label={text.tieLabel}
        empty={meeting.noLines}
        choice={{ chosenLineId: state.tiedLineId ?? state.receiptLineId, onChoose: pad.tie }}
        marginOf={marginOf}
      />
      <RoomNotice room={room} />
    </section>
  );
}
