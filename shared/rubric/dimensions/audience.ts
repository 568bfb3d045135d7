import type { DimensionPart } from '../types.ts';

/** Whether it is made for this person. */
export const audience: DimensionPart = {
  entry: {
    id: 'M',
    axis: 'goal',
    name: { en: 'Audience', sv: 'Målgrupp' },
    question: {
      en: 'Is it made for this person, with this role and need?',
      sv: 'Är det gjort för just den här personen, med den rollen och det behovet?',
    },
    hint: { en: 'For just this person', sv: 'För just den här personen' },
    keys: { plus: 'KeyI', minus: 'KeyK' },
  },
  markers: [
    {
      id: 'Mp1',
      label: 'M+1',
      dimension: 'M',
      polarity: 1,
      weight: 1,
      name: { en: 'Checks role and mandate', sv: 'Stämmer av roll och mandat' },
      definition: {
        en: 'Asks who decides, who is affected, what this person is responsible for.',
        sv: 'Frågar vem som beslutar, vem som berörs och vad personen ansvarar för.',
      },
      example: {
        en: 'Who besides you has to live with this decision?',
        sv: 'Vilka mer än du ska leva med beslutet?',
      },
    },
    {
      id: 'Mp2',
      label: 'M+2',
      dimension: 'M',
      polarity: 1,
      weight: 1,
      name: { en: 'Fits it to the person', sv: 'Anpassar till personen' },
      definition: {
        en: "Puts the offer in the other's terms, tasks or figures.",
        sv: 'Uttrycker erbjudandet i den andras ord, uppgifter eller siffror.',
      },
      example: {
        en: 'For you as head of the ward it means one form less per patient.',
        sv: 'För dig som avdelningschef betyder det en blankett mindre per patient.',
      },
    },
    {
      id: 'Mp3',
      label: 'M+3',
      dimension: 'M',
      polarity: 1,
      weight: 1,
      name: { en: 'Asks the need forward', sv: 'Frågar fram behovet' },
      definition: {
        en: 'Asks about a problem, its consequence or the value of solving it.',
        sv: 'Frågar om ett problem, dess följd eller värdet av att lösa det.',
      },
      example: {
        en: 'What happens on the days the truck is late?',
        sv: 'Vad händer de dagar lastbilen är sen?',
      },
    },
    {
      id: 'Mn1',
      label: 'M−1',
      dimension: 'M',
      polarity: -1,
      weight: 1,
      name: { en: 'Standard pitch', sv: 'Standardpitch' },
      definition: {
        en: 'Presents without reference to anything the other has said.',
        sv: 'Presenterar utan att knyta an till något den andra sagt.',
      },
      example: { en: 'As I tell all my customers…', sv: 'Som jag säger till alla mina kunder …' },
    },
    {
      id: 'Mn2',
      label: 'M−2',
      dimension: 'M',
      polarity: -1,
      weight: 1,
      name: { en: 'Wrong level', sv: 'Fel nivå' },
      definition: {
        en: 'Jargon or detail that the other signals is not theirs.',
        sv: 'Fackspråk eller detaljer som den andra visar inte är deras.',
      },
      example: {
        en: 'It is just an idempotent webhook with retries.',
        sv: 'Det är bara en idempotent webhook med retries.',
      },
    },
    {
      id: 'Mn3',
      label: 'M−3',
      dimension: 'M',
      polarity: -1,
      weight: 1,
      name: { en: 'Assumes the need', sv: 'Förutsätter behovet' },
      definition: {
        en: 'Offers a solution before the other has stated a need.',
        sv: 'Föreslår en lösning innan den andra uttryckt ett behov.',
      },
      example: { en: 'What you need is our Pro package.', sv: 'Det ni behöver är vårt Pro-paket.' },
    },
  ],
  leadership: [
    {
      code: 'Mp',
      weight: 1,
      name: {
        en: "Meets this employee's level and situation",
        sv: 'Möter den här medarbetarens nivå och läge',
      },
      example: {
        en: 'You are new in the role, so let us take the first one together.',
        sv: 'Du är ny i rollen, så vi tar den första tillsammans.',
      },
    },
    {
      code: 'Mn',
      weight: 1,
      name: { en: 'Same speech to everyone', sv: 'Samma tal till alla' },
      example: {
        en: 'As I said to the whole department…',
        sv: 'Som jag sade till hela avdelningen …',
      },
    },
  ],
};
