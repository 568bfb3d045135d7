import type { Scenario } from '../types.ts';

/** The Care Home's Beds / Vårdsängarna. */
export const beds: Scenario = {
  id: 'beds',
  kind: 'sales',
  listed: true,
  level: 2,
  pull: 'effective',
  minutes: 8,
  dialStart: 50,
  goalCriterionTellsSecret: true,
  cast: {
    seller: {
      name: 'Alex Norén',
      title: { en: 'Sales representative, care beds', sv: 'Säljare av vårdsängar' },
    },
    buyer: {
      name: 'Charlie Lindqvist',
      title: { en: 'Unit manager', sv: 'Enhetschef' },
    },
  },
  en: {
    title: 'The Care Home’s Beds',
    public:
      'A sales rep for care beds meets the unit manager of a municipal care home. The manager asked for the meeting.',
    goal: 'A four-week trial of two beds.',
    sellerBrief:
      'You want a four-week trial of two beds. A bed costs 18 500 kr. You have a quota this month and are four beds short.',
    buyerBrief: {
      hiddenNeed:
        'Two assistants have back injuries; you feel responsible and are ashamed that you waited.',
      hiddenConstraint:
        'You may buy directly for at most 90 000 kr; above that procurement takes over, for months.',
      earnsTrust: 'Quiet listening when you mention the injuries; advice to buy fewer beds first.',
      breaksTrust:
        'Frightening you with the Work Environment Authority; being called “responsible” in front of the injuries.',
      revealLadder: [
        { dialAtLeast: 55, say: 'We have had some sick leave.' },
        { dialAtLeast: 68, say: 'Two have hurt their backs.' },
        { dialAtLeast: 78, say: 'I can decide up to 90 000 myself.' },
      ],
    },
    observerFocus:
      'Tag every risk statement. Is it information with a choice, or fear with one exit? (A+3 or A−1)',
    goalCriterion: 'Trial of at most four beds, start date and a named contact on the ward.',
  },
  sv: {
    title: 'Vårdsängarna',
    public:
      'En säljare av vårdsängar träffar enhetschefen på ett kommunalt äldreboende. Enhetschefen har själv bett om mötet.',
    goal: 'Ett test av två sängar i fyra veckor.',
    sellerBrief:
      'Du vill få till ett test av två sängar i fyra veckor. En säng kostar 18 500 kr. Du har ett månadsmål och saknar fyra sängar.',
    buyerBrief: {
      hiddenNeed:
        'Två undersköterskor har ryggskador; du känner dig ansvarig och skäms för att du väntat.',
      hiddenConstraint:
        'Du får direktköpa för högst 90 000 kr; över det tar upphandlingen över, och då tar det månader.',
      earnsTrust: 'Stilla lyssnande när du nämner skadorna; rådet att börja med färre sängar.',
      breaksTrust: 'Att bli skrämd med Arbetsmiljöverket; att få skulden för skadorna.',
      revealLadder: [
        { dialAtLeast: 55, say: 'Vi har haft en del sjukskrivningar.' },
        { dialAtLeast: 68, say: 'Två har skadat ryggen.' },
        { dialAtLeast: 78, say: 'Jag kan själv besluta upp till 90 000.' },
      ],
    },
    observerFocus:
      'Tagga varje uttalande om risk. Är det information med val, eller rädsla med en enda utväg? (A+3 eller A−1)',
    goalCriterion:
      'Test av högst fyra sängar, med startdatum och en namngiven kontakt på avdelningen.',
  },
};
