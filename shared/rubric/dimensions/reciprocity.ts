import type { DimensionPart } from '../types.ts';

/** Who gives trust first, and whether it is returned. */
export const reciprocity: DimensionPart = {
  entry: {
    id: 'R',
    axis: 'trust',
    name: { en: 'Reciprocity', sv: 'Ömsesidighet' },
    question: {
      en: 'Who gives trust first, and is it returned?',
      sv: 'Vem ger förtroende först, och besvaras det?',
    },
    hint: { en: 'Gives first, answers openness', sv: 'Ger först, besvarar öppenhet' },
    keys: { plus: 'KeyQ', minus: 'KeyA' },
  },
  markers: [
    {
      id: 'Rp1',
      label: 'R+1',
      dimension: 'R',
      polarity: 1,
      weight: 1,
      name: { en: 'Gives first', sv: 'Ger först' },
      definition: {
        en: 'Offers something useful or candid before asking for anything.',
        sv: 'Erbjuder något användbart eller ärligt innan man själv ber om något.',
      },
      example: {
        en: 'Before I ask about your figures: this is what it cost us when we did it ourselves.',
        sv: 'Innan jag frågar om era siffror: så här mycket kostade det oss när vi gjorde det själva.',
      },
    },
    {
      id: 'Rp2',
      label: 'R+2',
      dimension: 'R',
      polarity: 1,
      weight: 1,
      name: { en: 'Hands over control', sv: 'Lämnar över kontroll' },
      definition: {
        en: 'Lets the other decide something that matters (agenda, pace, choice, information).',
        sv: 'Låter den andra bestämma något som betyder något (agenda, tempo, val, information).',
      },
      example: {
        en: 'You know this better than I do. What should we use the half hour for?',
        sv: 'Du kan det här bättre än jag. Vad ska vi använda halvtimmen till?',
      },
    },
    {
      id: 'Rp3',
      label: 'R+3',
      dimension: 'R',
      polarity: 1,
      weight: 1,
      name: { en: 'Answers openness', sv: 'Besvarar öppenhet' },
      definition: {
        en: 'Meets a disclosure with a disclosure of its own within two turns.',
        sv: 'Besvarar den andras öppenhet med egen öppenhet inom två repliker.',
      },
      example: {
        en: 'Thank you for saying that. To be as open back: our first delivery to a plant like yours was late.',
        sv: 'Tack för att du säger det. För att vara lika öppen: vår första leverans till en fabrik som er blev sen.',
      },
    },
    {
      id: 'Rn1',
      label: 'R−1',
      dimension: 'R',
      polarity: -1,
      weight: 1,
      name: { en: 'Only takes', sv: 'Tar bara' },
      definition: {
        en: 'Three or more questions or demands in a row with nothing given back.',
        sv: 'Tre eller fler frågor eller krav i rad utan att ge något tillbaka.',
      },
      example: {
        en: 'And the budget? And who signs? And when?',
        sv: 'Och budgeten? Och vem skriver på? Och när?',
      },
    },
    {
      id: 'Rn2',
      label: 'R−2',
      dimension: 'R',
      polarity: -1,
      weight: 1,
      name: { en: 'Leaves openness unanswered', sv: 'Lämnar öppenhet obesvarad' },
      definition: {
        en: 'The other discloses something risky; the next turn does not acknowledge it.',
        sv: 'Den andra berättar något känsligt; nästa replik bekräftar det inte.',
      },
      example: {
        en: '(Buyer: The last project nearly cost me my job.) – Okay. So, the modules…',
        sv: '(Köparen: Förra projektet kostade mig nästan jobbet.) – Okej. Alltså, modulerna …',
      },
    },
    {
      id: 'Rn3',
      label: 'R−3',
      dimension: 'R',
      polarity: -1,
      weight: 1,
      name: { en: 'Asks for trust on credit', sv: 'Vill ha förtroende på kredit' },
      definition: {
        en: 'Asks to be trusted without giving a reason or anything to check.',
        sv: 'Ber om förtroende utan att ge skäl eller något som går att kontrollera.',
      },
      example: { en: 'Just trust me on this one.', sv: 'Lita på mig bara.' },
    },
  ],
  leadership: [
    {
      code: 'Rp',
      weight: 1,
      name: { en: 'Leader admits own part first', sv: 'Ledaren tar ansvar för sin del först' },
      example: {
        en: 'I gave you the task without a deadline. That was my mistake.',
        sv: 'Jag gav dig uppgiften utan tidsgräns. Det var mitt fel.',
      },
    },
    {
      code: 'Rn',
      weight: 1,
      name: { en: 'Demands openness, gives none', sv: 'Kräver öppenhet, ger ingen' },
      example: {
        en: 'I need you to be honest with me. What is going on? And why?',
        sv: 'Jag behöver att du är ärlig. Vad är det som pågår? Och varför?',
      },
    },
  ],
};
