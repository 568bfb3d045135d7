import type { SceneWords } from '../../scene.ts';

/** What an observer of the Careful CFO writes, in English. */
export const observerEn: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'fear would have been the short cut',
        behaviour: 'left it where it was and showed that you had listened',
        impact: 'Max stayed in the conversation',
      },
    ],
    candid: [
      {
        situation: 'a larger sale was within reach',
        behaviour: 'put Max’s situation before it',
        impact: 'the tone between the two of you got easier',
      },
    ],
    respected: [
      {
        situation: 'Max was weighing how much to say',
        behaviour: 'gave something first',
        impact: 'Max’s next words were less guarded',
      },
    ],
    question: [
      {
        after: 'spoken',
        situation: 'Max gave brief answers',
        behaviour: 'asked how things work there and waited',
        impact: 'Max came up with details from the finance office',
      },
      {
        situation: 'the offer could have been presented',
        behaviour: 'chose to ask one more thing',
        impact: 'there was more to build the offer on',
      },
    ],
    agenda: [
      {
        situation: 'the fifteen minutes had to be used for something',
        behaviour: 'told Max what you wanted out of them',
        impact: 'Max could say what was acceptable and what wasn’t',
      },
      {
        situation: 'Max seemed to wonder where this was going',
        behaviour: 'said it plainly',
        impact: 'the rest of the talk had a direction',
      },
    ],
    proposal: [
      {
        situation: 'there was something to agree on',
        behaviour: 'put a concrete step into words',
        impact: 'Max tested it against what could be signed',
      },
      {
        situation: 'time was getting short',
        behaviour: 'said what could happen next',
        impact: 'Max took a stand instead of only being polite',
      },
    ],
    breach: [
      {
        situation: 'fear was there to be used',
        behaviour: 'used it to get further',
        impact: 'Max cooled, and the answer that came was short',
      },
      {
        after: 'closed',
        situation: 'Max hadn’t gone along with the offer',
        behaviour: 'pointed to how badly it could end',
        impact: 'Max talked about the method instead of the need',
      },
    ],
    slight: [
      {
        situation: 'Max could have ended the call at any time',
        behaviour: 'said something that comes across as blame or pressure',
        impact: 'Max went over to short sentences',
      },
    ],
    push: [
      {
        situation: 'no need had been confirmed yet',
        behaviour: 'asked Max to decide',
        impact: 'Max held back',
      },
      {
        after: 'closed',
        situation: 'Max had not answered the first time',
        behaviour: 'turned up the pressure for a yes',
        impact: 'what came back was a reason to wait',
      },
    ],
    drift: [
      {
        situation: 'Max had fifteen minutes',
        behaviour: 'spent some of them on other things',
        impact: 'Max looked for a way back to the point',
      },
      {
        situation: 'the talk was getting close to something sensitive',
        behaviour: 'moved over to small talk',
        impact: 'the sensitive thing was left untouched',
      },
    ],
  },
  impact: {
    plain: ['Max noted it and said nothing about it', 'the answer was correct and gave no clue'],
    closed: ['Max went on choosing every word', 'Max’s answer was cooler than what you’d said'],
    opened: ['Max chose to tell you something even then'],
    silent: ['it was met with silence', 'Max got no chance to reply to it'],
  },
  question: {
    breach: [
      'Where in the meeting was fear or blame closest at hand, and what did you do with it?',
    ],
    push: [
      'Max was asked to make up a mind on the spot. What would have had to be in place for that to work?',
    ],
    drift: ['What did the minutes beside the subject give the two of you, and what did they cost?'],
    opened: ['What made it possible for Max to say a bit more than the polite answer?'],
    asked: ['Which of the questions could Max answer without risking anything, and which one not?'],
    begun: ['What would Max have had to know about you before talking about the payments?'],
  },
};

/** What an observer of the Careful CFO writes, in Swedish. */
export const observerSv: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'det hade varit en genväg att skrämmas',
        behaviour: 'lät bli och visade att du hade lyssnat',
        impact: 'stannade Max kvar i samtalet',
      },
    ],
    candid: [
      {
        situation: 'en större affär låg inom räckhåll',
        behaviour: 'satte Max läge före den',
        impact: 'blev tonen mellan er lättare',
      },
    ],
    respected: [
      {
        situation: 'Max vägde hur mycket som gick att säga',
        behaviour: 'gav något först',
        impact: 'blev Max mindre avvaktande i nästa svar',
      },
    ],
    question: [
      {
        after: 'spoken',
        situation: 'Max svarade kort',
        behaviour: 'frågade hur det går till hos dem och väntade',
        impact: 'kom Max med detaljer från ekonomiavdelningen',
      },
      {
        situation: 'det gick att börja lägga fram erbjudandet',
        behaviour: 'valde att fråga en sak till',
        impact: 'fanns det mer att bygga på',
      },
    ],
    agenda: [
      {
        situation: 'kvarten skulle användas till något',
        behaviour: 'sa vad du ville få ut av den',
        impact: 'kunde Max säga vad som var okej och inte',
      },
      {
        situation: 'Max såg ut att undra vart det bar',
        behaviour: 'sa det rakt ut',
        impact: 'fick resten av samtalet en riktning',
      },
    ],
    proposal: [
      {
        situation: 'det fanns något att enas om',
        behaviour: 'satte ord på ett konkret steg',
        impact: 'prövade Max det mot vad som gick att skriva på',
      },
      {
        situation: 'tiden började ta slut',
        behaviour: 'sa vad som kunde hända härnäst',
        impact: 'tog Max ställning i stället för att bara svara artigt',
      },
    ],
    breach: [
      {
        situation: 'det låg nära till hands att skrämmas',
        behaviour: 'gjorde det för att komma vidare',
        impact: 'blev Max svalare, och svaret som kom var kort',
      },
      {
        after: 'closed',
        situation: 'Max inte hade nappat på erbjudandet',
        behaviour: 'pekade på hur illa det kunde sluta',
        impact: 'började Max prata om metoden i stället för om behovet',
      },
    ],
    slight: [
      {
        situation: 'Max kunde ha lagt på när som helst',
        behaviour: 'sa något som uppfattas som anklagelse eller press',
        impact: 'gick Max över till korta meningar',
      },
    ],
    push: [
      {
        situation: 'inget behov hade bekräftats än',
        behaviour: 'bad Max bestämma sig',
        impact: 'höll Max emot',
      },
      {
        after: 'closed',
        situation: 'Max inte hade svarat första gången',
        behaviour: 'tryckte på för att få ett ja',
        impact: 'fick du ett skäl att vänta',
      },
    ],
    drift: [
      {
        situation: 'Max hade en kvart',
        behaviour: 'la en del av den på annat',
        impact: 'sökte Max en väg tillbaka till saken',
      },
      {
        situation: 'samtalet närmade sig något känsligt',
        behaviour: 'gick över till småprat',
        impact: 'blev det känsliga osagt',
      },
    ],
  },
  impact: {
    plain: [
      'antecknade Max det utan att säga något om det',
      'var svaret korrekt och gav ingen ledtråd',
    ],
    closed: ['fortsatte Max att väga varje ord', 'blev Max svar svalare än det du hade sagt'],
    opened: ['valde Max att berätta något också då'],
    silent: ['möttes det av tystnad', 'fick Max ingen möjlighet att svara på det'],
  },
  question: {
    breach: ['Var i mötet låg rädsla eller skuld närmast till hands, och vad gjorde du med det?'],
    push: [
      'Max skulle bestämma sig på stående fot. Vad hade behövt vara på plats för att det skulle gå?',
    ],
    drift: ['Vad gav minuterna vid sidan av ämnet er båda, och vad kostade de?'],
    opened: ['Vad gjorde det möjligt för Max att säga lite mer än det artiga svaret?'],
    asked: ['Vilka av frågorna kunde Max svara på utan att riskera något, och vilken inte?'],
    begun: ['Vad hade Max behövt veta om dig för att prata om betalningarna?'],
  },
};
