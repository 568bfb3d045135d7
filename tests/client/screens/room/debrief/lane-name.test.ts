import { expect, test } from 'vitest';
import { shortLaneName } from '#client/screens/room/debrief/timeline-layout.ts';

test('[UI22] a long name is cut before its lane, a short one stands as it is', () => {
  expect(shortLaneName('Elin', 97)).toBe('Elin');
  expect(shortLaneName('Hubertblaineschlegelstein', 97)).toBe('Hubertblaine…');
  expect(shortLaneName('Hubertblaineschlegelstein', 0)).toBe('Hu…');
});
