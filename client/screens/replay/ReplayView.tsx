import '#client/styles/screens/debrief-parts.css';
import '#client/styles/screens/replay.css';
import '#client/styles/screens/replay-room.css';
import { useMemo } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { LanguageSwitch } from '#client/components/LanguageSwitch.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { toasts } from '#client/components/toasts.ts';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { formatDate } from '#client/i18n/format.ts';
import { language as spoken } from '#client/i18n/language.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { EVERYONE, eyesOffered } from '#client/state/eyes.ts';
import { insightOf } from '#client/state/insight-view.ts';
import type { ReplayRound } from '#client/state/replay-round.ts';
import { useStore } from '#client/state/use-store.ts';
import { useSpeaker } from '../room/conversation/useSpeaker.ts';
import { momentsOf } from '../room/debrief/moments.ts';
import { Transport } from '../room/debrief/Transport.tsx';
import { tagLanesOf } from '../room/debrief/timeline-lanes.ts';
import { useCallOf } from '../room/debrief/useCallOf.ts';
import { usePlayheadKeys } from '../room/debrief/usePlayheadKeys.ts';
import { copyText } from '../workshop/copy-text.ts';
import { CopyLink } from './CopyLink.tsx';
import { EveryoneView } from './EveryoneView.tsx';
import { EyesBar } from './EyesBar.tsx';
import { EyesView } from './EyesView.tsx';
import { MomentTime } from './MomentTime.tsx';
import { meetingPlayhead } from './meeting-playhead.ts';
import { writeAddress } from './replay-address.ts';
import { createReplayRoom } from './replay-room.ts';
import { TextTwin } from './TextTwin.tsx';
import { twinOf } from './twin.ts';
import { useAddress } from './useAddress.ts';
import { useReplayClock } from './useReplayClock.ts';
import { useTextTwin } from './useTextTwin.ts';

type ReplayViewProps = {
  readonly source: ReplayRound;
  /** The viewer as one of the cast, or null: the sample belongs to nobody. */
  readonly me: string | null;
  /** Which instructor's eyes are an instructor's. */
  readonly instructors: readonly string[];
  readonly isSample?: boolean;
  /** Where the mark at the top leads. */
  readonly home: string;
};

/** A round seen again (mock-up 22): one playhead, and whose eyes it is seen with. */
export function ReplayView({ source, me, instructors, isSample = false, home }: ReplayViewProps) {
  const text = useText(replayText);
  const alone = useText(tryText);
  const language = useLanguage();
  const room = useMemo(() => createReplayRoom(source), [source]);
  const clock = useReplayClock(source);
  const twin = useTextTwin();
  const isText = twin.isOpen;
  const { whole, channels, span } = source;
  const { stage } = whole;
  // A round alone has a room of its own whose name nobody was ever told.
  const isAlone = stage.opening?.variant === 'try';
  const roomTitle = isAlone ? alone.title : stage.opening?.roomName;
  const offers = useMemo(() => eyesOffered(stage, channels), [stage, channels]);
  const insight = insightOf(stage, whole.seats, whole.debrief);
  const lanes = tagLanesOf(stage, whole.seats, whole.debrief);
  const moments = momentsOf(whole.seats, whole.debrief, insight);
  const times = useMemo(() => moments.map(({ meetingMs }) => meetingMs), [moments]);
  const eyes = useStore(source.eyes, (all) => all);
  const chosen = eyes.kind === 'person' ? eyes.person : null;
  const people = source.get().people;
  const callOf = useCallOf(room, room.source.reader);
  const speakerOf = useSpeaker(room, room.source.reader);
  const playhead = useMemo(() => meetingPlayhead(clock, stage), [clock, stage]);
  usePlayheadKeys(playhead, times, null);
  const cast = stage.opening?.scenario.cast;
  const first = (name: string | undefined) => name?.split(' ')[0] ?? '';
  const title = text.meets({ seller: first(cast?.seller.name), buyer: first(cast?.buyer.name) });
  usePageTitle(`${text.title}: ${title}`);

  const look = (person: string | null) =>
    source.eyes.set(
      person === null
        ? EVERYONE
        : { kind: 'person', person, isInstructor: instructors.includes(person) },
    );
  const hrefOf = (serverMs: number) =>
    `${location.pathname}${writeAddress({ seconds: (serverMs - span.fromMs) / 1000, eyes: chosen })}`;

  const { isPlaying } = clock;
  useAddress({ at: clock.at, hrefOf, eyes: chosen, isPlaying, isText });

  const copy = async () => {
    const url = new URL(hrefOf(clock.at.get()), location.href).href;
    const isCopied = await copyText(url);
    toasts.show({ text: isCopied ? text.linkCopied : text.linkNotCopied });
  };
  const goTo = (serverMs: number) => {
    clock.go(serverMs);
    twin.leaveFor(hrefOf(serverMs));
  };

  return (
    <div className="s-rp" data-state={isText ? 'text' : chosen === null ? 'all' : 'eyes'}>
      <header className="rtop">
        <Logo isMarkOnly href={home} />
        <div className="ctx">
          <b>{isSample ? text.sampleTitle : roomTitle}</b>
          <span>{stage.opening?.scenario.title[language]}</span>
        </div>
        <p className="rpl hide-m">
          {isSample ? text.sampleOf : text.replayOf({ date: formatDate(language, span.fromMs) })}
        </p>
        <div className="tools">
          <CopyLink stage={stage} clock={clock} onCopy={() => void copy()} />
          <Button
            onClick={isText ? twin.close : twin.open}
            aria-label={isText ? text.showRoom : text.readAsText}
          >
            <Icon name={isText ? 'play' : 'lines'} />
            <span>{isText ? text.showRoom : text.readAsText}</span>
          </Button>
        </div>
        {isSample && <LanguageSwitch value={language} onChange={spoken.choose} />}
      </header>
      <EyesBar offers={offers} people={people} me={me} chosen={chosen} onChoose={look} />
      {isText ? (
        <TextTwin
          title={title}
          items={twinOf(whole, lanes, insight.dial)}
          hasEyes={chosen !== null}
          speakerOf={speakerOf}
          callOf={callOf}
          buyer={first(cast?.buyer.name)}
          hrefOf={hrefOf}
          onGo={goTo}
        />
      ) : chosen === null ? (
        <EveryoneView
          room={room}
          clock={clock}
          whole={whole}
          insight={insight}
          lanes={lanes}
          moments={moments}
          title={title}
        />
      ) : (
        <EyesView room={room} clock={clock} person={chosen} isMe={chosen === me} />
      )}
      {!isText && (
        <footer className="tp0">
          <Transport playhead={playhead} times={times}>
            <MomentTime stage={stage} clock={clock} playhead={playhead} />
          </Transport>
        </footer>
      )}
    </div>
  );
}
