import type { SceneWords } from '../../scene.ts';

/** What an observer of the Renewal writes, in English. */
export const observerEn: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'Sam had let on how the year had been',
        behaviour: 'took it in without explaining it away',
        impact: 'Sam went on and told you a bit more',
      },
    ],
    candid: [
      {
        situation: 'Sam was waiting for something more than a phrase',
        behaviour: 'said it plainly and left it there',
        impact: 'Sam’s answers became longer and less guarded',
      },
      {
        situation: 'there was something to lose by being open',
        behaviour: 'chose to be open',
        impact: 'Sam talked to you more as a partner',
      },
    ],
    respected: [
      {
        situation: 'Sam saw it from another side than you do',
        behaviour: 'let that count',
        impact: 'Sam had no need to say it again',
      },
    ],
    question: [
      {
        situation: 'you could have started on the contract',
        behaviour: 'asked how things look from Sam’s chair',
        impact: 'Sam got to choose what was important',
      },
      {
        after: 'spoken',
        situation: 'Sam had answered rather briefly',
        behaviour: 'put another question and kept quiet',
        impact: 'Sam filled in what the first answer had left out',
      },
    ],
    agenda: [
      {
        situation: 'both of you knew the contract was running out',
        behaviour: 'said straight away what you wanted from the meeting',
        impact: 'Sam could say where the talk ought to begin',
      },
      {
        situation: 'the conversation had moved away from the year with the service',
        behaviour: 'brought the purpose back',
        impact: 'it became possible to talk about what lay between you',
      },
    ],
    proposal: [
      {
        after: 'told',
        situation: 'Sam had told you what was lacking',
        behaviour: 'offered something concrete, with a day to it',
        impact: 'Sam could weigh it up and answer',
      },
      {
        situation: 'there were only a few minutes left',
        behaviour: 'named what you would do next',
        impact: 'the renewal went from a wish to a task',
      },
    ],
    breach: [
      {
        situation: 'March was in the air',
        behaviour: 'chose words that made it smaller',
        impact: 'Sam turned cool and kept the answers short',
      },
      {
        situation: 'Sam wanted an answer',
        behaviour: 'gave something else in its place',
        impact: 'Sam had less to say after that',
      },
    ],
    slight: [
      {
        situation: 'Sam was still prepared to hear you out',
        behaviour: 'said something with an edge to it',
        impact: 'the next answer had an edge as well',
      },
    ],
    push: [
      {
        situation: 'Sam had not yet heard what there was to hear',
        behaviour: 'went for the signature',
        impact: 'Sam pointed to the weeks that were left',
      },
      {
        after: 'closed',
        situation: 'Sam had said no for now',
        behaviour: 'came back to the two years again',
        impact: 'the no became firmer',
      },
    ],
    drift: [
      {
        situation: 'something was weighing on Sam',
        behaviour: 'talked about something lighter',
        impact: 'Sam was friendly and went on waiting',
      },
      {
        situation: 'the awkward subject was next',
        behaviour: 'took a detour by way of pleasant things',
        impact: 'a few more turns passed before it was mentioned',
      },
    ],
  },
  impact: {
    plain: [
      'Sam wrote it down and asked for nothing more',
      'Sam’s answer told you neither yes nor no',
    ],
    closed: [
      'Sam was no less reserved than before',
      'Sam wanted more than that, judging by the answer',
    ],
    opened: ['Sam let you see a bit more of the year, surprisingly enough'],
    silent: ['it passed without a word from Sam', 'you spoke on before Sam had said anything'],
  },
  question: {
    breach: [
      'How many lines went by between the words that made it smaller, or sharper, and the first plain answer? What happened in them?',
    ],
    push: ['What did Sam still have to hear when the signature was asked for?'],
    drift: [
      'What did each of you want the other to say while you were talking about something else?',
    ],
    opened: ['Something made Sam talk about how it really was. What do you each think it was?'],
    asked: [
      'What did you learn from Sam’s answers that isn’t in the folder, and what did you do with it?',
    ],
    begun: ['What did each of you want the other to say about March, and did it get said?'],
  },
};

/** What an observer of the Renewal writes, in Swedish. */
export const observerSv: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'Sam hade antytt hur året har varit',
        behaviour: 'tog emot det utan att bortförklara',
        impact: 'fortsatte Sam och berättade lite till',
      },
    ],
    candid: [
      {
        situation: 'Sam väntade på något mer än en fras',
        behaviour: 'sa det rakt ut och lät det vara så',
        impact: 'blev Sams svar längre och mindre avvaktande',
      },
      {
        situation: 'det fanns något att förlora på att vara öppen',
        behaviour: 'valde att vara det ändå',
        impact: 'pratade Sam mer som med en samarbetspartner',
      },
    ],
    respected: [
      {
        situation: 'Sam såg saken från ett annat håll än du',
        behaviour: 'lät det väga',
        impact: 'behövde Sam inte säga det igen',
      },
    ],
    question: [
      {
        situation: 'du kunde ha börjat med avtalet',
        behaviour: 'frågade hur det ser ut från Sams stol',
        impact: 'fick Sam välja vad som var viktigt',
      },
      {
        after: 'spoken',
        situation: 'Sam hade svarat ganska kort',
        behaviour: 'ställde en fråga till och var tyst',
        impact: 'fyllde Sam i det som första svaret hoppade över',
      },
    ],
    agenda: [
      {
        situation: 'ni båda visste att avtalet håller på att gå ut',
        behaviour: 'sa direkt vad du ville med mötet',
        impact: 'kunde Sam säga var samtalet borde börja',
      },
      {
        situation: 'samtalet hade glidit bort från året med tjänsten',
        behaviour: 'tog upp syftet igen',
        impact: 'gick det att prata om det som låg emellan er',
      },
    ],
    proposal: [
      {
        after: 'told',
        situation: 'Sam hade berättat vad som fattades',
        behaviour: 'erbjöd något konkret, med en dag',
        impact: 'kunde Sam väga det och svara',
      },
      {
        situation: 'det bara var några minuter kvar',
        behaviour: 'sa vad du skulle göra härnäst',
        impact: 'blev förlängningen en uppgift och inte bara en önskan',
      },
    ],
    breach: [
      {
        situation: 'mars låg i luften',
        behaviour: 'valde ord som gjorde det mindre',
        impact: 'blev Sam sval och svarade kort',
      },
      {
        situation: 'Sam ville ha ett svar',
        behaviour: 'kom med något annat i stället',
        impact: 'hade Sam mindre att säga efteråt',
      },
    ],
    slight: [
      {
        situation: 'Sam fortfarande var beredd att höra på',
        behaviour: 'sa något med en udd i',
        impact: 'hade också nästa svar en udd',
      },
    ],
    push: [
      {
        situation: 'Sam ännu inte hade fått höra det som fanns att höra',
        behaviour: 'gick rakt på underskriften',
        impact: 'hänvisade Sam till veckorna som var kvar',
      },
      {
        after: 'closed',
        situation: 'Sam hade sagt nej tills vidare',
        behaviour: 'kom tillbaka till de två åren',
        impact: 'blev nejet bestämdare',
      },
    ],
    drift: [
      {
        situation: 'det var något som tyngde Sam',
        behaviour: 'pratade om något lättsammare',
        impact: 'var Sam vänlig och fortsatte vänta',
      },
      {
        situation: 'det obekväma stod på tur',
        behaviour: 'tog en omväg via trevligare saker',
        impact: 'gick det några repliker till innan det nämndes',
      },
    ],
  },
  impact: {
    plain: ['skrev Sam upp det och bad inte om mer', 'sa svaret varken ja eller nej'],
    closed: ['var Sam lika avvaktande som förut', 'ville Sam ha mer än så, av svaret att döma'],
    opened: ['fick du överraskande nog se lite mer av Sams år'],
    silent: ['gick det förbi utan ett ord från Sam', 'pratade du vidare innan Sam hade sagt något'],
  },
  question: {
    breach: [
      'Hur många repliker gick det mellan orden som gjorde det mindre, eller vassare, och det första raka svaret? Vad hände i dem?',
    ],
    push: ['Vad hade Sam kvar att få höra när underskriften kom på tal?'],
    drift: ['Vad ville ni, var för sig, att den andra skulle säga medan ni pratade om annat?'],
    opened: [
      'Något fick Sam att berätta hur det faktiskt var. Vad tror ni, var och en, att det var?',
    ],
    asked: ['Vad fick du veta av Sams svar som inte står i mappen, och vad gjorde du med det?'],
    begun: ['Vad ville ni, var för sig, att den andra skulle säga om mars, och blev det sagt?'],
  },
};
