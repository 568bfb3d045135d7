import type { tryAlone as english } from '../en/try.ts';
import type { Shape } from '../shape.ts';

/** Ord för att prova på egen hand. */
export const tryAlone = {
  title: 'Prova på egen hand',
  lede: 'Fem minuter i valfri roll. De andra är simulerade: de spelar en skriven scen och är märkta överallt där deras namn står.',
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
  minutes: 'Fem minuter',
  asSeller: 'som säljare',
  asBuyer: 'som köpare',
  asObserver: 'som observatör',
  whoIsThere: 'Vilka som är med',
  you: 'Du',
  youAre: ({ name, title }) => `${name}, ${title}`,
  youWatch: 'Läser med och taggar',
  observer: 'Observatör',
  observerDoes: 'Taggar utan att synas',
  thenReplay: 'Fem minuter, sedan genomgång',
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
} satisfies Shape<typeof english>;
