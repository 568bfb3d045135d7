import type { landing as english } from '../en/landing.ts';
import type { Shape } from '../shape.ts';

/** Ord för startsidan. */
export const landing = {
  title: 'Start',
  headingFirstLine: 'Ett bra möte håller',
  headingSecondLine: 'två saker samtidigt.',
  lede: '<trust>Förtroende</trust> mellan människorna, och ett <goal>mål</goal> som hålls i sikte. Öva båda, som säljare, köpare och observatör, och se sedan vad som faktiskt hände.',
  codeLabel: 'Anslut med kod',
  codeHint: 'Koden står på instruktörens skärm. Inget konto behövs.',
  codeShort: ({ missing }) =>
    missing === 1
      ? 'Ett tecken fattas. Koden har sju.'
      : `${missing} tecken fattas. Koden har sju.`,
  codeEmpty: 'Skriv kodens sju tecken först.',
  join: 'Anslut',
  host: 'Håll en workshop',
  tryAlone: 'Prova på egen hand',
  sample: 'Se ett exempel på genomgång',
  backToSeat: 'Tillbaka dit du var',
  figureCaption:
    '<b>En övningsrunda, tolv minuter.</b> Säljaren pressade för tidigt, tappade köparen, frågade om nattskiftet och hittade tillbaka.',
  figureLabel:
    'Vägen genom ett möte. Den börjar i Förbi varandra, går ut i Effektivt men inte trevligt och slutar i Samspel: förtroende 83, mål 79.',
  notePush: 'Vill ha ett datum',
  noteAsk: 'Frågar om nattskiftet',
  roles: 'De som är med',
  seller: '<b>Säljare.</b> Möter köparen med ett mål och en egen instruktion.',
  buyer: '<b>Köpare.</b> Spelar motparten och markerar i tysthet hur mycket förtroende som känns.',
  observer: '<b>Observatör.</b> Taggar det som bygger förtroende och det som för mot målet.',
  recording: 'Ljud och bild spelas in bara om alla i rummet säger ja.',
} satisfies Shape<typeof english>;
