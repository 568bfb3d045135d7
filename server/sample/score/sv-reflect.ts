import type { Cue } from '../score.ts';

/** Förlängningen ingen nämnde på svenska: det var och en svarar för sig. */
export const reflect: readonly Cue[] = [
  ['0:08', 'kim', { type: 'giveRating', item: 'trust', value: 80 }],
  ['0:09', 'robin', { type: 'giveRating', item: 'trust', value: 77 }],
  ['0:15', 'kim', { type: 'giveRating', item: 'believed', value: 54 }],
  ['0:16', 'robin', { type: 'giveRating', item: 'believed', value: 58 }],
  ['0:20', 'robin', { type: 'stateOutcome', outcome: 'advance' }],
  ['0:23', 'kim', { type: 'giveRating', item: 'goal', value: 82 }],
  ['0:26', 'amina', { type: 'nudgeTag', tagId: 'a10', meetingMs: 249_000 }],
  ['0:30', 'amina', { type: 'chooseTags', tagIds: ['a6', 'a11', 'a14'] }],
  ['0:35', 'leo', { type: 'chooseTags', tagIds: ['l6', 'l10', 'l14'] }],
  [
    '0:40',
    'robin',
    {
      type: 'writeNextStep',
      nextStep: {
        kind: 'agreed',
        text: 'Kim ger besked på tisdag om schemat kan öppnas på nätterna, och jag får läsa frågan först. Är beskedet klart bestämmer Helena den 23:e.',
      },
    },
  ],
  [
    '0:44',
    'kim',
    {
      type: 'writeNextStep',
      nextStep: {
        kind: 'agreed',
        text: 'Tisdag: besked om nattlåsningen. Sedan skriver Robin och jag underlaget till Helena Ek, som bestämmer den 23:e.',
      },
    },
  ],
  ['0:49', 'kim', { type: 'drawCurve', point: 0, value: 60 }],
  ['0:51', 'kim', { type: 'drawCurve', point: 1, value: 72 }],
  ['0:53', 'kim', { type: 'drawCurve', point: 2, value: 44 }],
  ['0:54', 'kim', { type: 'drawCurve', point: 3, value: 55 }],
  [
    '0:56',
    'robin',
    {
      type: 'explainYes',
      text: 'En fråga om nätterna under de första minuterna. Då hade jag själv nämnt den 23:e.',
    },
  ],
  [
    '0:57',
    'amina',
    {
      type: 'writeQuestion',
      text: 'Kim, vad hände under de tjugo sekunderna innan du sa det?',
    },
  ],
  [
    '0:58',
    'leo',
    { type: 'writeQuestion', text: 'Robin, när bestämde du dig för att berätta om nätterna?' },
  ],
  ['1:00', 'kim', { type: 'rateDimension', dimension: 'R', value: 3 }],
  ['1:01', 'kim', { type: 'rateDimension', dimension: 'A', value: 2 }],
  ['1:02', 'kim', { type: 'rateDimension', dimension: 'L', value: 4 }],
  ['1:03', 'kim', { type: 'rateDimension', dimension: 'P', value: 2 }],
  ['1:04', 'kim', { type: 'rateDimension', dimension: 'C', value: 4 }],
  ['1:02.5', 'robin', { type: 'rateDimension', dimension: 'R', value: 4 }],
  ['1:03.5', 'robin', { type: 'rateDimension', dimension: 'A', value: 4 }],
  ['1:04.5', 'robin', { type: 'rateDimension', dimension: 'L', value: 4 }],
  ['1:05.5', 'robin', { type: 'rateDimension', dimension: 'P', value: 3 }],
  ['1:06.5', 'robin', { type: 'rateDimension', dimension: 'S', value: 2 }],
  [
    '1:12',
    'robin',
    {
      type: 'pickMoment',
      which: 'best',
      meetingMs: 296_000,
      note: 'Första frågan om nätterna på två år.',
    },
  ],
  [
    '1:14',
    'kim',
    {
      type: 'pickMoment',
      which: 'best',
      meetingMs: 319_000,
      note: 'Frågade om en enda natt och fick höra alltihop.',
    },
  ],
  [
    '1:19',
    'robin',
    {
      type: 'pickMoment',
      which: 'hardest',
      meetingMs: 189_000,
      note: '5 %. Jag hade inte sagt ett ord om priset.',
    },
  ],
  [
    '1:21',
    'kim',
    {
      type: 'pickMoment',
      which: 'hardest',
      meetingMs: 189_000,
      note: 'Hörde mig själv säga ”bara en avstämning”.',
    },
  ],
  ['1:17', 'amina', { type: 'done' }],
  ['1:20', 'leo', { type: 'done' }],
  ['1:22', 'robin', { type: 'done' }],
  ['1:24', 'kim', { type: 'done' }],
];
