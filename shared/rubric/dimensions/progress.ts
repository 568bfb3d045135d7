import type { DimensionPart } from '../types.ts';

/** Whether the meeting moves to something agreed. */
export const progress: DimensionPart = {
  entry: {
    id: 'C',
    axis: 'goal',
    name: { en: 'Progress and close', sv: 'Framdrift och avslut' },
    question: {
      en: 'Does the meeting move to something agreed?',
      sv: 'Rör sig mötet mot en överenskommelse?',
    },
    hint: { en: 'Towards an agreement', sv: 'Mot en överenskommelse' },
    keys: { plus: 'KeyO', minus: 'KeyL' },
  },
  markers: [
    {
      id: 'Cp1',
      label: 'C+1',
      dimension: 'C',
      polarity: 1,
      weight: 1,
      name: { en: 'Sums up', sv: 'Sammanfattar' },
      definition: {
        en: 'Restates what has been agreed and gets it confirmed.',
        sv: 'Återger vad man är överens om och får det bekräftat.',
      },
      example: {
        en: 'So far: two sites, start in May, training included. Correct?',
        sv: 'Så långt: två anläggningar, start i maj, utbildning ingår. Stämmer det?',
      },
    },
    {
      id: 'Cp2',
      label: 'C+2',
      dimension: 'C',
      polarity: 1,
      weight: 1,
      name: { en: 'Proposes the next step', sv: 'Föreslår nästa steg' },
      definition: {
        en: 'Names a concrete step with who and when.',
        sv: 'Nämner ett konkret steg med vem och när.',
      },
      example: {
        en: 'Shall I come on the 14th and measure together with Ali?',
        sv: 'Ska jag komma den 14:e och mäta tillsammans med Ali?',
      },
    },
    {
      id: 'Cp3',
      label: 'C+3',
      dimension: 'C',
      polarity: 1,
      weight: 1,
      name: { en: 'Asks for the decision', sv: 'Frågar om beslutet' },
      definition: {
        en: 'Asks plainly for a decision, or what is missing for one.',
        sv: 'Frågar rakt om beslut, eller vad som saknas för ett.',
      },
      example: {
        en: 'What is missing for you to say yes to a trial?',
        sv: 'Vad saknas för att du ska säga ja till ett test?',
      },
    },
    {
      id: 'Cn1',
      label: 'C−1',
      dimension: 'C',
      polarity: -1,
      weight: 1,
      name: { en: 'Leaves it vague', sv: 'Lämnar det oklart' },
      definition: {
        en: 'Ends or postpones with no who, what or when.',
        sv: 'Avslutar eller skjuter upp utan vem, vad eller när.',
      },
      example: { en: "Let's keep in touch!", sv: 'Vi hörs!' },
    },
    {
      id: 'Cn2',
      label: 'C−2',
      dimension: 'C',
      polarity: -1,
      weight: 1,
      name: { en: 'Misses the opening', sv: 'Missar läget' },
      definition: {
        en: 'The other shows interest or asks about terms; the seller moves on.',
        sv: 'Den andra visar intresse eller frågar om villkor; säljaren går vidare.',
      },
      example: {
        en: '(Buyer: How soon could you start?) – We will get to that. Slide nine…',
        sv: '(Köparen: Hur snart kan ni börja?) – Det kommer vi till. Bild nio …',
      },
    },
    {
      id: 'Cn3',
      label: 'C−3',
      dimension: 'C',
      polarity: -1,
      weight: 1,
      name: { en: 'Gives it away', sv: 'Ger bort' },
      definition: {
        en: 'Concedes price or scope unasked, or for nothing in return.',
        sv: 'Sänker priset eller lägger till något oombett eller utan motprestation.',
      },
      example: {
        en: 'And of course we can lower the price.',
        sv: 'Och vi kan förstås gå ner i pris.',
      },
    },
  ],
  leadership: [
    {
      code: 'Cp',
      weight: 1,
      name: {
        en: 'Agrees on who does what by when, and follow-up',
        sv: 'Enas om vem, vad, när och uppföljning',
      },
      example: {
        en: 'You talk to Sara by Tuesday; we two meet on Friday at nine.',
        sv: 'Du pratar med Sara senast på tisdag, vi två ses på fredag klockan nio.',
      },
    },
    {
      code: 'Cn',
      weight: 1,
      name: { en: 'Ends without an agreement', sv: 'Slutar utan överenskommelse' },
      example: { en: 'Good that we talked about it.', sv: 'Bra att vi pratade om det.' },
    },
  ],
};
