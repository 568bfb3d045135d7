import type { Score } from '../score.ts';

/** The renewal nobody mentioned in English: the turns, the reveal, and what follows. */
export const debrief: Score['cues'] = {
  self: [
    ['0:02', 'karin', { type: 'lookIn', looking: true }],
    ['0:05', 'karin', 'You first, Kim. What was it like from the inside?'],
    [
      '0:26',
      'kim',
      'The first minutes were easy. Robin sounded content and I took that for a yes.',
    ],
    [
      '0:34',
      'amina',
      {
        type: 'fillPlace',
        place: 'worked-1',
        tagId: 'a11',
        sbi: {
          situation: 'you had been told no and nobody had written for twenty seconds',
          behaviour: 'said that you had come for the renewal and had answered something else',
          impact: 'Robin wrote again',
        },
      },
    ],
    [
      '0:38',
      'leo',
      {
        type: 'fillPlace',
        place: 'worked-1',
        tagId: 'l10',
        sbi: {
          situation: 'you brought up the figure for the nights',
          behaviour: 'said that you didn’t know why, and asked permission',
          impact: 'Robin said “you may”',
        },
      },
    ],
    [
      '0:50',
      'kim',
      'Then I was asked what I’d come for and I heard myself say no. After that I had nothing but the discount.',
    ],
    [
      '1:13',
      'kim',
      'My focus was to ask why before I offer anything. I did both, in the wrong order.',
    ],
    ['1:22', 'kim', { type: 'done' }],
  ],
  counterpart: [
    [
      '0:15',
      'robin',
      'I knew why you were there. When you said no to it, I thought: then you’ll get no help from me.',
    ],
    [
      '0:24',
      'amina',
      {
        type: 'fillPlace',
        place: 'worked-2',
        tagId: 'a14',
        sbi: {
          situation: 'Robin had let you ask about the nights',
          behaviour: 'asked what happens when somebody calls in sick, and nothing more',
          impact: 'the lock and the paper came out',
        },
      },
    ],
    [
      '0:30',
      'leo',
      {
        type: 'fillPlace',
        place: 'worked-2',
        tagId: 'l14',
        sbi: {
          situation: 'the lock was on the table',
          behaviour: 'promised an answer and said that it may be a no',
          impact: 'Robin said what such a no is worth',
        },
      },
    ],
    [
      '0:43',
      'robin',
      'With the nights it was the other way round. You said you didn’t know, and I noticed that I wanted to tell you.',
    ],
    [
      '0:52',
      'amina',
      {
        type: 'fillPlace',
        place: 'to-try',
        tagId: 'a6',
        sbi: {
          situation: 'Robin asked what you had come for',
          behaviour: 'said “just a check-in” and went on to the contract',
          impact: 'Robin’s answers shrank to one line',
        },
      },
    ],
    [
      '0:56',
      'leo',
      {
        type: 'fillPlace',
        place: 'to-try',
        tagId: 'l6',
        sbi: {
          situation: 'nobody had spoken of price',
          behaviour: 'offered 5% for two years',
          impact: 'there was nothing left to add but a deadline',
        },
      },
    ],
    ['1:05', 'robin', 'What I held back was Helena. I had her name ready from the start.'],
    ['1:13', 'robin', { type: 'done' }],
  ],
  observers: [
    ['0:12', 'amina', { type: 'presentPlace', place: 'worked-1' }],
    [
      '0:30',
      'amina',
      'It’s the silence before it I keep thinking of. Kim, what happened in those twenty seconds?',
    ],
    ['0:46', 'kim', 'I read my own line again.'],
    ['0:54', 'leo', { type: 'presentPlace', place: 'worked-2' }],
    [
      '1:12',
      'leo',
      'We differ on the 12%. I saw figures made for Robin. Amina saw an answer to something else.',
    ],
    ['1:29', 'robin', 'Both. They were ours, and they weren’t what I’d just said.'],
    ['1:36', 'amina', { type: 'presentPlace', place: 'to-try' }],
    ['1:47', 'amina', { type: 'done' }],
    ['1:51', 'leo', { type: 'done' }],
  ],
  reveal: [
    [
      '0:20',
      'amina',
      {
        type: 'addComment',
        commentId: 'c1',
        meetingMs: 189_000,
        tag: { person: 'amina', tagId: 'a7' },
        text: 'You hadn’t heard why yet.',
      },
    ],
    [
      '0:31',
      'robin',
      {
        type: 'addComment',
        commentId: 'c2',
        meetingMs: 293_000,
        tag: { person: 'amina', tagId: 'a12' },
        text: 'This is when I started to believe you.',
      },
    ],
    ['0:34', 'karin', { type: 'admitLate', owner: 'leo', tagId: 'l15' }],
    [
      '0:41',
      'leo',
      {
        type: 'addComment',
        commentId: 'c3',
        meetingMs: 357_000,
        tag: { person: 'leo', tagId: 'l13' },
        text: 'I wrote down every word of this one.',
      },
    ],
    ['0:45', 'karin', { type: 'pinMoment', momentId: 'm1', meetingMs: 247_000 }],
    [
      '0:52',
      'kim',
      {
        type: 'addComment',
        commentId: 'c4',
        meetingMs: 423_000,
        tag: { person: 'amina', tagId: 'a18' },
        text: 'It felt natural by then.',
      },
    ],
    ['0:57', 'kim', 'I put your trust at 52 in the end. You had 76.'],
    ['1:09', 'robin', 'And I was at 20 when you still thought it went well.'],
    ['1:15', 'kim', { type: 'chooseRedo', fromMs: 170_000 }],
    ['1:22', 'robin', { type: 'done' }],
    ['1:25', 'kim', { type: 'done' }],
  ],
  redo: [
    ['0:11', 'robin', 'Is there something particular you came for?'],
    [
      '0:36',
      'kim',
      'Yes. Your contract runs out in six weeks and I’d like you to stay. First I want to know why it’s gone quiet at night.',
    ],
    ['0:52', 'robin', 'Then you’d better sit down. It starts at eight in the evening.'],
    ['1:09', 'karin', 'The same question as before, and now it took one line.'],
    ['1:16', 'robin', { type: 'done' }],
    ['1:18', 'kim', { type: 'done' }],
  ],
  commit: [
    [
      '0:17',
      'kim',
      {
        type: 'makeCommitment',
        kind: 'start',
        text: 'Say in the first minute what I’ve come for, before anyone has to ask.',
      },
    ],
    ['0:22', 'kim', { type: 'done' }],
  ],
  derole: [
    ['0:08', 'kim', 'Kim, and not Brandt. I work in support and have nothing to renew.'],
    ['0:13', 'robin', 'Robin. I sell for a living, and it was hard to wait to be asked.'],
    ['0:15', 'leo', { type: 'done' }],
    ['0:17', 'amina', { type: 'done' }],
    ['0:19', 'kim', { type: 'done' }],
    ['0:22', 'karin', 'Thank you, all four. Coffee, and then we change chairs.'],
    ['0:23', 'karin', { type: 'lookIn', looking: false }],
    ['0:25', 'robin', { type: 'done' }],
  ],
};
