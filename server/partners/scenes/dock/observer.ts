import type { SceneWords } from '../../scene.ts';

/** What an observer of the Loading Dock writes, in English. */
export const observerEn: SceneWords['observer'] = {
  sbi: {
    offer: [
      {
        situation: 'Robin had let you in on how things work down there',
        behaviour: 'stayed with it and left the product out',
        impact: 'Robin’s next answer came quicker and said more',
      },
      {
        situation: 'Robin couldn’t have known about that limit',
        behaviour: 'told it as it is, though it spoke against your own sale',
        impact: 'Robin’s guard came down a bit and the answers grew',
      },
      {
        situation: 'the talk had got stuck on selling',
        behaviour: 'stopped and turned to Robin’s side of it',
        impact: 'Robin dropped the short answers',
      },
    ],
    question: [
      {
        situation: 'you could have opened with the product',
        behaviour: 'asked about the dock and let Robin finish',
        impact: 'Robin described a real day with real details',
      },
      {
        situation: 'Robin had mostly talked about trucks and times',
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
    push: [
      {
        situation: 'nobody had talked about what should get better',
        behaviour: 'asked for the decision',
        impact: 'Robin said no to the pace and became more careful',
      },
      {
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
        situation: 'Robin had just touched on the dock',
        behaviour: 'went on to a lighter subject',
        impact: 'the two of you lost the thread for a while',
      },
    ],
  },
  question: [
    'When did Robin first talk about people instead of trucks, and what had been said right before?',
    'What could you see in Robin’s answers each time the product was mentioned?',
  ],
};

/** What an observer of the Loading Dock writes, in Swedish. */
export const observerSv: SceneWords['observer'] = {
  sbi: {
    offer: [
      {
        situation: 'Robin hade släppt in dig lite i hur det går till där nere',
        behaviour: 'stannade kvar i det och lät produkten vara',
        impact: 'kom Robins nästa svar snabbare och sa mer',
      },
      {
        situation: 'Robin inte kunde veta om den begränsningen',
        behaviour: 'berättade som det är, fast det talade emot din egen affär',
        impact: 'sänkte Robin garden lite och svaren växte',
      },
      {
        situation: 'samtalet hade fastnat i försäljning',
        behaviour: 'stannade upp och utgick från Robins håll i stället',
        impact: 'slutade Robin svara kort',
      },
    ],
    question: [
      {
        situation: 'du kunde ha börjat med produkten',
        behaviour: 'frågade om kajen och lät Robin prata klart',
        impact: 'beskrev Robin en riktig dag med riktiga detaljer',
      },
      {
        situation: 'Robin mest hade pratat om bilar och tider',
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
    push: [
      {
        situation: 'ingen hade pratat om vad som borde bli bättre',
        behaviour: 'bad om ett beslut',
        impact: 'bromsade Robin och blev försiktigare',
      },
      {
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
        situation: 'Robin precis hade kommit in på kajen',
        behaviour: 'gick över till något lättare',
        impact: 'tappade ni tråden ett tag',
      },
    ],
  },
  question: [
    'När talade Robin första gången om människor i stället för bilar, och vad hade sagts precis innan?',
    'Vad hände med Robins svar varje gång produkten kom på tal?',
  ],
};
