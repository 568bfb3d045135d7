import type { Scenario } from '../types.ts';

/**
 * The renewal nobody mentioned / Förlängningen ingen nämnde. Never listed: the sample debrief shows
 * every brief of it to whoever asks, so nobody could sell in it unknowing.
 */
export const checkIn: Scenario = {
  id: 'check-in',
  kind: 'sales',
  listed: false,
  level: 2,
  pull: 'pleasant',
  minutes: 8,
  dialStart: 42,
  goalCriterionTellsSecret: false,
  cast: {
    seller: {
      name: 'Kim Brandt',
      title: { en: 'Account manager, Tidvatten', sv: 'Kundansvarig, Tidvatten' },
    },
    buyer: {
      name: 'Robin Alm',
      title: { en: 'Head of operations, Solgård', sv: 'Verksamhetschef, Solgård' },
    },
  },
  en: {
    title: 'The renewal nobody mentioned',
    public:
      'Tidvatten makes shift-planning software. Solgård Omsorg, a home-care company with 340 staff, has used it for two years. The contract runs out in six weeks. Nobody has brought up a renewal. The meeting was booked as “a quick check-in”, twelve minutes at Solgård’s office; you play the first eight. It is Thursday, just after lunch.',
    goal: 'A date for the decision, and the name of the person who makes it.',
    sellerBrief:
      'You took over this account in March, three months ago, and have never met Robin. Daytime use is up 12% in a year. Night-shift logins have fallen by 40% since autumn, and you do not know why. You may offer up to 5% off, only for two years. You would rather not talk about price before you know why.',
    buyerBrief: {
      hiddenNeed:
        'The schedule locks at eight in the evening, and it is later than that people call in sick. In November your night team went back to paper. You would stay, if someone asked about it and took it seriously. Let it be found.',
      hiddenConstraint:
        'You do not sign. Helena Ek, the managing director, decides on the 23rd, and she asks you first.',
      earnsTrust:
        'A question about the nights that is given time; somebody who says what was overlooked.',
      breaksTrust: 'A discount or a deadline before any question; “just a check-in”.',
      revealLadder: [
        { dialAtLeast: 44, say: 'It works well, in the daytime.' },
        { dialAtLeast: 58, say: 'The night team went back to paper in November.' },
        { dialAtLeast: 70, say: 'Helena decides on the 23rd. She will ask me about the nights.' },
      ],
    },
    observerFocus:
      'Who names the renewal first, and what does the buyer do in the two turns after?',
    goalCriterion:
      'The buyer has said when the decision is made and by whom, and both know what happens before that.',
  },
  sv: {
    title: 'Förlängningen ingen nämnde',
    public:
      'Tidvatten gör ett system för schemaläggning. Solgård Omsorg, ett hemtjänstföretag med 340 anställda, har använt det i två år. Avtalet går ut om sex veckor och ingen har tagit upp en förlängning. Mötet är bokat som ”en kort avstämning”, tolv minuter på Solgårds kontor; ni spelar de första åtta. Det är torsdag, strax efter lunch.',
    goal: 'Ett datum för beslutet och namnet på den som fattar det.',
    sellerBrief:
      'Du tog över kunden i mars, för tre månader sedan, och har aldrig träffat Robin. Dagtid har användningen ökat med 12 % på ett år. På natten har inloggningarna minskat med 40 % sedan i höstas, och du vet inte varför. Du får lämna upp till 5 % rabatt, men bara på två år. Du vill helst inte prata pris innan du vet varför.',
    buyerBrief: {
      hiddenNeed:
        'Schemat låses klockan åtta på kvällen, och det är efter det som folk sjukanmäler sig. I november gick nattgruppen tillbaka till papper. Du stannar gärna om någon frågar och tar det på allvar. Låt den andra hitta dit.',
      hiddenConstraint:
        'Det är inte du som skriver på. Helena Ek, vd, bestämmer den 23:e, och hon frågar dig först.',
      earnsTrust:
        'En fråga om nätterna som får ta tid; någon som säger vad man själv har förbisett.',
      breaksTrust: 'Rabatt eller sista datum före första frågan; ”bara en avstämning”.',
      revealLadder: [
        { dialAtLeast: 44, say: 'Det fungerar bra, dagtid.' },
        { dialAtLeast: 58, say: 'Nattgruppen gick tillbaka till papper i november.' },
        { dialAtLeast: 70, say: 'Helena bestämmer den 23:e. Hon kommer att fråga om nätterna.' },
      ],
    },
    observerFocus:
      'Vem nämner förlängningen först, och vad gör köparen i de två replikerna efteråt?',
    goalCriterion:
      'Köparen har sagt när beslutet fattas och av vem, och båda vet vad som händer dessförinnan.',
  },
};
