import type { Score } from '../score.ts';

/** Förlängningen ingen nämnde på svenska: turerna, avtäckningen och det som följer. */
export const debrief: Score['cues'] = {
  self: [
    ['0:02', 'karin', { type: 'lookIn', looking: true }],
    ['0:05', 'karin', 'Du börjar, Kim. Hur var det inifrån?'],
    ['0:26', 'kim', 'De första minuterna gick lätt. Robin lät nöjd, och det tog jag för ett ja.'],
    [
      '0:35',
      'amina',
      {
        type: 'fillPlace',
        place: 'worked-1',
        tagId: 'a11',
        sbi: {
          situation: 'du hade fått nej och ingen hade skrivit på tjugo sekunder',
          behaviour: 'sa att du kom för förlängningen och hade slingrat dig',
          impact: 'började Robin skriva igen',
        },
      },
    ],
    [
      '0:40',
      'leo',
      {
        type: 'fillPlace',
        place: 'worked-1',
        tagId: 'l10',
        sbi: {
          situation: 'du tog upp siffran för nätterna',
          behaviour: 'sa att du inte visste varför och bad att få fråga',
          impact: 'svarade Robin ”det får du”',
        },
      },
    ],
    [
      '0:51',
      'kim',
      'Sedan fick jag frågan vad jag kom för och hörde mig säga nej. Efter det hade jag bara rabatten kvar.',
    ],
    [
      '1:12',
      'kim',
      'Jag skulle fråga varför innan jag erbjöd något. Jag gjorde båda delarna, i fel ordning.',
    ],
    ['1:20', 'kim', { type: 'done' }],
  ],
  counterpart: [
    [
      '0:16',
      'robin',
      'Jag visste ju varför du var där. När du sa nej till det tänkte jag: då får du klara dig själv.',
    ],
    [
      '0:25',
      'amina',
      {
        type: 'fillPlace',
        place: 'worked-2',
        tagId: 'a14',
        sbi: {
          situation: 'du hade fått lov att fråga om nätterna',
          behaviour: 'frågade hur de gör när någon sjukanmäler sig, och inget mer',
          impact: 'kom både låsningen och pappret fram',
        },
      },
    ],
    [
      '0:31',
      'leo',
      {
        type: 'fillPlace',
        place: 'worked-2',
        tagId: 'l14',
        sbi: {
          situation: 'låsningen låg på bordet',
          behaviour: 'lovade ett besked och sa att det kan bli ett nej',
          impact: 'sa Robin vad ett sådant nej är värt',
        },
      },
    ],
    [
      '0:44',
      'robin',
      'Med nätterna blev det tvärtom. Du sa att du inte visste, och jag märkte att jag ville berätta.',
    ],
    [
      '0:53',
      'amina',
      {
        type: 'fillPlace',
        place: 'to-try',
        tagId: 'a6',
        sbi: {
          situation: 'Robin frågade vad du hade kommit för',
          behaviour: 'svarade ”bara en avstämning” och gick över till avtalet',
          impact: 'blev Robins svar en rad långa',
        },
      },
    ],
    [
      '0:57',
      'leo',
      {
        type: 'fillPlace',
        place: 'to-try',
        tagId: 'l6',
        sbi: {
          situation: 'ingen hade talat om pris',
          behaviour: 'erbjöd 5 % på två år',
          impact: 'fanns det bara ett sista datum kvar att ta till',
        },
      },
    ],
    ['1:06', 'robin', 'Det jag höll inne med var Helena. Hennes namn hade jag framme hela tiden.'],
    ['1:14', 'robin', { type: 'done' }],
  ],
  observers: [
    ['0:11', 'amina', { type: 'presentPlace', place: 'worked-1' }],
    [
      '0:29',
      'amina',
      'Det är tystnaden före som jag fastnade för. Kim, vad hände under de tjugo sekunderna?',
    ],
    ['0:46', 'kim', 'Jag läste om min egen replik.'],
    ['0:53', 'leo', { type: 'presentPlace', place: 'worked-2' }],
    [
      '1:12',
      'leo',
      'Om de 12 procenten är vi oense. Jag såg siffror för just Robin. Amina såg ett svar på något annat.',
    ],
    ['1:28', 'robin', 'Både och. De var våra, och de var inte det jag just hade sagt.'],
    ['1:36', 'amina', { type: 'presentPlace', place: 'to-try' }],
    ['1:48', 'amina', { type: 'done' }],
    ['1:52', 'leo', { type: 'done' }],
  ],
  reveal: [
    [
      '0:21',
      'amina',
      {
        type: 'addComment',
        commentId: 'c1',
        meetingMs: 189_000,
        tag: { person: 'amina', tagId: 'a7' },
        text: 'Du hade inte hört varför än.',
      },
    ],
    [
      '0:32',
      'robin',
      {
        type: 'addComment',
        commentId: 'c2',
        meetingMs: 296_000,
        tag: { person: 'amina', tagId: 'a12' },
        text: 'Det var här jag började tro på dig.',
      },
    ],
    ['0:35', 'karin', { type: 'admitLate', owner: 'leo', tagId: 'l15' }],
    [
      '0:42',
      'leo',
      {
        type: 'addComment',
        commentId: 'c3',
        meetingMs: 359_000,
        tag: { person: 'leo', tagId: 'l13' },
        text: 'Den här skrev jag av ord för ord.',
      },
    ],
    ['0:46', 'karin', { type: 'pinMoment', momentId: 'm1', meetingMs: 249_000 }],
    [
      '0:53',
      'kim',
      {
        type: 'addComment',
        commentId: 'c4',
        meetingMs: 424_000,
        tag: { person: 'amina', tagId: 'a18' },
        text: 'Då föll det sig naturligt.',
      },
    ],
    ['0:58', 'kim', 'Jag gissade 54 på slutet. Du hade 77.'],
    ['1:09', 'robin', 'Och jag var nere på 18 när du fortfarande tyckte att det gick bra.'],
    ['1:15', 'kim', { type: 'chooseRedo', fromMs: 170_000 }],
    ['1:21', 'robin', { type: 'done' }],
    ['1:25', 'kim', { type: 'done' }],
  ],
  redo: [
    ['0:11', 'robin', 'Är det något särskilt du har kommit för?'],
    [
      '0:35',
      'kim',
      'Ja. Ert avtal går ut om sex veckor och jag vill att ni stannar. Men först vill jag förstå varför det har blivit så tyst på nätterna.',
    ],
    ['0:51', 'robin', 'Slå dig ner, då. Det börjar klockan åtta på kvällen.'],
    ['1:08', 'karin', 'Samma fråga som förut, och nu räckte det med en replik.'],
    ['1:15', 'robin', { type: 'done' }],
    ['1:18', 'kim', { type: 'done' }],
  ],
  commit: [
    [
      '0:16',
      'kim',
      {
        type: 'makeCommitment',
        kind: 'start',
        text: 'Säga vad jag har kommit för i första minuten, innan någon måste fråga.',
      },
    ],
    ['0:21', 'kim', { type: 'done' }],
  ],
  derole: [
    ['0:08', 'kim', 'Kim, men inte Brandt. Jag jobbar i supporten och har inget att förlänga.'],
    ['0:13', 'robin', 'Robin. Jag säljer till vardags, och det var svårt att vänta på frågan.'],
    ['0:15', 'leo', { type: 'done' }],
    ['0:17', 'amina', { type: 'done' }],
    ['0:19', 'kim', { type: 'done' }],
    ['0:22', 'karin', 'Tack, alla fyra. Kaffe, och sedan byter vi stolar.'],
    ['0:23', 'karin', { type: 'lookIn', looking: false }],
    ['0:25', 'robin', { type: 'done' }],
  ],
};
