import type { DimensionPart } from '../types.ts';

/** Whether the seller stands for what is said. */
export const authenticity: DimensionPart = {
  entry: {
    id: 'A',
    axis: 'trust',
    name: { en: 'Authenticity', sv: 'Autenticitet' },
    question: {
      en: 'Does the seller stand for what is said, without fear or tricks?',
      sv: 'Står säljaren för det som sägs, utan rädsla eller knep?',
    },
    hint: { en: 'Stands for what is said', sv: 'Står för det som sägs' },
    keys: { plus: 'KeyW', minus: 'KeyS' },
  },
  markers: [
    {
      id: 'Ap1',
      label: 'A+1',
      dimension: 'A',
      polarity: 1,
      weight: 1,
      name: { en: 'Says where the limit is', sv: 'Säger var gränsen går' },
      definition: {
        en: 'States what the offer or the seller cannot do or does not know.',
        sv: 'Säger vad erbjudandet inte klarar eller vad man själv inte vet.',
      },
      example: {
        en: 'I do not know. I will find out and call you on Thursday.',
        sv: 'Det vet jag inte. Jag tar reda på det och ringer på torsdag.',
      },
    },
    {
      id: 'Ap2',
      label: 'A+2',
      dimension: 'A',
      polarity: 1,
      weight: 1,
      name: { en: 'Declares own interest', sv: 'Redovisar egenintresse' },
      definition: {
        en: 'Names own stake in the outcome.',
        sv: 'Säger öppet vad man själv har att vinna.',
      },
      example: {
        en: 'You should know I am paid on this deal, so weigh my advice with that.',
        sv: 'Du ska veta att jag får provision på affären, så väg in det.',
      },
    },
    {
      id: 'Ap3',
      label: 'A+3',
      dimension: 'A',
      polarity: 1,
      weight: 1,
      name: { en: 'Gives something to check', sv: 'Ger något att kontrollera' },
      definition: {
        en: 'A claim is followed by a source, figure or contact the other can check.',
        sv: 'Ett påstående följs av källa, siffra eller kontakt som går att kontrollera.',
      },
      example: {
        en: 'Call Maria at the Örebro site, here is her number.',
        sv: 'Ring Maria på anläggningen i Örebro, här är numret.',
      },
    },
    {
      id: 'Ap4',
      label: 'A+4',
      dimension: 'A',
      polarity: 1,
      weight: 1,
      name: { en: 'Advises against own gain', sv: 'Avråder mot eget intresse' },
      definition: {
        en: 'Recommends less, later or someone else when that fits the other better.',
        sv: 'Rekommenderar mindre, senare eller någon annan när det passar den andra bättre.',
      },
      example: {
        en: 'In your case I would not buy the bigger package.',
        sv: 'I ert fall skulle jag inte köpa det större paketet.',
      },
    },
    {
      id: 'An1',
      label: 'A−1',
      dimension: 'A',
      polarity: -1,
      weight: 2,
      name: { en: 'Sells by fear', sv: 'Säljer med rädsla' },
      definition: {
        en: 'Names a threat to the other and presents the purchase as the only way out.',
        sv: 'Målar upp ett hot och gör köpet till enda utvägen.',
      },
      example: {
        en: 'If you do not sign this, the next audit may shut you down.',
        sv: 'Om ni inte skriver på det här kan ni bli stängda vid nästa tillsyn.',
      },
    },
    {
      id: 'An2',
      label: 'A−2',
      dimension: 'A',
      polarity: -1,
      weight: 2,
      name: { en: 'Manipulates', sv: 'Manipulerar' },
      definition: {
        en: 'Uses a deadline, scarcity, guilt or a trick question as leverage, with no reason that can be checked.',
        sv: 'Använder tidspress, knapphet, dåligt samvete eller kuggfrågor som påtryckning, utan skäl som går att kontrollera.',
      },
      example: {
        en: "This price is gone at midnight, and you do want the best for your staff, don't you?",
        sv: 'Priset försvinner vid midnatt, och du vill väl dina medarbetares bästa?',
      },
    },
    {
      id: 'An3',
      label: 'A−3',
      dimension: 'A',
      polarity: -1,
      weight: 1,
      name: { en: 'Pretends', sv: 'Låtsas' },
      definition: {
        en: 'A claim about self, company or product is contradicted, withdrawn or left empty when asked about.',
        sv: 'Ett påstående om sig själv, företaget eller produkten motsägs, tas tillbaka eller håller inte när någon frågar.',
      },
      example: {
        en: 'We are leading in exactly this. – Which customers? – Well, several.',
        sv: 'Vi är ledande på just det här. – Vilka kunder? – Ja, flera stycken.',
      },
    },
    {
      id: 'An4',
      label: 'A−4',
      dimension: 'A',
      polarity: -1,
      weight: 1,
      name: { en: 'Dodges', sv: 'Glider undan' },
      definition: {
        en: 'A direct question gets no answer within two turns.',
        sv: 'En rak fråga får inget svar inom två repliker.',
      },
      example: {
        en: 'Good question – but let me show you this first.',
        sv: 'Bra fråga – men låt mig visa det här först.',
      },
    },
  ],
  leadership: [
    {
      code: 'Ap',
      weight: 1,
      name: {
        en: 'Says what is decided and what is not',
        sv: 'Säger vad som är beslutat och inte',
      },
      example: {
        en: 'The schedule is decided. How we share the evenings is not.',
        sv: 'Schemat är beslutat. Hur vi delar kvällarna är det inte.',
      },
    },
    {
      code: 'An',
      weight: 2,
      name: {
        en: 'Leads by threat or mock participation',
        sv: 'Leder med hot eller skenbar delaktighet',
      },
      example: {
        en: 'There are others who would like your job. / What do you think? It is settled anyway.',
        sv: 'Det finns andra som vill ha ditt jobb. / Vad tycker du? Det är ändå klart.',
      },
    },
  ],
};
