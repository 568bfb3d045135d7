import type { Scenario } from '../types.ts';

/** The Careful CFO / Den försiktiga ekonomichefen. */
export const cfo: Scenario = {
  id: 'cfo',
  kind: 'sales',
  listed: true,
  level: 3,
  pull: 'effective',
  minutes: 10,
  dialStart: 40,
  goalCriterionTellsSecret: true,
  cast: {
    seller: {
      name: 'Jona Feldt',
      title: { en: 'IT-security consultant', sv: 'It-säkerhetskonsult' },
    },
    buyer: {
      name: 'Max Åkerman',
      title: { en: 'Chief financial officer', sv: 'Ekonomichef' },
    },
  },
  en: {
    title: 'The Careful CFO',
    public:
      'An IT-security consultant meets the CFO of a family-owned manufacturer with 120 staff. 15 minutes on video.',
    goal: 'A paid review.',
    sellerBrief:
      'You want a paid review, 65 000 kr. Your manager says fear always works. You doubt it.',
    buyerBrief: {
      hiddenNeed:
        'In spring a false invoice of 212 000 kr was paid. The bank got the money back, but you have told nobody. It must never happen again, and there must be no scandal.',
      hiddenConstraint: 'The owner dislikes consultants; you can approve at most 25 000 kr alone.',
      earnsTrust: 'Questions without blame; confidentiality said in words; a small first step.',
      breaksTrust: 'Headlines about hacked companies; “it is not if but when”.',
      revealLadder: [
        { dialAtLeast: 50, say: 'We have our routines.' },
        { dialAtLeast: 66, say: 'An invoice slipped through once.' },
        { dialAtLeast: 80, say: 'It was 212 000. The owner does not know.' },
      ],
    },
    observerFocus: 'Mark each time fear is available to the seller. Is it used, or declined?',
    goalCriterion: 'A first step of at most 25 000 kr with scope, date and who will know.',
  },
  sv: {
    title: 'Den försiktiga ekonomichefen',
    public:
      'En it-säkerhetskonsult möter ekonomichefen på ett familjeägt tillverkningsföretag med 120 anställda. 15 minuter på video.',
    goal: 'En betald genomlysning.',
    sellerBrief:
      'Du vill sälja en genomlysning för 65 000 kr. Din chef säger att rädsla alltid fungerar. Du tvivlar.',
    buyerBrief: {
      hiddenNeed:
        'I våras betalades en falsk faktura på 212 000 kr. Banken fick tillbaka pengarna, men du har inte berättat det för någon. Det får aldrig hända igen, och det får inte bli en skandal.',
      hiddenConstraint: 'Ägaren ogillar konsulter; du kan godkänna högst 25 000 kr själv.',
      earnsTrust:
        'Frågor utan skuldbeläggande; ett uttalat löfte om sekretess; ett litet första steg.',
      breaksTrust: 'Rubriker om hackade företag; ”frågan är inte om, utan när”.',
      revealLadder: [
        { dialAtLeast: 50, say: 'Vi har våra rutiner.' },
        { dialAtLeast: 66, say: 'En faktura slank igenom en gång.' },
        { dialAtLeast: 80, say: 'Det var 212 000. Ägaren vet inte.' },
      ],
    },
    observerFocus:
      'Markera varje gång rädslan ligger nära till hands. Används den, eller avstår säljaren?',
    goalCriterion: 'Ett första steg på högst 25 000 kr med omfattning, datum och vem som får veta.',
  },
};
