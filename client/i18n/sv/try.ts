import type { tryAlone as english } from '../en/try.ts';
import { genitive } from '../names.ts';
import type { Shape } from '../shape.ts';

/** Ord för att prova på egen hand. */
export const tryAlone = {
  title: 'Prova på egen hand',
  lede: 'Ungefär fem minuter i valfri roll. Mötet tar högst två och en halv minut, och dina egna steg avslutar du själv. De andra är simulerade: de spelar en skriven scen och är märkta överallt där deras namn står.',
  chairQuestion: 'Vilken roll?',
  sellerHint: 'Led mötet och håll målet i sikte.',
  sellerWith: ({ buyer }) => `${buyer} svarar dig.`,
  buyerHint: 'Svara, och flytta reglaget så som det känns.',
  buyerWith: ({ seller }) => `${seller} leder.`,
  observerHint: 'Tagga det du ser och hör.',
  observerWith: ({ seller, buyer }) => `${seller} och ${buyer} spelar.`,
  meetingQuestion: 'Vilket möte?',
  level1: 'Lätt',
  level2: 'Medel',
  level3: 'Svårt',
  pullPleasant: 'Lockar till småprat',
  pullEffective: 'Lockar till att pressa',
  briefRead: 'Du har läst köparens instruktion här. Prova en annan roll.',
  loading: 'Hämtar mötena.',
  failed: 'Mötena kom inte fram. Se över anslutningen och försök igen.',
  retry: 'Försök igen',
  minutes: 'Ungefär fem minuter',
  asSeller: 'som säljare',
  asBuyer: 'som köpare',
  asObserver: 'som observatör',
  whoIsThere: 'Vilka som är med',
  you: 'Du',
  youAre: ({ name, title }) => `${name}, ${title}`,
  youWatch: 'Läser med och taggar',
  observer: 'Observatören',
  observerDoes: 'Taggar utan att synas',
  thenReplay: 'Ett möte på två och en halv minut, sedan genomgång',
  neverCounted: 'Räknas aldrig in i något medelvärde',
  startSeller: 'Börja som säljare',
  startBuyer: 'Börja som köpare',
  startObserver: 'Börja som observatör',
  starting: 'Öppnar rummet',
  chooseFirst: 'Välj ett möte först.',
  problemOffline: 'Inget svar kom. Se över anslutningen och börja igen.',
  problemLater: 'Rummet gick inte att öppna just nu. Vänta en stund och börja igen.',
  problemMany: ({ minutes }) =>
    minutes <= 1
      ? 'Många rundor har öppnats härifrån. Vänta en minut och börja igen.'
      : `Många rundor har öppnats härifrån. Vänta ${minutes} minuter och börja igen.`,
  again: 'Prova en annan roll',
  onlyYou: 'Bara du',
  onlyYouUntilReveal: 'Bara du, till avtäckningen',
  youAndObserver: 'Du och observatören, till avtäckningen',
  observerReads: 'Observatören läser det också.',
  startsWhenReady: 'Mötet börjar när du är redo.',
  leadPlayer: ({ name }) =>
    `Innan du får se de andras. Det ${name} svarar och det observatören har taggat öppnas vid avtäckningen.`,
  leadObserver: ({ players }) =>
    `Innan du får se de andras. Det ${players} svarar nu öppnas vid avtäckningen.`,
  placeShows:
    'Avtäckningen visar var mötet slutade när du har satt tre taggar på förtroende och tre på mål.',
  endMeeting: 'Avsluta mötet',
  yourTurn: 'Din tur',
  takeTime: 'Steget slutar när du går vidare, eller när tiden är ute.',
  countLead: ({ buyer }) =>
    `${genitive(buyer, 'Ditt')} reglage, taggarna och allas svar öppnas. Anteckningar till dig själv förblir dina.`,
  canHold: 'Du får vänta med den.',
  outLead: 'Scenen är slut. Nu har du ditt eget namn igen.',
  promptDerole: ({ names }) =>
    `Säg för dig själv: ditt eget namn och en sak som skiljer dig från ${names}.`,
  outOthers: 'Du tittade bara på den här gången. Lämna scenen när du vill.',
  armedStop: '<b>Avslutar mötet.</b> Du behöver inget skäl.',
  stopOffline: 'Stopp och timeout kräver kontakt.',
  stoppedLead: 'Du tryckte på Stopp. Ingen frågar varför.',
  nothingOpenedBody: 'Dina svar och dina anteckningar stannar hos dig.',
  openLead: ({ name }) =>
    `${name} är simulerad och har inget emot det: rundan öppnas om du säger ja.`,
  yesHint: 'Du får läsa hur de andra såg det',
  endedBody: 'Det du gjorde finns kvar.',
} satisfies Shape<typeof english>;
