import { plural } from '../format.ts';

/** What is said when something happens to the connection, the clock, the room or at the door. */
export const states = {
  reconnecting:
    '<b>Reconnecting.</b> What you do is kept on this device and sent when you are back.',
  reconnectingOpen: '<b>Reconnecting.</b> What you do is sent when you are back.',
  reconnected: 'You are back. All is sent.',
  offlineNothing: '<b>Offline.</b> You can go on. What you do is sent when you are back.',
  offlineQueue: ({ things, count }: { things: string; count: number }) =>
    `<b>Offline.</b> ${things} ${plural('en', count, { one: 'waits', other: 'wait' })} to be sent.`,
  keptNowhere: 'Leave this page open: this browser keeps nothing once it is closed.',
  things: {
    lines: ({ count }: { count: number }) =>
      `${count} ${plural('en', count, { one: 'line', other: 'lines' })}`,
    tags: ({ count }: { count: number }) =>
      `${count} ${plural('en', count, { one: 'tag', other: 'tags' })}`,
    notes: ({ count }: { count: number }) =>
      `${count} ${plural('en', count, { one: 'note', other: 'notes' })}`,
    answers: ({ count }: { count: number }) =>
      `${count} ${plural('en', count, { one: 'answer', other: 'answers' })}`,
  },
  waitsToBeSent: 'waits to be sent',
  queueKept: 'Nothing is lost if you reload. Times are those of the press.',
  cannotSave:
    '<b>The server cannot save just now.</b> Your last change is kept here and sent again.',
  goOn: ({ instructor }: { instructor: string }) => `Go on as usual. ${instructor} has been told.`,
  away: ({ name }: { name: string }) => `${name} is away`,
  awayBody: 'Wait a moment. The clock goes on.',
  lost: ({ name }: { name: string }) => `${name} lost the connection`,
  lostBody: ({ name }: { name: string }) =>
    `The clock stands still. It starts again five seconds after ${name} is back.`,
  offerTitle: ({ name }: { name: string }) => `Would you play ${name}?`,
  offerBody: ({ name }: { name: string }) =>
    `${name} has been gone for two minutes. You get one minute to read; then a new take starts.`,
  offerCost: ({ role }: { role: string }) =>
    `You will have read ${role}’s brief and cannot sell in this scenario.`,
  offerTake: 'Take the chair',
  offerSkip: 'Go on to Reflect',
  stepEnds: 'finish your sentence',
  draftStill: 'The draft can still be sent in these ten seconds.',
  tenSecondsLeft: 'Ten seconds left. Finish your sentence.',
  thenPhase: ({ phase }: { phase: string }) => `then ${phase}`,
  serverWasAway: ({ seconds, left }: { seconds: number; left: number }) =>
    `<b>The server was away for ${seconds} s.</b> Nothing is lost. This step was to end meanwhile and ends in ${left} s.`,
  serverWasAwaySay:
    'The server was away. This step was to end meanwhile, and ends within half a minute.',
  recording: 'Recording',
  notRecorded: 'Not recorded',
  recordingStopped: ({ name }: { name: string }) => `Recording stopped. ${name} withdrew`,
  instructorHere: ({ name }: { name: string }) => `${name} is here`,
  pausedAll: ({ name }: { name: string }) => `${name} has paused all rooms`,
  pausedRoom: ({ name }: { name: string }) => `${name} has paused the room`,
  pausedBody: 'Nothing is timed. Your place and your draft stay as they are.',
  waitingFor: ({ role }: { role: string }) => `Waiting for a ${role}`,
  waitingBody: ({ name }: { name: string }) =>
    `${name} sees that the chair is empty. Read your brief meanwhile.`,
  toRead: 'to read',
  codeWrong:
    'This code opens no workshop now. Check the characters. Were you there before? Open your own link.',
  codeFull: 'This workshop is full. Tell the instructor.',
  tooMany: ({ seconds }: { seconds: number }) =>
    `Too many tries from this network. You can try again in ${seconds} s.`,
  noSession: 'Open your personal link, or join with the code.',
  ended: 'This workshop has ended',
  endedBody: ({ name, time }: { name: string; time: string }) =>
    `${name} closed it at ${time}. Your own rounds are still yours to read.`,
  seeRounds: 'See my rounds',
  roomClosed: ({ name, time }: { name: string; time: string }) =>
    `<b>The room closed.</b> ${name} ended the workshop at ${time}.`,
  removed: '<b>You are no longer in this workshop.</b> Ask the instructor if that is wrong.',
  newVersion: 'There is a newer version of Samspel. Reload the page to go on; nothing is lost.',
  noCopy: 'This browser will not copy on this address. Mark the text and copy it by hand.',
  nextRound: ({ room }: { room: string }) => `<b>Your next round has begun</b> in ${room}.`,
  nextRoundSay: ({ room }: { room: string }) => `Your next round has begun in ${room}.`,
  toNextRound: 'Go to the round',
};
