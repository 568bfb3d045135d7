import type { join as english } from '../en/join.ts';
import type { Shape } from '../shape.ts';

/** Ord för att ansluta till en workshop. */
export const join = {
  title: 'Anslut',
  code: 'Kod',
  codeHint: 'Den står på instruktörens skärm.',
  codeHeading: 'Anslut med kod',
  join: 'Anslut',
  another: 'En annan kod',
  invites: ({ name }) => `${name} bjuder in dig till`,
  hosted: ({ name }) => `${name} ledde`,
  modeText: 'Ni skriver till varandra i rummet',
  modeInPerson: 'Ni sitter i samma rum',
  yourName: 'Ditt namn',
  nameHint: 'De andra ser det. Förnamnet räcker.',
  nameMissing: 'Skriv ditt namn först, så att de andra vet vem du är.',
  language: 'Språk',
  kept: ({ name }) =>
    `Det som skrivs och taggas sparas så att ni i rummet kan se det i repris, och det kan ${name} också.`,
  enter: 'Gå till väntrummet',
  enterIn: ({ left }) => `Försök igen om ${left}`,
  continueHeading: ({ name }) => `Du är redan med som ${name}`,
  continueAs: ({ name }) => `Fortsätt som ${name}`,
  continueBody: 'Samma plats, där du var.',
  continueHeadingEnded: ({ name }) => `Du var med som ${name}`,
  continueEnded: 'Workshoppen är slut. Dina rundor finns kvar att se tillbaka på.',
  someoneElse: 'Någon annan på den här enheten',
  someoneElseHeading: ({ name }) => `Ska ${name} lämna sin plats på den här enheten?`,
  someoneElseBody: ({ name }) =>
    `${name} har kvar sin plats men behöver sin personliga länk för att komma tillbaka till den.`,
  someoneElseInstructor:
    'Det här är instruktörens plats. Utan dess personliga länk kan ingen leda workshoppen.',
  someoneElseUnsent: ({ count }) =>
    count === 1
      ? 'En sak har inte skickats än. Den försvinner om platsen lämnas nu.'
      : `${count} saker har inte skickats än. De försvinner om platsen lämnas nu.`,
  someoneElseYes: 'Lämna platsen',
  someoneElseNo: 'Stanna kvar',
  failed: 'Servern svarade inte. Försök igen.',
  ownLink: 'Öppna din egen länk',
  ownLinkHint: 'Klistra in den personliga länk som du har sparat.',
  ownLinkWrong: 'Det där är ingen personlig länk. En sådan innehåller /me#.',
  ownLinkOpen: 'Öppna',
  meTitle: 'Din plats',
  meOpening: 'Öppnar din plats',
  meDead: 'Länken öppnar ingen plats',
  meDeadBody:
    'Den är inte hel, eller så finns platsen inte kvar. Anslut med koden, eller be instruktören om en ny länk.',
  meNetwork: 'Platsen gick inte att öppna',
  meNetworkBody: 'Servern svarade inte. Länken gäller fortfarande.',
  meRetry: 'Försök igen',
  withCode: 'Anslut med kod',
} satisfies Shape<typeof english>;
