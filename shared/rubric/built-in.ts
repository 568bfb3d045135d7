import { audience } from './dimensions/audience.ts';
import { authenticity } from './dimensions/authenticity.ts';
import { progress } from './dimensions/progress.ts';
import { purpose } from './dimensions/purpose.ts';
import { reciprocity } from './dimensions/reciprocity.ts';
import { respect } from './dimensions/respect.ts';
import { responsiveness } from './dimensions/responsiveness.ts';
import type { Rubric } from './types.ts';

/** In the order of the keyboard and of every table. */
const PARTS = [reciprocity, authenticity, responsiveness, respect, purpose, audience, progress];

/**
 * The rubric that comes with Samspel: seven dimensions, 47 markers, two buyer signals and the sketch of
 * the leadership variant. The wording is final. Ids are stable: stored rounds refer to them.
 */
export const builtInRubric: Rubric = {
  version: '1.1',
  axes: [
    {
      id: 'trust',
      name: { en: 'Trust', sv: 'Förtroende' },
    },
    {
      id: 'goal',
      name: { en: 'Goal', sv: 'Mål' },
    },
  ],
  dimensions: PARTS.map(({ entry }) => entry),
  markers: PARTS.flatMap(({ markers }) => markers),
  buyerSignals: [
    {
      id: 'BO',
      key: 'KeyT',
      name: { en: 'Buyer opens', sv: 'Köparen öppnar sig' },
      definition: {
        en: 'The buyer volunteers something not asked for, asks for help, or makes a commitment.',
        sv: 'Köparen berättar något oombett, ber om hjälp eller gör ett åtagande.',
      },
      example: {
        en: 'I have not told anyone this, but…',
        sv: 'Det här har jag inte sagt till någon, men …',
      },
    },
    {
      id: 'BC',
      key: 'KeyY',
      name: { en: 'Buyer closes', sv: 'Köparen stänger' },
      definition: {
        en: 'Answers get shorter, the buyer deflects, checks the time or repeats an objection.',
        sv: 'Svaren blir kortare, köparen glider undan, ser på klockan eller upprepar en invändning.',
      },
      example: { en: 'Send me something in writing.', sv: 'Skicka något skriftligt.' },
    },
  ],
  quickMarkers: [
    { id: 'Sn2', key: 'KeyG' },
    { id: 'Pn4', key: 'KeyH' },
  ],
  utility: [
    {
      id: 'bookmark',
      key: 'KeyB',
      name: { en: 'Bookmark (neutral)', sv: 'Bokmärke (neutralt)' },
    },
    {
      id: 'note',
      key: 'KeyN',
      name: { en: 'Note to last tag', sv: 'Anteckning till senaste taggen' },
    },
    {
      id: 'undo',
      key: 'Backspace',
      name: { en: 'Undo my last tag', sv: 'Ångra min senaste tagg' },
    },
  ],
  leadership: [
    ...PARTS.flatMap(({ leadership }) => leadership),
    {
      code: 'Sn2',
      weight: 1,
      name: {
        en: 'Drift: kind, nothing expected',
        sv: 'Sidospår: vänligt, men inga förväntningar',
      },
      example: {
        en: 'You are doing great, keep it up! (the matter is never raised)',
        sv: 'Du är jättebra, kör på! (saken tas aldrig upp)',
      },
    },
    {
      code: 'Pn4',
      weight: 1,
      name: { en: 'Push: order before understanding', sv: 'Tryck: order före förståelse' },
      example: {
        en: 'You start the new shift on Monday. Any questions? Good.',
        sv: 'Du börjar nya skiftet på måndag. Frågor? Bra.',
      },
    },
  ],
};
