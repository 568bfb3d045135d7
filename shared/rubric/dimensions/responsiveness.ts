import type { DimensionPart } from '../types.ts';

/** Whether what the buyer says changes what the seller does next. */
export const responsiveness: DimensionPart = {
  entry: {
    id: 'L',
    axis: 'trust',
    name: { en: 'Responsiveness', sv: 'Lyhördhet' },
    question: {
      en: 'Does what the buyer says change what the seller does next?',
      sv: 'Påverkar det köparen säger vad säljaren gör härnäst?',
    },
    hint: { en: 'Lets the answer matter', sv: 'Låter svaret påverka' },
    keys: { plus: 'KeyE', minus: 'KeyD' },
  },
  markers: [
    {
      id: 'Lp1',
      label: 'L+1',
      dimension: 'L',
      polarity: 1,
      weight: 1,
      name: { en: 'Open question, room to answer', sv: 'Öppen fråga, utrymme att svara' },
      definition: {
        en: 'Asks an open question and lets the answer finish.',
        sv: 'Ställer en öppen fråga och låter den andra svara färdigt.',
      },
      example: {
        en: 'What would have to be true for this to be worth your time?',
        sv: 'Vad skulle behöva stämma för att det här ska vara värt din tid?',
      },
    },
    {
      id: 'Lp2',
      label: 'L+2',
      dimension: 'L',
      polarity: 1,
      weight: 1,
      name: { en: 'Mirrors and checks', sv: 'Speglar och stämmer av' },
      definition: {
        en: 'Restates content or feeling in own words and gets a yes or a correction.',
        sv: 'Återger innehåll eller känsla med egna ord och får ja eller rättelse.',
      },
      example: {
        en: 'So it is not the price, it is the switch-over weekend. Is that right?',
        sv: 'Så det är inte priset utan omställningshelgen. Stämmer det?',
      },
    },
    {
      id: 'Lp3',
      label: 'L+3',
      dimension: 'L',
      polarity: 1,
      weight: 1,
      name: { en: 'Builds on the answer', sv: 'Bygger vidare' },
      definition: {
        en: 'The next question or proposal uses a word or fact the other has just given.',
        sv: 'Nästa fråga eller förslag använder ett ord eller en uppgift som den andra just gett.',
      },
      example: {
        en: 'You mentioned the night shift. How do they handle it today?',
        sv: 'Du nämnde nattskiftet. Hur gör de i dag?',
      },
    },
    {
      id: 'Lp4',
      label: 'L+4',
      dimension: 'L',
      polarity: 1,
      weight: 1,
      name: { en: 'Changes course', sv: 'Ställer om' },
      definition: {
        en: 'Changes plan, pace or topic after a signal from the other.',
        sv: 'Ändrar plan, tempo eller ämne efter en signal från den andra.',
      },
      example: {
        en: 'You look doubtful, so I will stop there. What is it?',
        sv: 'Du ser tveksam ut, så jag stannar upp. Vad är det?',
      },
    },
    {
      id: 'Ln1',
      label: 'L−1',
      dimension: 'L',
      polarity: -1,
      weight: 1,
      name: { en: 'Interrupts', sv: 'Avbryter' },
      definition: {
        en: 'Starts while the other is still talking and takes the turn.',
        sv: 'Börjar medan den andra fortfarande talar och tar över ordet.',
      },
      example: {
        en: '(Buyer: The thing is, we tried—) – Yes, and that is exactly why…',
        sv: '(Köparen: Grejen är att vi provade—) – Ja, och just därför …',
      },
    },
    {
      id: 'Ln2',
      label: 'L−2',
      dimension: 'L',
      polarity: -1,
      weight: 1,
      name: { en: 'Talks past', sv: 'Pratar förbi' },
      definition: {
        en: 'The reply does not touch what the other has just said.',
        sv: 'Svaret berör inte det den andra just sade.',
      },
      example: {
        en: '(Buyer: My problem is staffing.) – Right, and the dashboard has six views.',
        sv: '(Köparen: Mitt problem är bemanningen.) – Precis, och panelen har sex vyer.',
      },
    },
    {
      id: 'Ln3',
      label: 'L−3',
      dimension: 'L',
      polarity: -1,
      weight: 1,
      name: { en: 'Monologue', sv: 'Monolog' },
      definition: {
        en: 'Talks for more than 60 s without a question or a pause offered.',
        sv: 'Talar mer än 60 s utan att fråga eller lämna en paus.',
      },
      example: {
        en: '…and then module three, and after that module four…',
        sv: '… och sedan modul tre, och efter den modul fyra …',
      },
    },
  ],
  leadership: [
    {
      code: 'Lp',
      weight: 1,
      name: { en: 'Asks, waits, sums up', sv: 'Frågar, väntar, sammanfattar' },
      example: {
        en: 'How has the spring been for you? … So it is the nights that wear.',
        sv: 'Hur har våren varit för dig? … Så det är nätterna som sliter.',
      },
    },
    {
      code: 'Ln',
      weight: 1,
      name: { en: 'Solves before hearing', sv: 'Löser innan man lyssnat' },
      example: { en: 'I know exactly what you should do.', sv: 'Jag vet precis vad du ska göra.' },
    },
  ],
};
