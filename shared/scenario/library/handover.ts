import type { Scenario } from '../types.ts';

/** The Missed Handover / Den missade överlämningen. */
export const handover: Scenario = {
  id: 'handover',
  kind: 'leadership',
  listed: false,
  level: 2,
  pull: 'pleasant',
  minutes: 8,
  dialStart: 45,
  goalCriterionTellsSecret: false,
  cast: {
    seller: {
      name: 'Chris Roos',
      title: { en: 'Manager', sv: 'Chef' },
    },
    buyer: {
      name: 'Nikki Hedman',
      title: { en: 'Junior consultant', sv: 'Juniorkonsult' },
    },
  },
  en: {
    title: 'The Missed Handover',
    public:
      'A manager talks with a gifted junior consultant after a customer handover that did not happen last Friday.',
    goal: 'Clear expectations and a check before the next delivery.',
    sellerBrief:
      'You are the leader. The customer was upset. You want clear expectations and a check before the next delivery. You do not want to lose this person.',
    buyerBrief: {
      hiddenNeed:
        'You are the employee. You never understood that the handover was yours, and did not dare to ask. You have begun to look for another job.',
      hiddenConstraint: 'You will not name the colleague who told you not to bother the manager.',
      earnsTrust: 'A leader who owns the unclear task; curiosity before verdict.',
      breaksTrust: 'A verdict on your personality; “good that we talked” and nothing agreed.',
      revealLadder: [
        { dialAtLeast: 52, say: 'It was not quite clear.' },
        { dialAtLeast: 66, say: 'I did not know it was mine.' },
        { dialAtLeast: 78, say: 'I did not dare to ask.' },
      ],
    },
    observerFocus:
      'Pleasant or pushing? Note the minute the matter is named, and the minute something is agreed.',
    goalCriterion:
      'Written: who does what by when, one check-in before the next delivery, and how to ask.',
  },
  sv: {
    title: 'Den missade överlämningen',
    public:
      'En chef pratar med en duktig juniorkonsult efter en kundöverlämning som inte blev av i fredags.',
    goal: 'Tydliga förväntningar och en avstämning före nästa leverans.',
    sellerBrief:
      'Du är ledaren. Kunden blev upprörd. Du vill ha tydliga förväntningar och en avstämning före nästa leverans. Du vill inte förlora personen.',
    buyerBrief: {
      hiddenNeed:
        'Du är medarbetaren. Du förstod aldrig att överlämningen var din och vågade inte fråga. Du har börjat söka annat jobb.',
      hiddenConstraint: 'Du vill inte namnge kollegan som sade åt dig att inte störa chefen.',
      earnsTrust: 'En ledare som tar ansvar för den otydliga uppgiften; nyfikenhet före dom.',
      breaksTrust: 'En dom över din personlighet; ”bra att vi pratade” utan överenskommelse.',
      revealLadder: [
        { dialAtLeast: 52, say: 'Det var inte helt tydligt.' },
        { dialAtLeast: 66, say: 'Jag visste inte att det var mitt ansvar.' },
        { dialAtLeast: 78, say: 'Jag vågade inte fråga.' },
      ],
    },
    observerFocus:
      'Trevligt eller tryck? Notera minuten då saken nämns och minuten då något avtalas.',
    goalCriterion:
      'Skriftligt: vem som gör vad till när, en avstämning före nästa leverans och hur man frågar.',
  },
};
