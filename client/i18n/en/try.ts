import { possessive } from '../names.ts';

/** Words of trying it alone. */
export const tryAlone = {
  title: 'Try it alone',
  lede: 'About five minutes from one chair. The meeting takes two and a half minutes at most, and you end your own steps yourself. The others are simulated: they play a written scene, and they are marked wherever their names stand.',
  chairQuestion: 'Which chair?',
  sellerHint: 'Lead the meeting and hold the goal.',
  sellerWith: ({ buyer }: { buyer: string }) => `${buyer} answers you.`,
  buyerHint: 'Answer, and move the dial.',
  buyerWith: ({ seller }: { seller: string }) => `${seller} leads.`,
  observerHint: 'Tag what you see and hear.',
  observerWith: ({ seller, buyer }: { seller: string; buyer: string }) =>
    `${seller} and ${buyer} play.`,
  meetingQuestion: 'Which meeting?',
  level1: 'Easy',
  level2: 'Medium',
  level3: 'Hard',
  pullPleasant: 'Pulls toward chatting',
  pullEffective: 'Pulls toward pushing',
  briefRead: 'You have read this buyer’s brief. Try another chair.',
  loading: 'Fetching the meetings.',
  failed: 'The meetings did not come. Check the connection, then try again.',
  retry: 'Try again',
  minutes: 'About five minutes',
  asSeller: 'as seller',
  asBuyer: 'as buyer',
  asObserver: 'as observer',
  whoIsThere: 'Who is there',
  you: 'You',
  youAre: ({ name, title }: { name: string; title: string }) => `${name}, ${title}`,
  youWatch: 'Reads along and tags',
  observer: 'Observer',
  observerDoes: 'Tags, unseen',
  thenReplay: 'A meeting of two and a half minutes, then the replay',
  neverCounted: 'Never counted in any mean',
  startSeller: 'Start as seller',
  startBuyer: 'Start as buyer',
  startObserver: 'Start as observer',
  starting: 'Opening the room',
  chooseFirst: 'Choose a meeting first.',
  problemOffline: 'No answer came. Check the connection, then start again.',
  problemLater: 'The room could not be opened just now. Wait a moment, then start again.',
  problemMany: ({ minutes }: { minutes: number }) =>
    minutes <= 1
      ? 'Many rounds have been opened from here. Wait a minute, then start again.'
      : `Many rounds have been opened from here. Wait ${minutes} minutes, then start again.`,
  again: 'Try another chair',
  onlyYou: 'Only you',
  onlyYouUntilReveal: 'Only you, until the reveal',
  youAndObserver: 'You and the observer, until the reveal',
  observerReads: 'The observer reads it too.',
  startsWhenReady: 'The meeting starts when you are ready.',
  leadPlayer: ({ name }: { name: string }) =>
    `Your own view first. What ${name} answers and the observer has tagged opens at the reveal.`,
  leadObserver: ({ players }: { players: string }) =>
    `Your own view first. What ${players} answer now opens at the reveal.`,
  placeShows:
    'The reveal shows where the meeting ended once you have three tags on trust and three on the goal.',
  endMeeting: 'End the meeting',
  yourTurn: 'Your turn',
  takeTime: 'The step ends when you go on, or when its time is out.',
  countLead: ({ buyer }: { buyer: string }) =>
    `${possessive(buyer)} dial, the tags and everybody’s answers open. Notes to self stay yours.`,
  canHold: 'You may wait with it.',
  outLead: 'The scene is over. Your name is your own again.',
  promptDerole: ({ names }: { names: string }) =>
    `Say to yourself: your own name, and one way you differ from ${names}.`,
  outOthers: 'You only watched this time. Leave the scene whenever you like.',
  armedStop: '<b>Ends the meeting.</b> You need no reason.',
  stopOffline: 'Stop and time-out need the connection.',
  stoppedLead: 'You used Stop. Nobody asks why.',
  nothingOpenedBody: 'Your answers and your notes stay with you.',
  openLead: ({ name }: { name: string }) =>
    `${name} is simulated and has nothing against it: the round opens if you say yes.`,
  yesHint: 'You read what the others thought',
  endedBody: 'What you did is kept.',
};
