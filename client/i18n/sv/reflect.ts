import type { reflect as english } from '../en/reflect.ts';
import { genitive } from '../names.ts';
import type { Shape } from '../shape.ts';

const COUNTS = ['Inget', 'Ett', 'Två', 'Tre', 'Fyra'];

/** Ord för eftertanken: den egna bilden, given i ensamhet. */
export const reflect = {
  title: 'Först din egen bild',
  leadSeller: ({ buyer, observers }) =>
    observers
      ? `Innan du hör de andras. ${genitive(buyer)} reglage, taggarna från ${observers} och dina egna svar öppnas för er alla vid avtäckningen.`
      : `Innan du hör den andras. ${genitive(buyer)} reglage och dina egna svar öppnas för er båda vid avtäckningen.`,
  leadBuyer: ({ seller, observers }) =>
    observers
      ? `Innan du hör de andras. ${genitive(seller)} svar, taggarna från ${observers} och dina egna svar öppnas för er alla vid avtäckningen.`
      : `Innan du hör den andras. ${genitive(seller)} svar och dina egna öppnas för er båda vid avtäckningen.`,
  leadObserver: ({ players }) =>
    `Innan du hör de andras. Den öppnas för er alla vid avtäckningen, tillsammans med det som ${players} svarar nu.`,
  noteFour: 'Fyra svar.',
  noteOpen: 'Det som är obesvarat när tiden är ute visas som inget svar. Ingen gissar åt dig.',
  noteObserver: 'Du måste inte svara på något här. Dina taggar är redan sparade.',
  guestTitle: 'Nu svarar var och en för sig',
  guestLead: 'Säljare, köpare och observatörer skriver ner sin egen bild innan de hör de andras.',
  guestNote: 'Du har inget att fylla i. Sedan talar de, en i taget.',
  yourGoal: 'Ditt mål',
  criterion: 'Målkriterium',
  criterionNow: 'Du ser det nu, så att du kan säga hur det slutade.',
  criterionWaits: 'Målkriteriet är på väg.',
  unsaid: 'Hann inte sägas',
  unsaidLine: ({ line }) => `”${line}”`,
  trustOf: ({ name }) => `Hur stort förtroende hade du för ${name}?`,
  believedOf: ({ name }) => `Hur stort förtroende tror du att ${name} hade för dig?`,
  nearGoal: 'Hur nära ditt mål kom du?',
  notAtAll: 'Inget alls',
  fully: 'Fullt',
  farFrom: 'Långt ifrån',
  allTheWay: 'Ända fram',
  trustWords: {
    none: 'Inget alls',
    little: 'Litet',
    some: 'Visst',
    lot: 'Ganska stort',
    full: 'Fullt',
  },
  goalWords: {
    none: 'Långt ifrån',
    little: 'En bit kvar',
    some: 'Ungefär halvvägs',
    lot: 'Ganska nära',
    full: 'Ända fram',
  },
  howEnded: 'Hur slutade det, mot kriteriet?',
  outcomes: {
    order: 'Affär',
    advance: 'Steg framåt',
    continuation: 'Fortsatt kontakt',
    'no-sale': 'Inget köp',
  },
  outcomeHints: {
    order: 'Vi kom överens om ett köp',
    advance: 'Jag lovade att göra något',
    continuation: 'Trevligt, men inget bestämt',
    'no-sale': 'Jag sa nej',
  },
  outcomesLeadership: {
    order: 'Överenskommelse med uppföljning',
    advance: 'Ett steg',
    continuation: 'Bara samtal',
    'no-sale': 'Stängd dörr',
  },
  outcomeHintsLeadership: {
    order: 'Vi kom överens, också om när vi följer upp',
    advance: 'Jag lovade att göra något',
    continuation: 'Trevligt, men inget bestämt',
    'no-sale': 'Jag sa nej',
  },
  nextStep: 'Vilket nästa steg kom ni överens om?',
  nextStepLine: 'Ett nästa steg, på en rad',
  whatWhoWhen: 'Vad, vem, när',
  nothingAgreed: 'Inget bestämt',
  ifTime: 'Om du hinner',
  ifTimeSeller: ({ name }) =>
    `${genitive(name)} förtroende under mötet, sju dimensioner, bästa och svåraste ögonblicket`,
  ifTimeBuyer: 'Vad som hade fått dig att säga ja, sju dimensioner, bästa och svåraste ögonblicket',
  curveTitle: ({ name }) => `Hur rörde sig ${genitive(name)} förtroende?`,
  curveHint: 'Dra i de fyra punkterna. Det är en gissning, och det är hela poängen.',
  curvePoint: ({ name, time }) => `${genitive(name)} förtroende vid ${time}, din gissning`,
  howYouDid: 'Hur gjorde du?',
  howTheyDid: ({ name }) => `Hur gjorde ${name}?`,
  dimensionsHint:
    'Från lite till mycket. Lämna öppet det du inte lade märke till. Tryck på ditt svar en gång till om du vill ta tillbaka det.',
  ofFive: ({ value }) => `${value} av 5`,
  twoMoments: 'Två ögonblick',
  momentsHint: 'Flytta märkena längs samtalet.',
  best: 'Bäst',
  hardest: 'Svårast',
  noTimeYet: 'Ingen tid',
  takeAway: ({ which }) => `Ta bort märket ${which}`,
  momentNote: ({ which }) => `${which}: vad hände`,
  whyYes: 'Vad hade fått dig att säga ja?',
  lookedFor: 'Det du tittade efter',
  strongest: 'Dina tre starkaste taggar',
  chosenOf: ({ count }) => `${count} av 3 valda`,
  threeAreChosen: 'Tre är valda. Tryck först på en av dem för att ta ut den.',
  noTags: 'Du har inga taggar från mötet. Det gör inget: gå vidare till din fråga.',
  oneQuestion: 'En fråga till rummet',
  questionHint: 'Den ställer du när det är din tur, eller låter bli.',
  isDone: 'klar',
  isNotYet: 'inte än',
  doneOf: ({ done, all }) => `${done} av ${all} klara`,
  whoIsDone: 'Vilka som är klara',
  answersLeft: ({ count }) => `${COUNTS[count] ?? count} svar kvar`,
  done: 'Klar. Öppnas för rummet vid avtäckningen',
  undo: 'Inte klar ändå',
  youAreDone: 'Du är klar. Dina svar öppnas för rummet vid avtäckningen.',
  waitsToBeSent: 'Sparat på den här enheten tills du är tillbaka.',
} satisfies Shape<typeof english>;
