import type { SceneWords } from '../../scene.ts';

/** What an observer of the Care Home's Beds writes, in English. */
export const observerEn: SceneWords['observer'] = {
  sbi: {
    offer: [
      {
        situation: 'Charlie had said something that was hard to say',
        behaviour: 'took it in and didn’t hurry on',
        impact: 'Charlie dared to say a little more',
      },
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
    question: [
      {
        situation: 'Charlie was looking for a way to begin',
        behaviour: 'asked, and then waited',
        impact: 'Charlie found the words without help',
      },
      {
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
        situation: 'Charlie already seemed to carry it',
        behaviour: 'said whose responsibility it is',
        impact: 'Charlie stopped telling you about the staff',
      },
    ],
    push: [
      {
        situation: 'Charlie was still describing how things are',
        behaviour: 'asked for an answer about the order',
        impact: 'Charlie asked you to wait',
      },
      {
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
        situation: 'Charlie had touched on something in passing',
        behaviour: 'made it the subject for quite a while',
        impact: 'the reason for the call had to wait',
      },
    ],
  },
  question: [
    'Each time risk was mentioned, how many ways out did Charlie get to hear?',
    'What happened in the seconds after Charlie had said something difficult?',
  ],
};

/** What an observer of the Care Home's Beds writes, in Swedish. */
export const observerSv: SceneWords['observer'] = {
  sbi: {
    offer: [
      {
        situation: 'Charlie hade sagt något som satt långt inne',
        behaviour: 'tog emot det och skyndade inte vidare',
        impact: 'vågade Charlie säga lite till',
      },
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
    question: [
      {
        situation: 'Charlie letade efter ett sätt att börja',
        behaviour: 'frågade och väntade sedan',
        impact: 'hittade Charlie orden utan hjälp',
      },
      {
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
        situation: 'Charlie redan verkade bära på det',
        behaviour: 'sa vems ansvar det är',
        impact: 'slutade Charlie berätta om personalen',
      },
    ],
    push: [
      {
        situation: 'Charlie fortfarande beskrev hur de har det',
        behaviour: 'bad om besked om beställningen',
        impact: 'bad Charlie dig vänta',
      },
      {
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
        situation: 'Charlie hade nämnt något i förbigående',
        behaviour: 'gjorde det till samtalsämne en bra stund',
        impact: 'fick anledningen till samtalet vänta',
      },
    ],
  },
  question: [
    'Hur många utvägar fick Charlie höra, varje gång det talades om risk?',
    'Vad hände sekunderna efter att Charlie hade sagt något svårt?',
  ],
};
