import type { notice as english } from '../en/notice.ts';
import type { Shape } from '../shape.ts';

/** Ord för det som stannar rummet: timeout, en tom stol, vägen tillbaka in i scenen. */
export const notice = {
  timeOutMine: 'Du tog timeout',
  timeOutBy: ({ name }) => `${name} tog timeout`,
  timeOutYours: ({ time }) => `Scenen står still. Den går vidare av sig själv om ${time}.`,
  timeOutTheirs: ({ time }) =>
    `Scenen står still, som längst ${time} till. Ditt utkast ligger kvar.`,
  timeOutOthers: ({ time }) => `Scenen står still, som längst ${time} till.`,
  beginAgain: 'Ta om från',
  secondsBack: ({ seconds }) => `${seconds} s tillbaka`,
  beginning: 'Scenens början',
  takeStart: 'Omtagningens början',
  fromLine: 'En replik',
  pressLine: 'Tryck på repliken i samtalet.',
  fromChosen: ({ time }) => `Ta om från ${time}`,
  goOn: 'Fortsätt',
  chairEmpty: ({ name }) =>
    name ? `${name} har varit borta i två minuter` : 'Stolen är fortfarande tom',
  chairEmptyBody:
    'Någon som inte spelar kan ta stolen; då börjar en ny omtagning. Annars går ni vidare utan.',
  youRead: 'Läs din instruktion',
  youReadBody: ({ time }) => `En ny omtagning börjar om ${time}.`,
  someoneReads: ({ name }) => `${name} tar stolen`,
  someoneReadsBody: ({ time }) => `En ny omtagning börjar om ${time}, när instruktionen är läst.`,
  resumes: ({ seconds }) => `Går igen om ${seconds}`,
  resumesBody: 'Tillbaka in i scenen.',
  resumesPad: 'Plattan vaknar med klockan.',
  rests: 'Scenen står still',
  doorClosed: 'Rummet går inte att öppna här',
  doorClosedBody:
    'Det öppnas för den som var med: i samma webbläsare, eller med sin personliga länk. Har du fått en kod kan du ansluta med den.',
  doorGone: 'Du är inte längre med i det här rummet',
  doorGoneBody: 'Fråga instruktören om det är fel.',
  otherTab: 'Du är inne i andra flikar',
  otherTabBody:
    'Två flikar åt gången talar för dig, och den här var äldst. Det du har gjort finns kvar.',
  useHere: 'Använd den här fliken',
  newVersion: 'Det finns en nyare version',
  newVersionBody: 'Ladda om sidan och fortsätt där du var. Inget går förlorat.',
  serverFull: 'Servern har inte plats för fler just nu',
  serverFullBody:
    'Sidan försöker igen av sig själv. Låt den stå öppen, och säg till den som håller i workshoppen. Det du har gjort finns kvar.',
  tooFast: 'Det var mer än servern tar emot från en webbläsare',
  tooFastBody: 'Vänta ett ögonblick och försök igen. Det du har gjort finns kvar.',
  doorWaits: 'Ingen kontakt med servern',
  doorWaitsBody:
    'Rummet öppnas av sig självt så snart servern svarar. Det du har gjort finns kvar.',
} satisfies Shape<typeof english>;
