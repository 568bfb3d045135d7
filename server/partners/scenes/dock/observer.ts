import type { SceneWords } from '../../scene.ts';

/** What an observer of the Loading Dock writes, in English. */
export const observerEn: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        after: 'told',
        situation: 'Robin had let you in on how things work down there',
        behaviour: 'stayed with it and left the product out',
        impact: 'Robin’s next answer came quicker and said more',
      },
      {
        situation: 'Robin had more to say about it',
        behaviour: 'stopped there and started from Robin’s side of it',
        impact: 'Robin dropped the short answers',
      },
    ],
    candid: [
      {
        situation: 'Robin couldn’t have known about that limit',
        behaviour: 'told it as it is, though it spoke against your own sale',
        impact: 'Robin’s guard came down a bit and the answers grew',
      },
    ],
    respected: [
      {
        situation: 'the two of you didn’t have to see it the same way',
        behaviour: 'gave Robin’s side of it its due',
        impact: 'Robin sounded less on guard',
      },
    ],
    question: [
      {
        situation: 'you could have opened with the product',
        behaviour: 'asked about the dock and let Robin finish',
        impact: 'Robin described a real day with real details',
      },
      {
        after: 'spoken',
        situation: 'Robin had begun to answer you',
        behaviour: 'asked one more thing',
        impact: 'Robin came a step closer to what is hard out there',
      },
    ],
    agenda: [
      {
        situation: 'Robin had twenty minutes and a dock waiting',
        behaviour: 'said what you wanted the time to lead to',
        impact: 'Robin could settle in and listen',
      },
      {
        situation: 'the meeting was only just getting started',
        behaviour: 'put your errand into words',
        impact: 'Robin said straight out what mattered from that side',
      },
    ],
    proposal: [
      {
        situation: 'Robin was soon due down on the dock again',
        behaviour: 'suggested a next step out loud',
        impact: 'there was something for Robin to say yes or no to',
      },
      {
        after: 'told',
        situation: 'you had heard how the dock works',
        behaviour: 'asked for something that could go into the diary',
        impact: 'Robin started to think about how it could be done',
      },
    ],
    breach: [
      {
        situation: 'Robin hadn’t yet said what the trouble was',
        behaviour: 'brought in an argument that had nothing to do with the dock',
        impact: 'Robin’s answer came back short and cool',
      },
      {
        situation: 'Robin was thinking something over',
        behaviour: 'said something that put the dock in a bad light',
        impact: 'Robin began to defend the place instead of telling you about it',
      },
    ],
    slight: [
      {
        situation: 'Robin hadn’t asked for anything of the kind',
        behaviour: 'said a thing that could be heard as a threat or a put-down',
        impact: 'Robin’s answer was measured and brief',
      },
    ],
    push: [
      {
        situation: 'nobody had talked about what should get better',
        behaviour: 'asked for the decision',
        impact: 'Robin said no to the pace and became more careful',
      },
      {
        after: 'closed',
        situation: 'Robin had shown some doubt',
        behaviour: 'repeated the offer instead of asking about it',
        impact: 'Robin had to push back',
      },
    ],
    drift: [
      {
        situation: 'the dock was what you had come for',
        behaviour: 'took up something beside the point',
        impact: 'Robin answered politely and started to round off',
      },
      {
        after: 'told',
        situation: 'Robin had just touched on the dock',
        behaviour: 'went on to a lighter subject',
        impact: 'the two of you lost the thread for a while',
      },
    ],
  },
  impact: {
    plain: ['Robin answered and left it at that', 'Robin took note of it and waited for more'],
    closed: ['Robin stayed on guard all the same', 'what came back was short anyway'],
    opened: ['Robin went on telling you things all the same'],
    silent: ['it got no answer before the talk moved on', 'Robin never had time to answer'],
  },
  question: {
    breach: [
      'One remark could have made anybody uneasy. What was it meant to do, Kim, and what did it do to you, Robin?',
    ],
    push: ['What could you see in Robin’s answer when you asked for a yes?'],
    drift: [
      'For a while you talked about something other than the dock. How did you find the way back, or what would have helped?',
    ],
    opened: [
      'At one point Robin said more than the question had asked for. What had been said right before?',
    ],
    asked: ['Which of your questions did Robin like best, and which one was left unasked?'],
    begun: [
      'If Robin had been asked one single question about the dock, which one should it have been?',
    ],
  },
};

/** What an observer of the Loading Dock writes, in Swedish. */
export const observerSv: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        after: 'told',
        situation: 'Robin hade släppt in dig lite i hur det går till där nere',
        behaviour: 'stannade kvar i det och lät produkten vara',
        impact: 'kom Robins nästa svar snabbare och sa mer',
      },
      {
        situation: 'Robin hade mer att säga om det',
        behaviour: 'stannade där och utgick från Robins håll',
        impact: 'slutade Robin svara kort',
      },
    ],
    candid: [
      {
        situation: 'Robin inte kunde veta om den begränsningen',
        behaviour: 'berättade som det är, fast det talade emot din egen affär',
        impact: 'sänkte Robin garden lite och svaren växte',
      },
    ],
    respected: [
      {
        situation: 'ni inte behövde se det likadant',
        behaviour: 'tog Robins syn på allvar',
        impact: 'lät Robin mindre avvaktande',
      },
    ],
    question: [
      {
        situation: 'du kunde ha börjat med produkten',
        behaviour: 'frågade om kajen och lät Robin prata klart',
        impact: 'beskrev Robin en riktig dag med riktiga detaljer',
      },
      {
        after: 'spoken',
        situation: 'Robin hade börjat svara dig',
        behaviour: 'frågade vidare i samma spår',
        impact: 'kom Robin ett steg närmare det som är svårt där ute',
      },
    ],
    agenda: [
      {
        situation: 'Robin hade tjugo minuter och en kaj som väntade',
        behaviour: 'sa vad du ville att tiden skulle leda till',
        impact: 'kunde Robin sätta sig till rätta och lyssna',
      },
      {
        situation: 'mötet knappt hade kommit i gång',
        behaviour: 'satte ord på ditt ärende',
        impact: 'sa Robin direkt vad som var viktigt där nere',
      },
    ],
    proposal: [
      {
        situation: 'Robin snart skulle ner på kajen igen',
        behaviour: 'föreslog nästa steg högt',
        impact: 'fanns det något för Robin att säga ja eller nej till',
      },
      {
        after: 'told',
        situation: 'du hade fått höra hur kajen fungerar',
        behaviour: 'bad om något som går att skriva i kalendern',
        impact: 'började Robin tänka på hur det kunde ordnas',
      },
    ],
    breach: [
      {
        situation: 'Robin ännu inte hade sagt var skon klämmer',
        behaviour: 'kom med ett argument som inte hade med kajen att göra',
        impact: 'blev Robins svar kort och svalt',
      },
      {
        situation: 'Robin satt och tänkte',
        behaviour: 'sa något som fick kajen att framstå som dålig',
        impact: 'började Robin försvara den i stället för att berätta',
      },
    ],
    slight: [
      {
        situation: 'Robin inte hade bett om något sådant',
        behaviour: 'sa något som kan låta som ett hot eller som att se ner på någon',
        impact: 'blev Robins svar avmätt',
      },
    ],
    push: [
      {
        situation: 'ingen hade pratat om vad som borde bli bättre',
        behaviour: 'bad om ett beslut',
        impact: 'bromsade Robin och blev försiktigare',
      },
      {
        after: 'closed',
        situation: 'Robin hade visat tvekan',
        behaviour: 'upprepade erbjudandet utan att fråga om den',
        impact: 'fick Robin hålla emot',
      },
    ],
    drift: [
      {
        situation: 'det var kajen du hade kommit för',
        behaviour: 'tog upp något vid sidan av',
        impact: 'svarade Robin artigt och började runda av',
      },
      {
        after: 'told',
        situation: 'Robin precis hade kommit in på kajen',
        behaviour: 'gick över till något lättare',
        impact: 'tappade ni tråden ett tag',
      },
    ],
  },
  impact: {
    plain: ['svarade Robin och lät det stanna där', 'noterade Robin det och väntade på mer'],
    closed: ['höll Robin garden uppe i alla fall', 'blev svaret kort ändå'],
    opened: ['fortsatte Robin att berätta ändå'],
    silent: ['hann samtalet vidare utan något svar', 'fick Robin aldrig tid att svara'],
  },
  question: {
    breach: [
      'En sak som sades kunde göra vem som helst illa till mods. Vad var den tänkt att göra, Kim, och vad gjorde den med dig, Robin?',
    ],
    push: ['Vad märkte du i Robins svar när du bad om ett ja?'],
    drift: [
      'En stund pratade ni om annat än kajen. Hur hittade ni tillbaka, eller vad hade hjälpt?',
    ],
    opened: ['En gång sa Robin mer än frågan gällde. Vad hade sagts precis innan?'],
    asked: ['Vilken av dina frågor tyckte Robin bäst om, och vilken blev aldrig ställd?'],
    begun: ['Om Robin bara hade fått en enda fråga om kajen, vilken borde det ha varit?'],
  },
};
