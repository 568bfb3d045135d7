import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { noticeText } from '#client/i18n/areas/notice.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';
import { LINE_FIELD } from '#client/state/browser-state.ts';
import { conversation } from '#client/state/tag-view.ts';
import { Composer } from '../conversation/Composer.tsx';
import { Conversation } from '../conversation/Conversation.tsx';
import { useLineDraft } from '../conversation/useLineDraft.ts';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName, holderOf } from '../room-view.ts';
import { mayEndTimeOut } from './notice.ts';
import { RoomNotice } from './RoomNotice.tsx';
import { useRests } from './useRests.ts';

type PlayerTalkProps = RoomPartProps & {
  /** Whom one talks to. */
  readonly other: 'seller' | 'buyer';
  /** What stands between script and composer: the dial, on a narrow screen. */
  readonly strip?: ReactNode;
  readonly onComposerKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onComposerFocus?: (isFocused: boolean) => void;
};

/** The script as a player has it: what was said, who writes, what stands in the way, and the composer. */
export function PlayerTalk({
  room,
  other,
  strip,
  onComposerKey,
  onComposerFocus,
}: PlayerTalkProps) {
  const text = useText(meetingText);
  const notice = useText(noticeText);
  const states = useText(statesText);
  const stage = useView(room, ({ state }) => state.stage);
  const lines = useView(room, conversation);
  const name = useView(room, (view) => characterName(view, other));
  const isWriting = useView(
    room,
    (view) => view.writing !== null && view.writing === holderOf(view, other),
  );
  const mayChoose = useView(room, mayEndTimeOut);
  const speakerOf = useSpeaker(room);
  const rests = useRests(room);
  const { draft, write, say } = useLineDraft(room, LINE_FIELD);
  const [isChoosing, setChoosing] = useState(false);
  const [chosenLineId, choose] = useState<string | null>(null);
  const isTimeOut = stage.pauses['time-out'] !== undefined;
  const canChoose = isTimeOut && mayChoose && isChoosing;
  return (
    <>
      <LinkBanner room={room} />
      <Conversation
        stage={stage}
        lines={lines}
        speakerOf={speakerOf}
        isLog
        isTwoSided={!canChoose}
        label={canChoose ? text.conversationRewind : text.conversation}
        empty={text.noLinesPlayer({ name })}
        {...(canChoose ? { choice: { chosenLineId, onChoose: choose } } : {})}
      />
      <p className="now">
        {isWriting ? text.writing({ name }) : stage.finishing ? states.draftStill : ''}
      </p>
      <RoomNotice
        room={room}
        lineChoice={{
          isChoosing,
          chosenLineId,
          onChoosing: (next) => {
            setChoosing(next);
            choose(null);
          },
        }}
      />
      {strip}
      <Composer
        label={text.writeTo({ name })}
        draft={draft}
        onDraft={write}
        onSend={say}
        restsBecause={rests ? notice.rests : null}
        {...(onComposerKey ? { onKeyDown: onComposerKey } : {})}
        {...(onComposerFocus ? { onFocusChange: onComposerFocus } : {})}
      />
    </>
  );
}
