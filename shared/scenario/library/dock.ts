import type { Scenario } from '../types.ts';

/** The Loading Dock / Lastkajen. */
export const dock: Scenario = {
  id: 'dock',
  kind: 'sales',
  listed: true,
  level: 1,
  pull: 'effective',
  minutes: 8,
  dialStart: 45,
  goalCriterionTellsSecret: false,
  cast: {
    seller: {
      name: 'Kim Sandberg',
      title: { en: 'Account manager', sv: 'Säljare' },
    },
    buyer: {
      name: 'Robin Ahlgren',
      title: { en: 'Operations manager', sv: 'Driftchef' },
    },
  },
  en: {
    title: 'The Loading Dock',
    public:
      'First meeting. A supplier of dock-scheduling software visits the operations manager of a mid-size warehouse in Jönköping. 20 minutes are booked; you play the opening.',
    goal: 'A measurement day on site, with a date.',
    sellerBrief:
      'You want an on-site measurement day. List price 6 900 kr a month. Your product does not handle foreign carriers without an account, and you know it.',
    buyerBrief: {
      hiddenNeed:
        'Drivers queue on Mondays and quarrel with the dock crew; two good people have asked to move.',
      hiddenConstraint:
        'A central IT freeze until 1 September. You must not promise anything that needs integration before that.',
      earnsTrust:
        'Being asked about the people on the dock; an honest word about what the system cannot do.',
      breaksTrust: 'A product tour before any question; “your competitors already have it”.',
      revealLadder: [
        { dialAtLeast: 50, say: 'Mondays are chaotic.' },
        { dialAtLeast: 65, say: 'People have asked to be moved.' },
        { dialAtLeast: 75, say: 'There is an IT freeze, but I can decide on a measurement day.' },
      ],
    },
    observerFocus:
      'Note the first moment the buyer speaks about people rather than trucks. What came just before?',
    goalCriterion: 'A dated measurement day with a named person from the dock crew (Advance).',
  },
  sv: {
    title: 'Lastkajen',
    public:
      'Första mötet. En leverantör av bokningssystem för lastkajer besöker driftchefen på ett mellanstort lager i Jönköping. 20 minuter är bokade; ni spelar inledningen.',
    goal: 'En mätdag på plats, med datum.',
    sellerBrief:
      'Du vill få till en mätdag på plats. Listpriset är 6 900 kr i månaden. Er produkt klarar inte utländska åkerier utan konto, och det vet du.',
    buyerBrief: {
      hiddenNeed:
        'Chaufförer köar på måndagar och bråkar med kajpersonalen; två duktiga har bett om omplacering.',
      hiddenConstraint:
        'Centralt it-stopp till 1 september. Du får inte lova något som kräver integration innan dess.',
      earnsTrust: 'Frågor om människorna på kajen; ett ärligt ord om vad systemet inte klarar.',
      breaksTrust: 'Produktvisning före första frågan; ”era konkurrenter har det redan”.',
      revealLadder: [
        { dialAtLeast: 50, say: 'Måndagarna är kaos.' },
        { dialAtLeast: 65, say: 'Folk har bett om omplacering.' },
        { dialAtLeast: 75, say: 'Det är it-stopp, men en mätdag kan jag besluta om.' },
      ],
    },
    observerFocus:
      'Notera första gången köparen talar om människor i stället för lastbilar. Vad hände precis innan?',
    goalCriterion: 'En mätdag med datum och en namngiven person från kajen (Steg framåt).',
  },
};
