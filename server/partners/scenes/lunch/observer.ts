import type { SceneWords } from '../../scene.ts';

/** What an observer of the School Lunch writes, in English. */
export const observerEn: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'Billie had described something from the kitchens',
        behaviour: 'stayed with it and showed that you had heard it',
        impact: 'Billie told you a little more than you had asked for',
      },
    ],
    candid: [
      {
        situation: 'the range could have been made to sound simpler',
        behaviour: 'said the part that speaks against it',
        impact: 'Billie’s next answer was longer and friendlier',
      },
      {
        situation: 'it was about those who stand at the stove',
        behaviour: 'put them before your own sale',
        impact: 'Billie began to talk about how it might be done',
      },
    ],
    respected: [
      {
        situation: 'it was about what Billie has to answer for',
        behaviour: 'showed that you took it seriously',
        impact: 'Billie answered in a friendlier tone',
      },
    ],
    question: [
      {
        situation: 'the folder was lying there ready',
        behaviour: 'asked Billie something and waited for the answer',
        impact: 'a picture of the kitchens came up that wasn’t in any folder',
      },
      {
        after: 'told',
        situation: 'Billie had touched on how the days go',
        behaviour: 'asked one thing further',
        impact: 'it became easier to hear who has to live with the change',
      },
    ],
    agenda: [
      {
        situation: 'Billie was waiting to hear what the visit was about',
        behaviour: 'said what you hoped to have settled by the end',
        impact: 'Billie could answer to that and not to a guess',
      },
      {
        situation: 'the conversation had more than one way to go',
        behaviour: 'pointed out the one you had come for',
        impact: 'the talk stayed with the kitchens',
      },
    ],
    proposal: [
      {
        situation: 'Billie had heard enough to have an opinion',
        behaviour: 'suggested something that could go into a calendar',
        impact: 'Billie had a real thing to accept or turn down',
      },
      {
        situation: 'the meeting was on its way to a friendly goodbye',
        behaviour: 'asked for a next step',
        impact: 'you both found out how close or far it was',
      },
    ],
    breach: [
      {
        situation: 'Billie was thinking of the people out in the kitchens',
        behaviour: 'said something that passed over their work',
        impact: 'Billie’s tone went cooler',
      },
      {
        situation: 'nobody had yet said what the kitchens need',
        behaviour: 'told Billie how it ought to be',
        impact: 'Billie stopped volunteering things for a while',
      },
    ],
    slight: [
      {
        situation: 'Billie was still listening',
        behaviour: 'said something that can be taken as looking down on others, or as a warning',
        impact: 'the friendly tone was gone for a bit',
      },
    ],
    push: [
      {
        situation: 'Billie was still turning it over',
        behaviour: 'asked for the yes',
        impact: 'Billie held on to the no a little harder',
      },
      {
        situation: 'the cooks had not been asked',
        behaviour: 'wanted a decision from Billie then and there',
        impact: 'Billie gave reasons for waiting and nothing else',
      },
    ],
    drift: [
      {
        situation: 'there was a good opening to ask about the kitchens',
        behaviour: 'went past it',
        impact: 'Billie went along with it and the opening was gone',
      },
      {
        situation: 'the mood was easy',
        behaviour: 'stayed with what was pleasant to say',
        impact: 'it was a nice moment, and what the cooks need was left unsaid',
      },
    ],
  },
  impact: {
    plain: ['Billie let it pass and went on', 'there was a polite answer and not much more'],
    closed: ['Billie kept a certain distance even so', 'Billie’s answer was a no in nicer words'],
    opened: ['Billie told you about the kitchens anyway'],
    silent: ['nothing came back from Billie', 'Billie’s answer was never heard'],
  },
  question: {
    breach: [
      'Think of somebody in an apron who had heard it all. Which sentence would they have stopped at, and why?',
    ],
    push: ['When the decision was asked for, what was Billie missing to be able to give one?'],
    drift: [
      'Where in the meeting would it have been natural to ask for a kitchen, and what went through your mind there?',
    ],
    opened: [
      'Billie told you something that leaflets don’t get to hear. What do you think made that possible?',
    ],
    asked: [
      'Who in the kitchens did you picture while you were asking, and how did that steer your questions?',
    ],
    begun: ['What would you have liked to know about the kitchens when you walked out of there?'],
  },
};

/** What an observer of the School Lunch writes, in Swedish. */
export const observerSv: SceneWords['observer'] = {
  sbi: {
    listened: [
      {
        situation: 'Billie hade berättat något från köken',
        behaviour: 'stannade vid det och visade att du hade hört',
        impact: 'berättade Billie lite mer än du hade frågat om',
      },
    ],
    candid: [
      {
        situation: 'sortimentet kunde ha fått låta enklare än det är',
        behaviour: 'sa det som talar emot',
        impact: 'blev Billies nästa svar både längre och vänligare',
      },
      {
        situation: 'det handlade om dem som står vid spisen',
        behaviour: 'satte dem före din egen försäljning',
        impact: 'började Billie prata om hur det skulle kunna gå till',
      },
    ],
    respected: [
      {
        situation: 'det handlade om något som Billie har ansvar för',
        behaviour: 'visade att du tog det på allvar',
        impact: 'blev Billie lite varmare i tonen',
      },
    ],
    question: [
      {
        situation: 'broschyren låg framme och väntade',
        behaviour: 'frågade Billie i stället och väntade in svaret',
        impact: 'kom det fram en bild av köken som inte står i någon broschyr',
      },
      {
        after: 'told',
        situation: 'Billie hade snuddat vid hur dagarna ser ut',
        behaviour: 'frågade en sak till',
        impact: 'blev det lättare att höra vilka som ska leva med ändringen',
      },
    ],
    agenda: [
      {
        situation: 'Billie väntade på att få veta vad besöket gällde',
        behaviour: 'sa vad du hoppades att ni skulle komma fram till',
        impact: 'kunde Billie svara på det och slapp gissa',
      },
      {
        situation: 'samtalet kunde ta flera vägar',
        behaviour: 'pekade ut den du hade kommit för',
        impact: 'fortsatte det att handla om köken',
      },
    ],
    proposal: [
      {
        situation: 'Billie hade hört nog för att tycka något',
        behaviour: 'föreslog något som går att skriva in i en kalender',
        impact: 'fick Billie något verkligt att säga ja eller nej till',
      },
      {
        situation: 'mötet var på väg mot ett vänligt hej då',
        behaviour: 'bad om ett nästa steg',
        impact: 'fick ni båda veta hur nära eller långt borta det var',
      },
    ],
    breach: [
      {
        situation: 'Billie tänkte på dem ute i köken',
        behaviour: 'sa något som gick förbi deras arbete',
        impact: 'blev Billies ton svalare',
      },
      {
        situation: 'ingen ännu hade sagt vad köken behöver',
        behaviour: 'talade om för Billie hur det borde vara',
        impact: 'slutade Billie ett tag att berätta på eget initiativ',
      },
    ],
    slight: [
      {
        situation: 'Billie fortfarande lyssnade',
        behaviour: 'sa något som kan tas som att se ner på andra, eller som en varning',
        impact: 'försvann den vänliga tonen ett tag',
      },
    ],
    push: [
      {
        situation: 'Billie fortfarande vände och vred på saken',
        behaviour: 'bad om ett ja',
        impact: 'höll Billie lite hårdare i sitt nej',
      },
      {
        situation: 'kockarna inte hade tillfrågats',
        behaviour: 'ville ha ett beslut av Billie på plats',
        impact: 'fick du skäl till att vänta men inget mer',
      },
    ],
    drift: [
      {
        situation: 'det var ett bra läge att fråga om köken',
        behaviour: 'gick förbi det',
        impact: 'hängde Billie med, och läget var borta',
      },
      {
        situation: 'stämningen var god',
        behaviour: 'höll dig till det som var trevligt att säga',
        impact: 'fick ni en trevlig stund, men vad kockarna behöver blev osagt',
      },
    ],
  },
  impact: {
    plain: ['lät Billie det passera och gick vidare', 'kom ett artigt svar och inte så mycket mer'],
    closed: ['höll Billie ett visst avstånd trots det', 'blev svaret ett nej med vänligare ord'],
    opened: ['berättade Billie om köken i alla fall'],
    silent: ['kom det inget tillbaka från Billie', 'fick ni aldrig höra Billies svar'],
  },
  question: {
    breach: [
      'Tänk er någon i förkläde som hade hört alltihop. Vilken mening hade de stannat vid, och varför?',
    ],
    push: ['När beslutet skulle fattas, vad saknade Billie för att kunna göra det?'],
    drift: ['Var i mötet hade det varit naturligt att be om ett kök, och vad tänkte du just då?'],
    opened: [
      'Billie berättade något som en broschyr aldrig får höra. Vad tror ni gjorde det möjligt?',
    ],
    asked: ['Vem i köken såg du framför dig när du frågade, och hur styrde det dina frågor?'],
    begun: ['Vad hade du velat veta om köken när du gick därifrån?'],
  },
};
