import { useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { SteadyLabel } from '#client/components/SteadyLabel.tsx';
import { toasts } from '#client/components/toasts.ts';
import { useFocusBack } from '#client/components/useFocusBack.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import { waitedFor } from '#shared/round/cast.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import { stepAfter } from '#shared/round/decide/advance.ts';
import type { StepName } from '#shared/round/programme.ts';
import type { StageState } from '#shared/round/state.ts';
import { type RoomPartProps, useIsOnline, useView } from '../room.ts';
import { callName } from '../room-view.ts';
import { EndRound } from './EndRound.tsx';

type SteeringProps = RoomPartProps & { readonly onDesk: (() => void) | null };

const unfinishedOf = memoByParts((stage: StageState): readonly string[] => waitedFor(stage));

/** What the people a step waits for are doing. */
export function doingIn(step: StepName): 'reading' | 'playing' | 'answering' | 'speaking' {
  if (step === 'brief' || step === 'ready') return 'reading';
  if (step === 'play') return 'playing';
  return step === 'rate' ? 'answering' : 'speaking';
}

/** The steering of this room alone: pause, a minute more, end, and the next step, naming who is not done. */
export function Steering({ room, onDesk }: SteeringProps) {
  const text = useText(lookInText);
  const refusals = useText(refusalsText);
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const remember = useFocusBack(isAsking);
  const stage = useView(room, ({ state }) => state.stage);
  const next = useView(room, ({ state }) => stepAfter(state));
  const people = useView(room, (view) => view.people);
  const unfinished = useView(room, ({ state }) => unfinishedOf(state.stage));
  const isOnline = useIsOnline(room);
  const { step } = stage;
  if (!step || stage.ended) {
    return (
      <footer className="st">
        <p className="unf">{text.ended}</p>
        {onDesk && (
          <Button variant="primary" size="lg" className="go" onClick={onDesk}>
            {text.seeReveal}
          </Button>
        )}
      </footer>
    );
  }
  const occurrence = { step: step.step, nth: step.nth };
  const isPaused = stage.pauses.instructor !== undefined;
  const doing = doingIn(step.step);
  const names = formatList(
    language,
    unfinished.map((person) => callName(people[person]?.name ?? '')),
  );
  const still = text.still[doing]({ names, count: unfinished.length });
  const waits = unfinished.length > 0 && !stage.finishing;
  const status = isOnline ? (waits ? still : '') : text.offline;
  const to = step.step === 'brief' ? 'play' : (next ?? 'end');
  const label = stage.finishing ? text.finishNow : text.goTo[to];

  async function send(command: PersonCommand): Promise<void> {
    const answer = await room.source.send(command);
    if (!answer.ok && answer.refusal !== 'already-moved') {
      toasts.show({ text: refusals[answer.refusal] });
    }
  }
  function goOn(): void {
    setAsking(false);
    void send({ type: 'nextStep', ...occurrence });
  }

  return (
    <footer className="st">
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a form's fields */}
      <div className="row row-2 l" role="group" aria-label={text.steer}>
        <Button
          icon={isPaused ? 'play' : 'pause'}
          isDisabled={!isOnline}
          aria-pressed={isPaused}
          onClick={() => void send({ type: 'setPaused', paused: !isPaused })}
        >
          <SteadyLabel
            words={isPaused ? text.resume : text.pause}
            others={[text.resume, text.pause]}
          />
        </Button>
        <Button
          icon="plus"
          aria-label={text.oneMinuteMore}
          isDisabled={!isOnline || stage.finishing !== null}
          onClick={() => void send({ type: 'extendStep', ...occurrence, deltaMs: 60_000 })}
        >
          <span>{text.oneMinute}</span>
        </Button>
        <EndRound room={room} isDisabled={!isOnline} />
      </div>
      <p className="unf" key={`${status} ${onDesk !== null}`}>
        {status}
      </p>
      {onDesk && (
        <Button size="lg" className="gs" onClick={onDesk}>
          {text.seeReveal}
        </Button>
      )}
      <Button
        variant={isAsking ? 'secondary' : 'primary'}
        size="lg"
        className="go"
        aria-haspopup="dialog"
        aria-expanded={isAsking}
        isDisabled={!isOnline}
        onClick={(event) => {
          remember(event.currentTarget);
          if (waits) setAsking(!isAsking);
          else goOn();
        }}
      >
        <SteadyLabel
          words={label}
          others={[text.finishNow, ...Object.values(text.goTo)]}
          hasArrow
        />
      </Button>
      {isAsking && unfinished.length > 0 && (
        <div
          className="ask"
          role="dialog"
          aria-labelledby="ask-next"
          onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
        >
          <h2 id="ask-next">{still}</h2>
          <p>{text.askNext[doing]}</p>
          <div className="row row-2">
            <Button autoFocus onClick={() => setAsking(false)}>
              {text.letThem[doing]}
            </Button>
            <Button variant="primary" onClick={goOn}>
              {label}
            </Button>
          </div>
        </div>
      )}
    </footer>
  );
}
