import type { Committed } from '../../stream/decider.ts';
import { assertNever } from '../../stream/result.ts';
import { meetingMsAt } from '../clock.ts';
import type { StageEvent } from '../events.ts';
import type { Member, StageState } from '../state.ts';

/** Replaces a member's entry; a person who is not in the room stays away. */
function changeMember(stage: StageState, person: string, change: Partial<Member>): void {
  const member = stage.people[person];
  if (member) stage.people[person] = { ...member, ...change };
}

/** Closes the running stretch of play at `atMs`, or where it was to begin if it has not begun. */
function closeStretch(stage: StageState, atMs: number): void {
  const last = stage.stretches.at(-1);
  if (!last || last.toMs !== null) return;
  stage.stretches[stage.stretches.length - 1] = { ...last, toMs: Math.max(last.fromMs, atMs) };
}

/** Opens a stretch of play at `fromMs`, going on in meeting time where the last one ended. */
function openStretch(stage: StageState, fromMs: number): void {
  const meetingFromMs = meetingMsAt(stage, fromMs);
  const take = stage.takes.at(-1)?.take ?? 1;
  stage.stretches.push({ fromMs, toMs: null, meetingFromMs, take });
}

type RoleTaken = Extract<StageEvent, { type: 'role.taken' }>;

/** Gives a role to a person and keeps who held what when. */
function takeRole(stage: StageState, event: Committed<RoleTaken>): void {
  const { person, role, atMs } = event;
  stage.tenures = stage.tenures.map((tenure) =>
    tenure.person === person && tenure.toMs === null ? { ...tenure, toMs: atMs } : tenure,
  );
  stage.tenures.push({ person, role, fromMs: atMs, toMs: null });
  const before = stage.people[person];
  const hadChair = before?.role === 'seller' || before?.role === 'buyer';
  const hasChair = role === 'seller' || role === 'buyer';
  if (hasChair || hadChair) stage.scoredFromMs = meetingMsAt(stage, atMs);
  stage.people[person] = {
    role,
    isLeft: false,
    leftAtMs: null,
    hasSat: (before?.hasSat ?? false) || role !== 'guest',
    isSimulated: event.isSimulated ?? before?.isSimulated ?? false,
  };
  if (hasChair) delete stage.offered[role];
  delete stage.ready[person];
  delete stage.done[person];
}

/** Folds one fact that everyone in the room reads. */
export function reduceStage(stage: StageState, event: Committed<StageEvent>): void {
  switch (event.type) {
    case 'round.opened': {
      const { type: _type, ...opening } = event;
      stage.opening = opening;
      return;
    }
    case 'role.taken':
      return takeRole(stage, event);
    case 'step.started':
      return startStep(stage, event);
    case 'step.extended':
      if (stage.step) {
        const lengthMs = stage.step.lengthMs + event.deltaMs;
        stage.step = { ...stage.step, endsAtMs: event.endsAtMs, lengthMs };
        stage.steps[stage.steps.length - 1] = stage.step;
      }
      return;
    case 'countdown.started':
      stage.countdownAtMs = event.beginsAtMs;
      return;
    case 'countdown.cleared':
      stage.countdownAtMs = null;
      return;
    case 'play.finishing':
      stage.finishing = { endsAtMs: event.endsAtMs, because: event.because };
      return;
    case 'pause.added':
      return addPause(stage, event);
    case 'pause.lifted':
      return liftPause(stage, event);
    case 'ready.set':
      stage.ready[event.person] = event.ready;
      return;
    case 'done.set':
      stage.done[event.person] = event.done;
      return;
    case 'line.said':
      stage.lines.push({
        lineId: event.lineId,
        person: event.person,
        role: stage.people[event.person]?.role ?? 'guest',
        text: event.text,
        step: event.step,
        take: event.take,
        meetingMs: event.meetingMs,
        atMs: event.atMs,
      });
      return;
    case 'take.started':
      return startTake(stage, event);
    case 'round.stopped':
      stage.isStopped = true;
      return;
    case 'hand.set':
      if (event.raised) stage.hands[event.person] = event.atMs;
      else delete stage.hands[event.person];
      return;
    case 'instructor.arrived':
      stage.instructors[event.person] = true;
      return;
    case 'instructor.gone':
      stage.instructors[event.person] = false;
      return;
    case 'person.left':
      return changeMember(stage, event.person, { isLeft: true, leftAtMs: event.atMs });
    case 'person.back':
      return changeMember(stage, event.person, { isLeft: false, leftAtMs: null });
    case 'person.removed':
      delete stage.people[event.person];
      delete stage.ready[event.person];
      delete stage.done[event.person];
      delete stage.hands[event.person];
      return;
    case 'chair.offered':
      stage.offered[event.role] = event.atMs;
      return;
    case 'place.presented':
      stage.presented.push({
        person: event.person,
        place: event.place,
        tag: event.tag,
        sbi: event.sbi,
        atMs: event.atMs,
      });
      return;
    case 'reveal.counting':
      stage.reveal = { kind: 'counting', opensAtMs: event.opensAtMs };
      return;
    case 'reveal.waits':
      stage.reveal = { kind: 'waits' };
      return;
    case 'round.revealed':
      stage.reveal = null;
      stage.revealedAtMs = event.atMs;
      return;
    case 'redo.chosen':
      stage.redoFromMs = event.fromMs;
      return;
    case 'round.ended':
      stage.ended = { because: event.because, atMs: event.atMs };
      closeStretch(stage, event.atMs);
      return;
    default:
      assertNever(event);
  }
}

type Of<Type extends StageEvent['type']> = Committed<Extract<StageEvent, { type: Type }>>;

function startStep(stage: StageState, event: Of<'step.started'>): void {
  closeStretch(stage, event.atMs);
  const last = stage.steps.at(-1);
  if (last && last.endedAtMs === null) {
    stage.steps[stage.steps.length - 1] = { ...last, endedAtMs: event.atMs };
  }
  stage.step = {
    step: event.step,
    nth: event.nth,
    startedAtMs: event.atMs,
    endsAtMs: event.endsAtMs,
    lengthMs: event.endsAtMs - event.atMs,
    endedAtMs: null,
    because: event.because,
  };
  stage.steps.push(stage.step);
  stage.done = {};
  stage.countdownAtMs = null;
  stage.finishing = null;
  stage.pauses = {};
  stage.pausedAtMs = null;
  stage.resumesAtMs = null;
  stage.offered = {};
  stage.reveal = null;
  if (event.step === 'play') {
    if (stage.takes.length === 0) {
      stage.takes.push({ take: 1, because: 'first', meetingFromMs: 0, rewoundToMs: null });
    }
    openStretch(stage, event.atMs);
  }
}

function addPause(stage: StageState, event: Of<'pause.added'>): void {
  const { type: _type, atMs, ...pause } = event;
  stage.pauses[event.reason] = { ...pause, sinceMs: atMs };
  if (event.reason === 'time-out' && event.role) {
    stage.timeOutsUsed[event.role] = (stage.timeOutsUsed[event.role] ?? 0) + 1;
  }
  if (stage.pausedAtMs !== null) return;
  // A pause during the countdown after another one stands where the clock would have run again.
  stage.pausedAtMs = Math.max(atMs, stage.resumesAtMs ?? 0);
  stage.resumesAtMs = null;
  closeStretch(stage, atMs);
}

function liftPause(stage: StageState, event: Of<'pause.lifted'>): void {
  delete stage.pauses[event.reason];
  if (event.resumesAtMs === null || event.endsAtMs === null) return;
  const shiftMs = stage.pausedAtMs === null ? 0 : event.resumesAtMs - stage.pausedAtMs;
  stage.pausedAtMs = null;
  stage.resumesAtMs = event.resumesAtMs;
  if (stage.finishing) {
    stage.finishing = { ...stage.finishing, endsAtMs: stage.finishing.endsAtMs + shiftMs };
  }
  if (stage.step) {
    stage.step = { ...stage.step, endsAtMs: event.endsAtMs };
    stage.steps[stage.steps.length - 1] = stage.step;
    if (stage.step.step === 'play') openStretch(stage, event.resumesAtMs);
  }
}

function startTake(stage: StageState, event: Of<'take.started'>): void {
  const meetingFromMs = meetingMsAt(stage, event.atMs);
  stage.takes.push({
    take: event.take,
    because: event.because,
    meetingFromMs,
    rewoundToMs: event.rewoundToMs,
  });
  if (event.rewoundToMs !== null && event.rewoundToMs < meetingFromMs) {
    stage.rewound.push({ fromMs: event.rewoundToMs, toMs: meetingFromMs });
  }
  // A take that starts while the clock runs begins a stretch of its own.
  const last = stage.stretches.at(-1);
  if (last && last.toMs === null) {
    closeStretch(stage, event.atMs);
    openStretch(stage, Math.max(event.atMs, last.fromMs));
  }
}
