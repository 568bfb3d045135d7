import type { Scenario } from '../types.ts';

/** The Solar Roof / Solcellstaket. */
export const solar: Scenario = {
  id: 'solar',
  kind: 'sales',
  listed: true,
  level: 2,
  pull: 'pleasant',
  minutes: 8,
  dialStart: 35,
  goalCriterionTellsSecret: false,
  cast: {
    seller: {
      name: 'Noa Ekdahl',
      title: { en: 'Solar installer', sv: 'Solcellsinstallatör' },
    },
    buyer: {
      name: 'Eli Bergvall',
      title: { en: 'Chair of the housing co-operative', sv: 'Ordförande i bostadsrättsföreningen' },
    },
  },
  en: {
    title: 'The Solar Roof',
    public:
      'A solar installer meets the chair of a housing co-operative with 46 flats. Two years ago a door seller frightened members with electricity prices.',
    goal: 'A slot at the board meeting.',
    sellerBrief:
      'You want to present at the board meeting. The roof faces south-east and gives about 15 % less than ideal. Half of it must be re-laid within five years.',
    buyerBrief: {
      hiddenNeed: 'Peace in the house: you want a decision the members feel is theirs.',
      hiddenConstraint: 'Only the annual meeting in May can decide above 500 000 kr.',
      earnsTrust: 'Facts with sources, both sides; interest in how members decide.',
      breaksTrust:
        'Any “electricity will cost…” scare; talking down the old board or the old roof.',
      revealLadder: [
        { dialAtLeast: 45, say: 'We have been burned before.' },
        { dialAtLeast: 60, say: 'The members must own it.' },
        {
          dialAtLeast: 74,
          say: 'If you write two honest pages I will put them in the notice for May.',
        },
      ],
    },
    observerFocus: 'What does the seller do with the bad news about the roof, and when?',
    goalCriterion: 'A date for two pages of basis that the chair sends with the notice.',
  },
  sv: {
    title: 'Solcellstaket',
    public:
      'En solcellsinstallatör möter ordföranden i en bostadsrättsförening med 46 lägenheter. För två år sedan skrämde en dörrförsäljare medlemmarna med elpriser.',
    goal: 'En tid på styrelsemötet.',
    sellerBrief:
      'Du vill få hålla en presentation på styrelsemötet. Taket vetter mot sydost och ger cirka 15 % mindre än det ideala. Halva taket måste läggas om inom fem år.',
    buyerBrief: {
      hiddenNeed: 'Lugn i huset: du vill ha ett beslut som medlemmarna känner är deras.',
      hiddenConstraint: 'Bara stämman i maj kan besluta över 500 000 kr.',
      earnsTrust: 'Fakta med källor, båda sidor; intresse för hur medlemmarna beslutar.',
      breaksTrust:
        'Minsta antydan om att ”elen kommer att kosta …”; att tala illa om den gamla styrelsen eller taket.',
      revealLadder: [
        { dialAtLeast: 45, say: 'Vi har bränt oss förut.' },
        { dialAtLeast: 60, say: 'Det måste bli medlemmarnas eget beslut.' },
        {
          dialAtLeast: 74,
          say: 'Skriver du två ärliga sidor lägger jag dem i kallelsen till maj.',
        },
      ],
    },
    observerFocus: 'Vad gör säljaren med de dåliga nyheterna om taket, och när?',
    goalCriterion: 'Datum för ett underlag på två sidor som ordföranden skickar med kallelsen.',
  },
};
