import type { Cue } from '../score.ts';

/** The renewal nobody mentioned in English: what is answered alone. */
export const reflect: readonly Cue[] = [
  ['0:08', 'robin', { type: 'giveRating', item: 'trust', value: 76 }],
  ['0:09', 'kim', { type: 'giveRating', item: 'trust', value: 78 }],
  ['0:14', 'robin', { type: 'giveRating', item: 'believed', value: 57 }],
  ['0:16', 'kim', { type: 'giveRating', item: 'believed', value: 52 }],
  ['0:19', 'robin', { type: 'stateOutcome', outcome: 'advance' }],
  ['0:24', 'kim', { type: 'giveRating', item: 'goal', value: 80 }],
  ['0:25', 'amina', { type: 'nudgeTag', tagId: 'a10', meetingMs: 247_000 }],
  [
    '0:41',
    'robin',
    {
      type: 'writeNextStep',
      nextStep: {
        kind: 'agreed',
        text: 'Kim says on Tuesday if the lock can be opened at night, and shows me the question first. If it is clear, Helena decides on the 23rd.',
      },
    },
  ],
  [
    '0:43',
    'kim',
    {
      type: 'writeNextStep',
      nextStep: {
        kind: 'agreed',
        text: 'Tuesday: answer about the night lock. Then Robin and I write it down for Helena Ek, who decides on the 23rd.',
      },
    },
  ],
  ['0:48', 'kim', { type: 'drawCurve', point: 0, value: 58 }],
  ['0:50', 'kim', { type: 'drawCurve', point: 1, value: 70 }],
  ['0:52', 'kim', { type: 'drawCurve', point: 2, value: 45 }],
  ['0:53', 'kim', { type: 'drawCurve', point: 3, value: 54 }],
  [
    '0:58',
    'robin',
    {
      type: 'explainYes',
      text: 'A question about the nights in the first minutes. Then I’d have told you about the 23rd myself.',
    },
  ],
  ['0:59', 'kim', { type: 'rateDimension', dimension: 'R', value: 3 }],
  ['1:00', 'kim', { type: 'rateDimension', dimension: 'A', value: 2 }],
  ['1:01', 'kim', { type: 'rateDimension', dimension: 'L', value: 3 }],
  ['1:02', 'kim', { type: 'rateDimension', dimension: 'P', value: 2 }],
  ['1:03', 'kim', { type: 'rateDimension', dimension: 'S', value: 2 }],
  ['1:04', 'kim', { type: 'rateDimension', dimension: 'C', value: 4 }],
  ['1:03.5', 'robin', { type: 'rateDimension', dimension: 'R', value: 4 }],
  ['1:04.5', 'robin', { type: 'rateDimension', dimension: 'A', value: 4 }],
  ['1:05.5', 'robin', { type: 'rateDimension', dimension: 'L', value: 4 }],
  ['1:06.5', 'robin', { type: 'rateDimension', dimension: 'S', value: 2 }],
  ['1:07.5', 'robin', { type: 'rateDimension', dimension: 'C', value: 4 }],
  [
    '1:13',
    'kim',
    {
      type: 'pickMoment',
      which: 'best',
      meetingMs: 293_000,
      note: 'Asked about the nights and was let in.',
    },
  ],
  [
    '1:20',
    'kim',
    {
      type: 'pickMoment',
      which: 'hardest',
      meetingMs: 189_000,
      note: 'Heard myself say “just a check-in”.',
    },
  ],
  [
    '1:15',
    'robin',
    {
      type: 'pickMoment',
      which: 'best',
      meetingMs: 293_000,
      note: 'The first question about the nights in two years.',
    },
  ],
  [
    '1:21',
    'robin',
    {
      type: 'pickMoment',
      which: 'hardest',
      meetingMs: 189_000,
      note: '5%. I hadn’t said a word about price.',
    },
  ],
  ['0:31', 'amina', { type: 'chooseTags', tagIds: ['a6', 'a11', 'a14'] }],
  ['0:36', 'leo', { type: 'chooseTags', tagIds: ['l6', 'l10', 'l14'] }],
  [
    '0:55',
    'amina',
    {
      type: 'writeQuestion',
      text: 'Kim, what happened in the twenty seconds before you named it?',
    },
  ],
  [
    '0:57',
    'leo',
    { type: 'writeQuestion', text: 'Robin, when did you decide to tell Kim about the nights?' },
  ],
  ['1:16', 'amina', { type: 'done' }],
  ['1:19', 'leo', { type: 'done' }],
  ['1:22', 'kim', { type: 'done' }],
  ['1:24', 'robin', { type: 'done' }],
];
