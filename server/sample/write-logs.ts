import { writeFileSync } from 'node:fs';
import { compose } from './compose.ts';
import type { SampleLog } from './log.ts';
import { en } from './score/en.ts';
import { sv } from './score/sv.ts';

/**
 * `npm run sample`: plays the scores and writes their logs. They are golden logs (decisions/0008):
 * written anew when a score is, never because a rule or a reducer has changed.
 */
for (const score of [en, sv]) {
  const path = new URL(`./log/${score.language}.json`, import.meta.url);
  writeFileSync(path, textOf(compose(score)));
}

/** One event a line: what has changed can be read in a diff. */
function textOf({ pages, ...head }: SampleLog): string {
  const before = JSON.stringify(head, null, 2).slice(0, -2);
  const pageTexts = pages.map(({ channel, from, events }) => {
    const lines = events.map((event) => `        ${JSON.stringify(event)}`).join(',\n');
    return `    {\n      "channel": ${JSON.stringify(channel)},\n      "from": ${from},\n      "events": [\n${lines}\n      ]\n    }`;
  });
  return `${before},\n  "pages": [\n${pageTexts.join(',\n')}\n  ]\n}\n`;
}
