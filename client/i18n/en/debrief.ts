import { plural } from '../format.ts';
import { inside, possessive } from '../names.ts';

/** Words of the reveal and of what follows it. */
export const debrief = {
  simulatedHere: ({ names, count }: { names: string; count: number }) =>
    `Simulated: ${names}. What ${plural('en', count, { one: 'it shows', other: 'they show' })} stays in this round.`,
  simulatedFigures: 'Tagged by a simulated observer. Counted nowhere else.',
  title: 'The reveal',
  prompt: 'Where do the pictures differ?',
  showAsTable: 'Show as table',
  tableOf: ({ name }: { name: string }) => `${name} as a table`,
  colTime: 'Time',
  colWho: 'Who',
  colWhat: 'What',
  colSign: 'Sign',
  plus: 'plus',
  minus: 'minus',
  trustAndGoal: 'Trust and goal',
  endedIn: ({ place }: { place: string }) => `The meeting ended in <i>${place}</i>`,
  endedUnclear: 'Where the meeting ended is <i>not clear yet</i>',
  tooLittle: 'Too little seen to name a place',
  tooLittleWhy:
    'An axis is shown from three tags on it for each observer. The tags themselves stand below.',
  tooLittleOf: { trust: 'Too little seen of trust', goal: 'Too little seen of the goal' },
  noObservers:
    'Nobody observed, so there is no point to show. The dial and your answers stand beside it.',
  unclearWhy: 'One axis lies between 45 and 55: neither won nor lost.',
  figures: ({ trust, goal }: { trust: number; goal: number }) => `Trust ${trust}, goal ${goal}`,
  figuresAt: ({ time, trust, goal }: { time: string; trust: number; goal: number }) =>
    `At ${time}: trust ${trust}, goal ${goal}`,
  pathLabel: ({ end, start }: { end: string; start: string }) =>
    `${end}. It started in the middle. ${start}`,
  until: ({ time }: { time: string }) => `Until ${time}`,
  after: 'After that',
  wholeMeeting: 'The whole meeting, a dot a minute',
  tableMinute: 'Minute',
  tableTrust: 'Trust',
  tableGoal: 'Goal',
  tablePlace: 'Place',
  places: {
    both: 'Samspel',
    pleasant: 'Pleasant, not effective',
    effective: 'Effective, not pleasant',
    neither: 'Past each other',
    notClear: 'Not clear yet',
    tooLittleSeen: 'Too little seen',
  },
  outcome: 'Outcome',
  notStated: 'not stated',
  trustGap: 'The trust gap',
  gapSentence: ({
    seller,
    buyer,
    time,
    believed,
    felt,
  }: {
    seller: string;
    buyer: string;
    time: string;
    believed: number;
    felt: number;
  }) =>
    believed > felt
      ? `At ${time} ${inside(seller)} believed ${inside(buyer)} trusted more than ${inside(buyer)} did: ${believed} against ${felt}.`
      : believed < felt
        ? `At ${time} ${inside(buyer)} trusted more than ${inside(seller)} believed: ${felt} against ${believed}.`
        : `${seller} and ${inside(buyer)} drew the same line.`,
  gapNotDrawn: ({ seller }: { seller: string }) =>
    `${seller} did not draw the believed curve, so only the dial is shown. Nothing is guessed.`,
  gapOnePoint: ({ seller }: { seller: string }) =>
    `${seller} set one point of the curve. It is shown where it was set.`,
  dialStill: ({ buyer }: { buyer: string }) =>
    `${buyer} did not move the dial; it stood where it began.`,
  noDial: 'There is no dial from this meeting.',
  pointsApart: ({ points }: { points: number }) =>
    `${points} ${plural('en', points, { one: 'point', other: 'points' })} apart`,
  atTime: ({ time }: { time: string }) => `at ${time}`,
  felt: ({ name }: { name: string }) => `${name} felt`,
  believed: ({ name }: { name: string }) => `${name} believed`,
  colFelt: 'Felt',
  colBelieved: 'Believed',
  colGap: 'Apart',
  noAnswer: 'no answer',
  moments: 'Moments',
  conversation: 'Conversation',
  addHere: 'Add here',
  noMoments: 'No moments yet. Move the playhead and press Add here, or press a tag.',
  commentAt: ({ time }: { time: string }) => `Comment at ${time}`,
  commentOn: ({ name, time }: { name: string; time: string }) => `Comment on ${name}, ${time}`,
  send: 'Send',
  comment: 'Comment',
  trustRose: 'Trust rose',
  trustFell: 'Trust fell',
  momentBest: ({ name }: { name: string }) => `${name}: best moment`,
  momentHardest: ({ name }: { name: string }) => `${name}: hardest moment`,
  pinnedByYou: 'Added by you',
  pinnedBy: ({ name }: { name: string }) => `Added by ${name}`,
  commentMoment: 'Comment',
  lateTag: 'came late, not counted',
  admittedTag: 'came late, counts',
  admit: 'Let it count',
  admitted: 'It counts now.',
  press: 'Press a line to go there',
  timeline: 'Timeline',
  timelineLabel: ({ time, tags }: { time: string; tags: string }) =>
    `The whole meeting on one line of time, playhead at ${time}. ${tags}.`,
  tagsBy: ({ name, count }: { name: string; count: number }) =>
    `${name} ${count} ${plural('en', count, { one: 'tag', other: 'tags' })}`,
  noTagsAll: 'Nobody tagged anything',
  laneSteps: 'Takes',
  laneTake: ({ take }: { take: number }) => `Take ${take}`,
  laneInstructor: 'instructor',
  laneBuyer: 'Buyer',
  laneLate: 'Late',
  laneNotCounted: 'not counted',
  laneDial: 'Trust felt',
  notScored: 'not counted: played again, or with other players',
  playhead: 'Playhead',
  playheadAt: ({ time, length }: { time: string; length: string }) => `${time} of ${length}`,
  ofLength: ({ length }: { length: string }) => `of ${length}`,
  play: 'Play',
  pause: 'Pause',
  back10: 'Back 10 seconds',
  forward10: 'Forward 10 seconds',
  previous: 'Previous moment',
  next: 'Next moment',
  speed: ({ speed }: { speed: number }) => `Speed ${speed}×`,
  sides: 'Side by side',
  sidesLead: 'What each of you answered alone.',
  trustEachOther: 'Trust in each other',
  trustOfIn: ({ name, other }: { name: string; other: string }) => `${name} in ${inside(other)}`,
  mutual: ({ value }: { value: number }) =>
    `Mutual trust ${value}: it is as strong as its weaker side.`,
  believedVsFelt: ({ seller, buyer }: { seller: string; buyer: string }) =>
    `What ${inside(seller)} thought ${inside(buyer)} felt`,
  thoughtSaid: {
    same: ({ who, thought, other, said }: Said) =>
      `${who} thought ${thought}, ${inside(other)} said ${said}. The same picture.`,
    look: ({ who, thought, other, said }: Said) =>
      `${who} thought ${thought}, ${inside(other)} said ${said}. Look closer: where did it part?`,
    talk: ({ who, thought, other, said }: Said) =>
      `${who} thought ${thought}, ${inside(other)} said ${said}. Where did it part?`,
  },
  youThoughtSaid: {
    same: ({ thought, other, said }: Said) =>
      `You thought ${thought}, ${other} said ${said}. The same picture.`,
    look: ({ thought, other, said }: Said) =>
      `You thought ${thought}, ${other} said ${said}. Look closer: where did it part?`,
    talk: ({ thought, other, said }: Said) =>
      `You thought ${thought}, ${other} said ${said}. Where did it part?`,
  },
  thought: ({ name }: { name: string }) => `${name} thought`,
  said: ({ name }: { name: string }) => `${name} said`,
  observersSaw: ({ count }: { count: number }) =>
    `What ${plural('en', count, { one: 'the observer', other: 'observers' })} saw`,
  observers: ({ count }: { count: number }) =>
    plural('en', count, { one: 'The observer', other: 'The observers' }),
  sawFelt: {
    same: ({ who, thought, other, said }: Said) =>
      `${who} saw ${thought}, ${inside(other)} said ${said}. The same picture.`,
    look: ({ who, thought, other, said }: Said) =>
      `${who} saw ${thought}, ${inside(other)} said ${said}. Look closer: what showed, and what did not?`,
    talk: ({ who, thought, other, said }: Said) =>
      `${who} saw ${thought}, ${inside(other)} said ${said}. What showed, and what did not?`,
  },
  observersTooLittle: ({ count }: { count: number }) =>
    `Too little seen by the ${plural('en', count, { one: 'observer', other: 'observers' })} to compare.`,
  missing: ({ name }: { name: string }) => `No answer from ${inside(name)}.`,
  nearGoal: 'How near the goal',
  nearGoalOutcome: ({ value, outcome }: { value: number; outcome: string }) =>
    `${value} of 100, and the outcome: ${outcome}.`,
  dimensions: ({ name }: { name: string }) => `How ${inside(name)} did`,
  dimensionsLead: 'From 1, little, to 5, much. What was left open is no answer.',
  toDrop: ({ time }: { time: string }) => `Go to where trust fell most, ${time}`,
  nextSteps: 'Next step',
  nothingAgreed: 'Nothing agreed',
  noneWritten: 'No answer',
  bothNothing: 'Both say that nothing was agreed.',
  oneNothing: 'One of you heard an agreement, the other did not. What was said?',
  bothAgreed: 'Both wrote a step. Is it the same one: what, who, when?',
  noneAnswered: 'Neither player has answered, so there is nothing to compare.',
  oneMissing: 'One of you has not answered, so there is nothing to compare.',
  beginning: 'How it began and how it ended',
  earlyBoth: ({
    buyer,
    felt,
    seen,
    count,
  }: {
    buyer: string;
    felt: number;
    seen: number;
    count: number;
  }) =>
    `In the first quarter ${inside(buyer)} felt ${felt} on average, and the ${plural('en', count, { one: 'observer’s', other: 'observers’' })} trust stood at ${seen}.`,
  earlyFelt: ({ buyer, felt, count }: { buyer: string; felt: number; count: number }) =>
    `In the first quarter ${inside(buyer)} felt ${felt} on average. The ${plural('en', count, { one: 'observer', other: 'observers' })} had seen too little by then.`,
  earlySeen: ({ seen, count }: { seen: number; count: number }) =>
    `After the first quarter the ${plural('en', count, { one: 'observer’s', other: 'observers’' })} trust stood at ${seen}. The dial was not moved.`,
  earlyNone:
    'Of the first quarter there is too little to say: the dial was not moved and few tags were made.',
  lateGoal: ({ plus, tags, closing }: { plus: number; tags: number; closing: boolean }) =>
    `In the last third ${plus} of ${tags} ${plural('en', tags, { one: 'tag', other: 'tags' })} kept the goal in sight, and ${closing ? 'somebody saw a next step proposed or a decision asked for' : 'nobody saw a next step proposed'}.`,
  lateNone: 'Nobody tagged anything in the last third.',
  written: 'What you wrote',
  yes: ({ name }: { name: string }) => `What would have made ${inside(name)} say yes`,
  question: ({ name }: { name: string }) => `${possessive(name)} question`,
  strongest: ({ name }: { name: string }) => `${possessive(name)} strongest`,
  redoFrom: ({ time }: { time: string }) => `Play again from ${time}`,
  redoChosen: ({ time }: { time: string }) => `Chosen: ${time}`,
  redoTitle: 'One moment again',
  redoSeller: 'Choose the moment you would like to play again, then play it with the buyer.',
  redoWaits: ({ name }: { name: string }) => `${name} chooses the moment.`,
  redoPlay: ({ time }: { time: string }) => `Play on from ${time}. No dial, no tags, no score.`,
  redoInPerson: ({ time }: { time: string }) =>
    `Play on from ${time}, for a minute or so. No dial, no tags, no score.`,
  redoBefore: 'What led up to it',
  redoAgain: 'Again',
  redoChange: 'Choose another moment',
  redoEmpty: ({ name }: { name: string }) =>
    `${name} begins, or you. It goes on from the line above.`,
  redoEmptyWatch: 'The players begin when they like.',
  redoNothing: 'There is no line to begin from. Say aloud where you begin.',
  chooseMoment: 'From which line?',
  done: 'Done',
  endedTitle: 'The round is over',
  endedLead: 'What you did is kept, and you can read it here whenever you like.',
  toLobby: 'To the lobby',
  backTo: ({ step }: { step: string }) => `Back to ${step}`,
  commitment: 'Commitment',
  stepOut: 'stepping out of the role',
  allTags: 'Everything on the timeline',
  lineSaid: 'says',
  trustRises: 'rises',
  trustFalls: 'falls',
  writeOutside: 'Write to the room, outside the scene',
};

type Said = {
  readonly who: string;
  readonly thought: number;
  readonly other: string;
  readonly said: number;
};
