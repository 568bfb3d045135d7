/** Words of joining a workshop. */
export const join = {
  title: 'Join',
  code: 'Code',
  codeHint: 'It is on your host’s screen.',
  codeHeading: 'Join with a code',
  join: 'Join',
  another: 'Another code',
  invites: ({ name }: { name: string }) => `${name} invites you to`,
  hosted: ({ name }: { name: string }) => `${name} led`,
  modeText: 'You write to each other in the room',
  modeInPerson: 'You meet in person',
  yourName: 'Your name',
  nameHint: 'The others see it. A first name is enough.',
  nameMissing: 'Write your name first, so that the others know who you are.',
  language: 'Language',
  kept: ({ name }: { name: string }) =>
    `What is written and tagged is kept, so that your room can replay it; ${name} can replay it too.`,
  enter: 'Enter the lobby',
  enterIn: ({ left }: { left: string }) => `Enter in ${left}`,
  continueHeading: ({ name }: { name: string }) => `You are already here as ${name}`,
  continueAs: ({ name }: { name: string }) => `Continue as ${name}`,
  continueBody: 'Same seat, same place as before.',
  continueHeadingEnded: ({ name }: { name: string }) => `You were here as ${name}`,
  continueEnded: 'The workshop is over. Your rounds are still here to look back on.',
  someoneElse: 'Someone else on this device',
  someoneElseHeading: ({ name }: { name: string }) => `Leave ${name}’s seat on this device?`,
  someoneElseBody: ({ name }: { name: string }) =>
    `${name} keeps the seat, but needs the personal link to come back to it.`,
  someoneElseInstructor:
    'This is the instructor’s seat. Without its personal link nobody can lead this workshop.',
  someoneElseUnsent: ({ count }: { count: number }) =>
    count === 1
      ? 'One thing has not been sent yet. It is lost if you leave the seat now.'
      : `${count} things have not been sent yet. They are lost if you leave the seat now.`,
  someoneElseYes: 'Leave the seat',
  someoneElseNo: 'Stay',
  failed: 'The server did not answer. Try again.',
  ownLink: 'Open your own link',
  ownLinkHint: 'Paste the personal link that you kept.',
  ownLinkWrong: 'That is no personal link. It has /me# in it.',
  ownLinkOpen: 'Open',
  meTitle: 'Your seat',
  meOpening: 'Opening your seat',
  meDead: 'This link opens no seat',
  meDeadBody:
    'It is not whole, or the seat is gone. Join with the code, or ask the instructor for a new link.',
  meNetwork: 'The seat could not be opened',
  meNetworkBody: 'The server did not answer. Your link still works.',
  meRetry: 'Try again',
  withCode: 'Join with a code',
};
