/** Words of what stands in the room's way: time-out, a chair, the way back into the scene. */
export const notice = {
  timeOutMine: 'You called a time-out',
  timeOutBy: ({ name }: { name: string }) => `${name} called a time-out`,
  timeOutYours: ({ time }: { time: string }) =>
    `The scene stands still. It goes on by itself in ${time}.`,
  timeOutTheirs: ({ time }: { time: string }) =>
    `The scene stands still, for ${time} at most. Your draft stays.`,
  timeOutOthers: ({ time }: { time: string }) => `The scene stands still, for ${time} at most.`,
  beginAgain: 'Begin again from',
  secondsBack: ({ seconds }: { seconds: number }) => `${seconds} s back`,
  beginning: 'The beginning',
  takeStart: 'The start of this take',
  fromLine: 'A line',
  pressLine: 'Press the line in the conversation.',
  fromChosen: ({ time }: { time: string }) => `Begin again from ${time}`,
  goOn: 'Go on',
  chairEmpty: ({ name }: { name: string }) =>
    name ? `${name} has been gone for two minutes` : 'The chair is still empty',
  chairEmptyBody:
    'Somebody who does not play may take the chair; then a new take begins. Or you go on without.',
  youRead: 'Read your brief',
  youReadBody: ({ time }: { time: string }) => `A new take begins in ${time}.`,
  someoneReads: ({ name }: { name: string }) => `${name} takes the chair`,
  someoneReadsBody: ({ time }: { time: string }) =>
    `A new take begins in ${time}, after the reading.`,
  resumes: ({ seconds }: { seconds: number }) => `Goes on in ${seconds}`,
  resumesBody: 'Back into the scene.',
  resumesPad: 'The pad wakes with the clock.',
  rests: 'The scene stands still',
  doorClosed: 'This room does not open here',
  doorClosedBody:
    'It opens to those who were in it: in the browser they used, or with their personal link. If you were given a code, join with it.',
  doorGone: 'You are no longer in this room',
  doorGoneBody: 'Ask the instructor if that is wrong.',
  otherTab: 'You are here in other tabs',
  otherTabBody:
    'Two tabs at a time speak for you, and this was the oldest. What you have done is kept.',
  useHere: 'Use this tab',
  newVersion: 'There is a newer version',
  newVersionBody: 'Reload the page to go on where you were. Nothing is lost.',
  serverFull: 'The server has no room for more people just now',
  serverFullBody:
    'This page tries again by itself. Leave it open, and tell whoever leads the workshop. What you have done is kept.',
  tooFast: 'That was more than the server takes from one browser',
  tooFastBody: 'Wait a moment, then try again. What you have done is kept.',
  doorWaits: 'No contact with the server',
  doorWaitsBody: 'The room opens by itself as soon as it answers. What you have done is kept.',
};
