import type { Scenario } from '../types.ts';

/** The Renewal / Förlängningen. */
export const renewal: Scenario = {
  id: 'renewal',
  kind: 'sales',
  listed: true,
  level: 2,
  pull: 'pleasant',
  minutes: 8,
  dialStart: 30,
  goalCriterionTellsSecret: true,
  cast: {
    seller: {
      name: 'Mika Hallberg',
      title: { en: 'Account manager', sv: 'Kundansvarig' },
    },
    buyer: {
      name: 'Sam Wikander',
      title: { en: 'HR manager', sv: 'HR-chef' },
    },
  },
  en: {
    title: 'The Renewal',
    public:
      'Yearly meeting about a payroll service. In March 41 salaries were paid a day late. The contract ends in ten weeks.',
    goal: 'A renewal for two years, or the step that leads there.',
    sellerBrief:
      'You are the account manager and want a two-year renewal. You know the fault was yours: an update was released without testing. Your company’s line is “a technical disturbance”.',
    buyerBrief: {
      hiddenNeed:
        'You are the HR manager. You want to hear what happened, straight, so that you can face the staff. You would rather stay than switch.',
      hiddenConstraint:
        'The CEO has asked for an offer from a competitor; you must show two options on the 20th.',
      earnsTrust: 'A plain admission and what has been changed; a clause you can invoke.',
      breaksTrust: '“A technical disturbance”; a discount instead of an answer.',
      revealLadder: [
        { dialAtLeast: 40, say: 'My staff still talk about March.' },
        { dialAtLeast: 58, say: 'I had to stand there without an explanation.' },
        { dialAtLeast: 72, say: 'I must show two options on the 20th. Help me with yours.' },
      ],
    },
    observerFocus:
      "How many turns pass between the buyer's first mention of March and the first true answer?",
    goalCriterion: 'Agreement on what the seller sends before the 20th, and who presents it.',
  },
  sv: {
    title: 'Förlängningen',
    public:
      'Årlig avstämning om en lönetjänst. I mars betalades 41 löner ut en dag för sent. Avtalet löper ut om tio veckor.',
    goal: 'En förlängning på två år, eller steget som leder dit.',
    sellerBrief:
      'Du är kundansvarig och vill förlänga avtalet med två år. Du vet att felet var ert: en uppdatering släpptes utan att testas. Företagets formulering är ”en teknisk störning”.',
    buyerBrief: {
      hiddenNeed:
        'Du är HR-chef och vill ha raka besked om vad som hände, så att du kan möta personalen. Du vill hellre stanna än byta.',
      hiddenConstraint:
        'Vd har begärt in offert från en konkurrent; du måste visa två alternativ den 20:e.',
      earnsTrust: 'Ett rakt erkännande och vad som ändrats; en klausul du kan åberopa.',
      breaksTrust: '”En teknisk störning”; rabatt i stället för svar.',
      revealLadder: [
        { dialAtLeast: 40, say: 'Personalen pratar fortfarande om mars.' },
        { dialAtLeast: 58, say: 'Jag fick stå där utan förklaring.' },
        { dialAtLeast: 72, say: 'Jag ska visa två alternativ den 20:e. Hjälp mig med ert.' },
      ],
    },
    observerFocus:
      'Hur många repliker går det från att köparen först nämner mars till det första raka svaret?',
    goalCriterion:
      'Överenskommelse om vad säljaren skickar före den 20:e och vem som presenterar det.',
  },
};
