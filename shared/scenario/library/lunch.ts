import type { Scenario } from '../types.ts';

/** The School Lunch / Skolmaten. */
export const lunch: Scenario = {
  id: 'lunch',
  kind: 'sales',
  listed: true,
  level: 1,
  pull: 'pleasant',
  minutes: 8,
  dialStart: 50,
  goalCriterionTellsSecret: false,
  cast: {
    seller: {
      name: 'Lo Sjödin',
      title: {
        en: 'Sales representative, food wholesaler',
        sv: 'Säljare på en livsmedelsgrossist',
      },
    },
    buyer: {
      name: 'Billie Thorell',
      title: { en: 'Head of meals', sv: 'Kostchef' },
    },
  },
  en: {
    title: 'The School Lunch',
    public: 'A food wholesaler meets the head of meals in a municipality with 14 school kitchens.',
    goal: 'The new range tried in at least one kitchen.',
    sellerBrief:
      'You want to get a pulse-protein range into the kitchens. Your range is good but needs 20 minutes more preparation per dish.',
    buyerBrief: {
      hiddenNeed:
        "The cooks are near revolt after last year's changes; you need their yes more than a lower price.",
      hiddenConstraint:
        'The framework contract runs to 31 December; before that only taste trials are allowed.',
      earnsTrust: 'Asking to meet the cooks; saying out loud that it takes longer.',
      breaksTrust: 'Lecturing on climate; speaking of the kitchens as a cost.',
      revealLadder: [
        { dialAtLeast: 55, say: 'It is not easy to change anything in a kitchen.' },
        { dialAtLeast: 67, say: 'My cooks are tired of projects.' },
        { dialAtLeast: 76, say: 'Come and cook with them in week 38.' },
      ],
    },
    observerFocus: 'Does the seller find out who the real audience is? Tag M+1 and M−3.',
    goalCriterion: 'A taste trial in one named kitchen with a week and a cook.',
  },
  sv: {
    title: 'Skolmaten',
    public: 'En livsmedelsgrossist möter kostchefen i en kommun med 14 skolkök.',
    goal: 'Det nya sortimentet provat i minst ett kök.',
    sellerBrief:
      'Du vill få in ett baljväxtsortiment i köken. Sortimentet är bra men kräver 20 minuter längre tillagning per rätt.',
    buyerBrief: {
      hiddenNeed:
        'Kockarna är nära uppror efter förra årets ändringar; du behöver deras ja mer än lägre pris.',
      hiddenConstraint:
        'Ramavtalet löper till 31 december; dessförinnan är bara provlagning tillåten.',
      earnsTrust: 'Att be att få träffa kockarna; att säga högt att det tar längre tid.',
      breaksTrust: 'Föreläsning om klimat; att tala om köken som en kostnad.',
      revealLadder: [
        { dialAtLeast: 55, say: 'Det är inte lätt att ändra något i ett kök.' },
        { dialAtLeast: 67, say: 'Mina kockar är trötta på projekt.' },
        { dialAtLeast: 76, say: 'Kom och laga med dem vecka 38.' },
      ],
    },
    observerFocus: 'Får säljaren reda på vem den verkliga målgruppen är? Tagga M+1 och M−3.',
    goalCriterion: 'En provlagning i ett namngivet kök med vecka och kock.',
  },
};
