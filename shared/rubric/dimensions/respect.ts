import type { DimensionPart } from '../types.ts';

/** Whether the buyer’s view of the world is allowed to stand. */
export const respect: DimensionPart = {
  entry: {
    id: 'P',
    axis: 'trust',
    name: { en: 'Respect', sv: 'Respekt' },
    question: {
      en: "Is the buyer's view of the world allowed to stand?",
      sv: 'Respekteras köparens sätt att se saken, även när säljaren inte delar det?',
    },
    hint: { en: 'Lets the other view stand', sv: 'Låter den andras syn gälla' },
    keys: { plus: 'KeyR', minus: 'KeyF' },
  },
  markers: [
    {
      id: 'Pp1',
      label: 'P+1',
      dimension: 'P',
      polarity: 1,
      weight: 1,
      name: { en: 'Lets the other view stand', sv: 'Låter den andras bild gälla' },
      definition: {
        en: 'Acknowledges a view it does not share, without arguing.',
        sv: 'Bekräftar en syn man inte delar, utan att argumentera.',
      },
      example: {
        en: 'I see it differently, but I understand why safety comes first for you.',
        sv: 'Jag ser det annorlunda, men jag förstår varför säkerheten kommer först för dig.',
      },
    },
    {
      id: 'Pp2',
      label: 'P+2',
      dimension: 'P',
      polarity: 1,
      weight: 1,
      name: { en: 'Asks leave', sv: 'Ber om lov' },
      definition: {
        en: 'Asks before a sensitive question, advice or a change of topic.',
        sv: 'Ber om lov före en känslig fråga, ett råd eller ett ämnesbyte.',
      },
      example: { en: 'May I ask something about money?', sv: 'Får jag fråga något om pengar?' },
    },
    {
      id: 'Pp3',
      label: 'P+3',
      dimension: 'P',
      polarity: 1,
      weight: 1,
      name: { en: 'Keeps no possible', sv: 'Håller nejet möjligt' },
      definition: {
        en: 'Says in words that the other is free to decline.',
        sv: 'Säger uttryckligen att den andra är fri att tacka nej.',
      },
      example: { en: 'No is a perfectly good answer.', sv: 'Nej är ett helt okej svar.' },
    },
    {
      id: 'Pp4',
      label: 'P+4',
      dimension: 'P',
      polarity: 1,
      weight: 1,
      name: { en: 'Keeps the frame', sv: 'Håller ramen' },
      definition: {
        en: "Names or keeps the agreed time or topic on the other's behalf.",
        sv: 'Nämner eller håller avtalad tid eller ämne för den andras skull.',
      },
      example: {
        en: 'We have ten minutes left. Shall we use them on your question?',
        sv: 'Vi har tio minuter kvar. Ska vi ta din fråga?',
      },
    },
    {
      id: 'Pn1',
      label: 'P−1',
      dimension: 'P',
      polarity: -1,
      weight: 2,
      name: { en: 'Belittles', sv: 'Nedvärderar' },
      definition: {
        en: 'Speaks down about the person, the role, a choice made or the present supplier.',
        sv: 'Talar nedsättande om personen, rollen, ett val eller nuvarande leverantör.',
      },
      example: { en: 'Only dinosaurs still do it that way.', sv: 'Så gör ju bara dinosaurier.' },
    },
    {
      id: 'Pn2',
      label: 'P−2',
      dimension: 'P',
      polarity: -1,
      weight: 1,
      name: { en: 'Argues it away', sv: 'Argumenterar bort' },
      definition: {
        en: "Contradicts the other's stated experience at once, with no question.",
        sv: 'Säger emot den andras upplevelse direkt, utan fråga.',
      },
      example: { en: 'No, that is not how it is.', sv: 'Nej, så är det inte.' },
    },
    {
      id: 'Pn3',
      label: 'P−3',
      dimension: 'P',
      polarity: -1,
      weight: 1,
      name: { en: 'Lectures', sv: 'Mästrar' },
      definition: {
        en: 'Explains what the other has just shown they know.',
        sv: 'Förklarar något den andra just visat sig kunna.',
      },
      example: {
        en: 'Let me explain how logistics works.',
        sv: 'Låt mig förklara hur logistik fungerar.',
      },
    },
    {
      id: 'Pn4',
      label: 'P−4',
      dimension: 'P',
      polarity: -1,
      weight: 1,
      name: { en: 'Pushes', sv: 'Trycker på' },
      definition: {
        en: 'Asks for the decision again after a no, or before any need is confirmed (goal without relation).',
        sv: 'Ber om beslutet igen efter ett nej, eller innan något behov bekräftats (mål utan relation).',
      },
      example: {
        en: 'So, shall we sign today then? (third time)',
        sv: 'Så, ska vi skriva på i dag då? (tredje gången)',
      },
    },
  ],
  leadership: [
    {
      code: 'Pp',
      weight: 1,
      name: { en: 'Separates act from person', sv: 'Skiljer på sak och person' },
      example: {
        en: 'The report was late. I know you care about quality.',
        sv: 'Rapporten blev sen. Jag vet att du bryr dig om kvalitet.',
      },
    },
    {
      code: 'Pn',
      weight: 2,
      name: { en: 'Labels the person', sv: 'Sätter etikett på personen' },
      example: {
        en: 'You are simply not a structured person.',
        sv: 'Du är helt enkelt ingen strukturerad person.',
      },
    },
  ],
};
