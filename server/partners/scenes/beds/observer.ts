import type { SceneWords } from '../../scene.ts';

/** What an observer of the Care Home's Beds writes, in English. */
export const observerEn: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'Charlie had said something that was hard to say',
        behaviour: 'took it in and didn’t hurry on',
        impact: 'Charlie dared to say a little more',
      },
    ],
    candid: [
      {
        situation: 'selling more would have been easy',
        behaviour: 'said what would be good for the ward',
        impact: 'Charlie began to think along with you',
      },
      {
        situation: 'Charlie was keeping a little distance',
        behaviour: 'showed some of your own cards',
        impact: 'Charlie’s next answer was softer',
      },
    ],
    respected: [
      {
        situation: 'Charlie had reason to be careful',
        behaviour: 'met that with respect',
        impact: 'the next thing Charlie said was less careful',
      },
    ],
    question: [
      {
        situation: 'Charlie was looking for a way to begin',
        behaviour: 'asked, and then waited',
        impact: 'Charlie found the words without help',
      },
      {
        after: 'spoken',
        situation: 'the talk was still about furniture',
        behaviour: 'asked how it works on the ward',
        impact: 'Charlie told you about the work and not just the beds',
      },
    ],
    agenda: [
      {
        situation: 'Charlie had asked for the meeting but not said why',
        behaviour: 'said what you thought it could lead to and kept a no possible',
        impact: 'Charlie sounded more at ease',
      },
      {
        situation: 'neither of you had mentioned the aim',
        behaviour: 'named it in a couple of sentences',
        impact: 'Charlie could tell you what was important from the ward’s side',
      },
    ],
    proposal: [
      {
        situation: 'there was nothing yet for Charlie to take a stand on',
        behaviour: 'put forward something to try',
        impact: 'Charlie could picture it and answer',
      },
      {
        after: 'told',
        situation: 'you had talked about what is heavy on the ward',
        behaviour: 'turned it into a step to take',
        impact: 'it became a matter of when and with whom',
      },
    ],
    breach: [
      {
        situation: 'the risks of the old beds came up',
        behaviour: 'named the threat and one single way out',
        impact: 'Charlie answered briefly and kept a distance after that',
      },
      {
        after: 'told',
        situation: 'Charlie already seemed to carry it',
        behaviour: 'said whose responsibility it is',
        impact: 'Charlie stopped telling you about the staff',
      },
    ],
    slight: [
      {
        situation: 'Charlie had rung you for help',
        behaviour: 'used words that could hurt',
        impact: 'Charlie said less than before',
      },
    ],
    push: [
      {
        situation: 'Charlie was still describing how things are',
        behaviour: 'asked for an answer about the order',
        impact: 'Charlie asked you to wait',
      },
      {
        after: 'closed',
        situation: 'Charlie had hesitated',
        behaviour: 'held on to the number and the date',
        impact: 'Charlie wondered why there was such a hurry',
      },
    ],
    drift: [
      {
        situation: 'something heavy was about to be said',
        behaviour: 'moved over to something more comfortable',
        impact: 'Charlie went along with it and the moment passed',
      },
      {
        after: 'told',
        situation: 'Charlie had touched on something in passing',
        behaviour: 'made it the subject for quite a while',
        impact: 'the reason for the call had to wait',
      },
    ],
  },
  impact: {
    plain: [
      'Charlie went on as if nothing had happened',
      'there was an answer, but it gave nothing away',
    ],
    closed: ['Charlie didn’t dare to believe it quite yet', 'the answer kept you at arm’s length'],
    opened: ['Charlie trusted you with something in spite of it'],
    silent: ['it was never answered', 'Charlie was left without a turn to speak'],
  },
  question: {
    breach: [
      'When the risk, or somebody’s part in it, was mentioned, how many ways out did Charlie get to hear?',
    ],
    push: ['Where did the hurry come from when the order was asked for, and who felt it most?'],
    drift: ['What was about to be said when the subject changed?'],
    opened: ['What happened in the lines right after Charlie had said something difficult?'],
    asked: ['Which question gave Charlie time to look for the words, and how could you tell?'],
    begun: [
      'Charlie rang for a reason. How close did you come to it, and what would have been the next thing to ask?',
    ],
  },
};

/** What an observer of the Care Home's Beds writes, in Swedish. */
export const observerSv: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'Charlie hade sagt något som satt långt inne',
        behaviour: 'tog emot det och skyndade inte vidare',
        impact: 'vågade Charlie säga lite till',
      },
    ],
    candid: [
      {
        situation: 'det hade varit lätt att sälja mer',
        behaviour: 'sa vad som vore bra för avdelningen',
        impact: 'började Charlie tänka tillsammans med dig',
      },
      {
        situation: 'Charlie höll lite avstånd',
        behaviour: 'visade några av dina egna kort',
        impact: 'blev Charlie mjukare i nästa svar',
      },
    ],
    respected: [
      {
        situation: 'Charlie hade skäl att vara försiktig',
        behaviour: 'mötte det med respekt',
        impact: 'blev det nästa Charlie sa mindre försiktigt',
      },
    ],
    question: [
      {
        situation: 'Charlie letade efter ett sätt att börja',
        behaviour: 'frågade och väntade sedan',
        impact: 'hittade Charlie orden utan hjälp',
      },
      {
        after: 'spoken',
        situation: 'det fortfarande handlade om möbler',
        behaviour: 'frågade hur det fungerar på avdelningen',
        impact: 'berättade Charlie om arbetet och inte bara om sängarna',
      },
    ],
    agenda: [
      {
        situation: 'Charlie hade bett om mötet men inte sagt varför',
        behaviour: 'sa vad du trodde att det kunde leda till och höll dörren öppen för ett nej',
        impact: 'lät Charlie lugnare',
      },
      {
        situation: 'ingen av er hade nämnt målet',
        behaviour: 'gjorde det med ett par meningar',
        impact: 'kunde Charlie säga vad som var viktigt för avdelningen',
      },
    ],
    proposal: [
      {
        situation: 'det ännu inte fanns något för Charlie att ta ställning till',
        behaviour: 'la fram något att prova',
        impact: 'kunde Charlie se det framför sig och svara',
      },
      {
        after: 'told',
        situation: 'ni hade pratat om det som är tungt på avdelningen',
        behaviour: 'gjorde det till ett steg att ta',
        impact: 'blev det en fråga om när och med vem',
      },
    ],
    breach: [
      {
        situation: 'riskerna med de gamla sängarna kom upp',
        behaviour: 'nämnde hotet och en enda utväg',
        impact: 'svarade Charlie kort och höll sedan avstånd',
      },
      {
        after: 'told',
        situation: 'Charlie redan verkade bära på det',
        behaviour: 'sa vems ansvar det är',
        impact: 'slutade Charlie berätta om personalen',
      },
    ],
    slight: [
      {
        situation: 'Charlie hade ringt dig för att få hjälp',
        behaviour: 'använde ord som kan göra ont',
        impact: 'sa Charlie mindre än tidigare',
      },
    ],
    push: [
      {
        situation: 'Charlie fortfarande beskrev hur de har det',
        behaviour: 'bad om besked om beställningen',
        impact: 'bad Charlie dig vänta',
      },
      {
        after: 'closed',
        situation: 'Charlie hade tvekat',
        behaviour: 'höll fast vid antalet och datumet',
        impact: 'undrade Charlie varför det var så bråttom',
      },
    ],
    drift: [
      {
        situation: 'något tungt var på väg att bli sagt',
        behaviour: 'gick över till något trevligare',
        impact: 'hängde Charlie med, och tillfället gick förbi',
      },
      {
        after: 'told',
        situation: 'Charlie hade nämnt något i förbigående',
        behaviour: 'gjorde det till samtalsämne en bra stund',
        impact: 'fick anledningen till samtalet vänta',
      },
    ],
  },
  impact: {
    plain: [
      'fortsatte Charlie som om inget hade hänt',
      'kom ett svar, men det avslöjade ingenting',
    ],
    closed: [
      'vågade Charlie inte riktigt tro på det än',
      'höll svaret dig på en armlängds avstånd',
    ],
    opened: ['anförtrodde Charlie dig något trots det'],
    silent: ['blev det aldrig besvarat', 'fick Charlie inte ordet innan ni var vidare'],
  },
  question: {
    breach: [
      'När risken, eller någons del i den, kom på tal, hur många utvägar fick Charlie höra?',
    ],
    push: ['Var kom brådskan ifrån när beställningen skulle göras, och vem kände mest av den?'],
    drift: ['Vad var på väg att bli sagt när ni bytte ämne?'],
    opened: ['Vad hände i replikerna direkt efter att Charlie hade sagt något svårt?'],
    asked: ['Vilken fråga gav Charlie tid att leta efter orden, och hur märktes det?'],
    begun: [
      'Charlie ringde av ett skäl. Hur nära kom ni det, och vad hade varit nästa sak att fråga om?',
    ],
  },
};
