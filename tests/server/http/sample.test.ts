import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { sampleResponse } from '#shared/api.ts';
import { scenarioById } from '#shared/scenario/library/all.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { ask } from '#tests/support/people.ts';

let app: TestApp;
afterEach(() => app.close());

const LANGUAGES = ['en', 'sv'] as const;
const pathIn = (language: string) => `/api/sample?language=${language}`;

test('[HT22] the sample is for whoever asks, in both languages, without a session', async () => {
  app = await startApp();
  const texts = new Set<string>();
  for (const language of LANGUAGES) {
    const reply = await ask(app, pathIn(language));
    expect(reply.status).toBe(200);
    expect(reply.headers.get('set-cookie')).toBeNull();
    const sample = sampleResponse.parse(reply.body);
    expect(sample.roundId).toContain(`-${language}-`);
    texts.add(reply.text);
  }
  expect(texts.size).toBe(2);
  for (const path of ['/api/sample', pathIn('de'), `${pathIn('sv')}&more=1`]) {
    expect([path, (await ask(app, path)).status]).toEqual([path, 400]);
  }
});

test('[HT22] the round of the sample is nobody’s: it is in no store', async () => {
  app = await startApp();
  const { body } = await ask(app, pathIn('en'));
  expect(await app.app.engine.incarnationOf(body.roundId)).toBeNull();
  expect((await ask(app, `/api/rounds/${body.roundId}/replay`)).status).toBe(404);
});

test('[HT23] it holds stage, gallery, every seat and debrief, and nothing else', async () => {
  app = await startApp();
  for (const language of LANGUAGES) {
    const { body, text } = await ask(app, pathIn(language));
    const { people, pages } = sampleResponse.parse(body);
    const seats = people.map(({ person }) => `seat:${person}`);
    expect(pages.map(({ channel }) => channel).toSorted()).toEqual(
      ['stage', 'gallery', 'debrief', ...seats].toSorted(),
    );
    for (const type of ['round.pinned', 'note.written', 'desk.noted']) {
      expect(text).not.toContain(type);
    }
    // Dealt to their seats, and so opened at the reveal as in every round.
    const hidden = scenarioById('check-in')?.en.buyerBrief.hiddenNeed ?? '?';
    expect(text).toContain(JSON.stringify(hidden).slice(1, -1));
  }
});

test('[HT24] it is compressed, small, kept, and asked for again by its tag', async () => {
  app = await startApp();
  for (const language of LANGUAGES) {
    const first = await ask(app, pathIn(language));
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect((await answerTo(pathIn(language))).bytes).toBeLessThan(16 * 1024);
    expect(first.text.length).toBeLessThan(64 * 1024);

    expect(await answerTo(pathIn(language), { 'if-none-match': tag })).toEqual({
      status: 304,
      bytes: 0,
    });
    expect((await answerTo(pathIn(language), { 'if-none-match': 'W/"other"' })).status).toBe(200);
  }
});

test('[HT24] it is counted as other requests are', async () => {
  app = await startApp({ limits: { http: { requestsPerMinute: 2 } } });
  const replies = [];
  for (let nth = 0; nth < 3; nth++) replies.push(await ask(app, pathIn('sv')));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(replies[2]?.headers.get('cache-control')).toBe('no-store');
  expect(replies[2]?.headers.get('retry-after')).not.toBeNull();
});

/** An answer as it is on the wire, for `fetch` unpacks it and never asks with a tag without more. */
function answerTo(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number | undefined; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    const options = { headers: { 'accept-encoding': 'gzip', ...headers } };
    const asked = request(app.url + path, options, (reply) => {
      let bytes = 0;
      reply.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      reply.on('end', () => resolve({ status: reply.statusCode, bytes }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
