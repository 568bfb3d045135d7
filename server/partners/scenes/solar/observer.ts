import type { SceneWords } from '../../scene.ts';

/** What an observer of the Solar Roof writes, in English. */
export const observerEn: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'Eli had just said something about the house',
        behaviour: 'took it up before you added anything of your own',
        impact: 'Eli went on in the same vein and gave a bit more',
      },
    ],
    candid: [
      {
        situation: 'it would have been easy to leave the drawback out',
        behaviour: 'put it on the table unasked',
        impact: 'Eli’s answer became warmer than the one before',
      },
      {
        situation: 'your own gain and the good of the house could have pulled apart',
        behaviour: 'took the side of the house',
        impact: 'Eli had less need to be on guard',
      },
    ],
    respected: [
      {
        situation: 'the decision wasn’t yours to make',
        behaviour: 'gave Eli and the house some room',
        impact: 'Eli moved a little closer',
      },
    ],
    question: [
      {
        situation: 'there was room to go on pitching',
        behaviour: 'asked instead, and left the answer to Eli',
        impact: 'you got to know something about how they live there',
      },
      {
        after: 'spoken',
        situation: 'Eli was in the middle of explaining',
        behaviour: 'followed up with a question',
        impact: 'Eli described things from the inside',
      },
    ],
    agenda: [
      {
        situation: 'it wasn’t obvious where the talk was heading',
        behaviour: 'said out loud what you had come for',
        impact: 'Eli knew what to take a stand on',
      },
      {
        situation: 'the two of you could have gone on chatting',
        behaviour: 'named the purpose',
        impact: 'the roof came back into the conversation',
      },
    ],
    proposal: [
      {
        situation: 'most of it had been said',
        behaviour: 'named a step that could be done',
        impact: 'Eli had something definite to answer',
      },
      {
        situation: 'the meeting could have ended with nothing settled',
        behaviour: 'suggested what would happen next',
        impact: 'it became clear how far Eli was willing to go',
      },
    ],
    breach: [
      {
        situation: 'a worry lay close at hand',
        behaviour: 'leaned on it to make your case',
        impact: 'Eli’s answers became short',
      },
      {
        situation: 'Eli was still making up an opinion',
        behaviour: 'said something that sounded like the door seller',
        impact: 'Eli drew a line and became cooler',
      },
    ],
    slight: [
      {
        situation: 'Eli has neighbours to answer to',
        behaviour: 'put it in a way that can sting',
        impact: 'Eli became sparing with words',
      },
    ],
    push: [
      {
        situation: 'Eli hadn’t yet said what the house needs',
        behaviour: 'asked for an answer anyway',
        impact: 'Eli took a step back',
      },
      {
        situation: 'Eli wanted to take it slowly',
        behaviour: 'tried to get a promise on the spot',
        impact: 'the talk turned to why it couldn’t be now',
      },
    ],
    drift: [
      {
        situation: 'it was time to bring up the roof',
        behaviour: 'stayed with the pleasant subject',
        impact: 'minutes went by without the purpose coming up',
      },
      {
        situation: 'the two of you had found something nice to talk about',
        behaviour: 'kept it going a while longer',
        impact: 'Eli joined in and the question of the roof was left lying',
      },
    ],
  },
  impact: {
    plain: ['Eli received it without saying what it meant', 'Eli answered in a neutral way'],
    closed: ['Eli was as careful after it as before', 'it didn’t reach Eli, to go by the answer'],
    opened: ['Eli shared something with you nevertheless'],
    silent: ['there was no room for an answer from Eli', 'the answer was left hanging'],
  },
  question: {
    breach: [
      'Which sentence would you not have wanted to see on the noticeboard by the stairs, and what was it for?',
    ],
    push: ['What did you each want at the moment when the answer was asked for?'],
    drift: ['What did each of you notice in the moments when the talk was at its most pleasant?'],
    opened: ['What was it in the lines before that made Eli tell you more?'],
    asked: [
      'What did you hope to hear when you asked, and did Eli’s answer change what you said next?',
    ],
    begun: [
      'When did you first think of telling Eli about the roof, and what made you do it or wait?',
    ],
  },
};

/** What an observer of the Solar Roof writes, in Swedish. */
export const observerSv: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'Eli just hade berättat något om huset',
        behaviour: 'tog upp det innan du la till något eget',
        impact: 'fortsatte Eli på samma spår och gav lite mer',
      },
    ],
    candid: [
      {
        situation: 'det hade varit lätt att hoppa över nackdelen',
        behaviour: 'la fram den utan att någon frågade',
        impact: 'blev Elis svar varmare än det förra',
      },
      {
        situation: 'din egen vinst och husets bästa kunde ha dragit åt olika håll',
        behaviour: 'talade för huset',
        impact: 'behövde Eli inte vara lika mycket på sin vakt',
      },
    ],
    respected: [
      {
        situation: 'beslutet inte var ditt att fatta',
        behaviour: 'gav Eli och huset utrymme',
        impact: 'kom Eli lite närmare',
      },
    ],
    question: [
      {
        situation: 'du kunde ha fortsatt lägga fram ditt',
        behaviour: 'frågade i stället och lät Eli svara',
        impact: 'fick du veta något om hur de har det i huset',
      },
      {
        after: 'spoken',
        situation: 'Eli hade ordet',
        behaviour: 'ställde en följdfråga',
        impact: 'beskrev Eli saken inifrån',
      },
    ],
    agenda: [
      {
        situation: 'det inte var tydligt vart samtalet var på väg',
        behaviour: 'sa högt vad du hade kommit för',
        impact: 'visste Eli vad det gällde att ta ställning till',
      },
      {
        situation: 'ni kunde ha fortsatt småprata',
        behaviour: 'nämnde syftet',
        impact: 'kom taket tillbaka i samtalet',
      },
    ],
    proposal: [
      {
        situation: 'det mesta var sagt',
        behaviour: 'nämnde ett steg som gick att ta',
        impact: 'hade Eli något bestämt att svara på',
      },
      {
        situation: 'mötet kunde ha slutat utan att något bestämdes',
        behaviour: 'föreslog vad som skulle hända sedan',
        impact: 'märktes det hur långt Eli ville gå',
      },
    ],
    breach: [
      {
        situation: 'en oro låg nära till hands',
        behaviour: 'använde den som argument',
        impact: 'blev Elis svar korta',
      },
      {
        situation: 'Eli fortfarande höll på att bilda sig en uppfattning',
        behaviour: 'sa något som lät som dörrförsäljaren',
        impact: 'satte Eli en gräns och blev svalare',
      },
    ],
    slight: [
      {
        situation: 'Eli har grannar att svara inför',
        behaviour: 'sa det på ett sätt som kan svida',
        impact: 'blev Eli sparsam med orden',
      },
    ],
    push: [
      {
        situation: 'Eli ännu inte hade sagt vad huset behöver',
        behaviour: 'bad om svar ändå',
        impact: 'tog Eli ett steg tillbaka',
      },
      {
        situation: 'Eli ville ta det i lugn takt',
        behaviour: 'försökte få ett löfte på stående fot',
        impact: 'började samtalet handla om varför det inte gick nu',
      },
    ],
    drift: [
      {
        situation: 'det var dags att ta upp taket',
        behaviour: 'stannade kvar i det trevliga ämnet',
        impact: 'gick minuterna utan att syftet kom upp',
      },
      {
        situation: 'ni hade hittat något roligt att prata om',
        behaviour: 'spann vidare på det',
        impact: 'hängde Eli på, och frågan om taket blev liggande',
      },
    ],
  },
  impact: {
    plain: ['tog Eli emot det utan att säga vad det betydde', 'blev svaret ganska neutralt'],
    closed: ['var Eli lika försiktig efteråt som innan', 'nådde det inte fram, av svaret att döma'],
    opened: ['delade Eli med sig av något trots allt'],
    silent: ['fanns det ingen plats för ett svar från Eli', 'blev svaret hängande i luften'],
  },
  question: {
    breach: [
      'Vilken mening hade ni inte velat se på anslagstavlan i trappan, och vad var den till för?',
    ],
    push: ['Vad ville ni, var för sig, i det ögonblick då svaret skulle komma?'],
    drift: ['Vad la ni märke till, var och en, när samtalet var som trevligast?'],
    opened: ['Vad i replikerna innan var det som fick Eli att berätta mer?'],
    asked: ['Vad hoppades du få höra när du frågade, och ändrade Elis svar det du sa sedan?'],
    begun: [
      'När tänkte du första gången på att berätta om taket för Eli, och vad gjorde att du sa det eller väntade?',
    ],
  },
};
