/** Words of the landing page. */
export const landing = {
  title: 'Start',
  headingFirstLine: 'A good meeting holds',
  headingSecondLine: 'two things at once.',
  lede: '<trust>Trust</trust> between the people, and a <goal>goal</goal> that stays in sight. Practise both, as seller, buyer and observer, then see what actually happened.',
  codeLabel: 'Join with a code',
  codeHint: 'It is on your host’s screen. No account needed.',
  codeShort: ({ missing }: { missing: number }) =>
    missing === 1
      ? 'One character is missing. The code has seven.'
      : `${missing} characters are missing. The code has seven.`,
  codeEmpty: 'Type the seven characters of the code first.',
  join: 'Join',
  host: 'Host a workshop',
  tryAlone: 'Try it alone',
  sample: 'See a sample debrief',
  backToSeat: 'Back to where you were',
  figureCaption:
    '<b>One practice round, twelve minutes.</b> The seller pushed early, lost the buyer, asked about the night shift, and found a way back.',
  figureLabel:
    'The path of one meeting. It starts past each other, drifts to effective but not pleasant, and ends in Samspel: trust 83, goal 79.',
  notePush: 'Pushes for a date',
  noteAsk: 'Asks about the night shift',
  roles: 'Who takes part',
  seller: '<b>Seller.</b> Meets the buyer with a goal and a private brief.',
  buyer: '<b>Buyer.</b> Plays the other side and quietly marks how much trust they feel.',
  observer: '<b>Observer.</b> Tags what builds trust and what moves toward the goal.',
  recording: 'Sound and picture are recorded only if everyone in the room says yes.',
};
