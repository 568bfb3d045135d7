import { describe, expect, it } from 'vitest';
import { sceneWords } from '#server/partners/scene.ts';
import { scenes } from '#server/partners/scenes/all.ts';
import { scenarios } from '#shared/scenario/library/all.ts';

const LANGUAGES = ['en', 'sv'] as const;

/** Every text of a scene that somebody says or writes, with where it stands. */
function saidIn(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['cues', 'turn', 'tag', 'of'].includes(key) || (key === 'after' && typeof inner === 'string')
      ? []
      : saidIn(inner, `${path}.${key}`),
  );
}

const all = scenes.flatMap((scene) =>
  LANGUAGES.flatMap((language) =>
    saidIn(scene[language], `${scene.scenarioId}.${language}`).map(([path, text]) => ({
      scenarioId: scene.scenarioId,
      language,
      path,
      text,
    })),
  ),
);

const written = scenes.flatMap((scene) =>
  LANGUAGES.map((language) => [scene.scenarioId, language, scene] as const),
);

describe('the written scenes', () => {
  it('[SN1] every listed sales scenario has a scene in both languages', () => {
    const listed = scenarios.filter(({ kind, listed: isListed }) => kind === 'sales' && isListed);
    expect(scenes.map(({ scenarioId }) => scenarioId).toSorted()).toEqual(
      listed.map(({ id }) => id).toSorted(),
    );
  });

  describe.each(scenes)('$scenarioId', (scene) => {
    it.each(LANGUAGES)(
      '[SN2] is complete in %s: branches for every turn, words for every step',
      (language) => {
        const checked = sceneWords.safeParse(scene[language]);
        expect(checked.error?.issues ?? []).toEqual([]);
        const ladder = scenarios.find(({ id }) => id === scene.scenarioId)?.[language].buyerBrief
          .revealLadder;
        expect(scene[language].buyer.steps).toHaveLength(ladder?.length ?? -1);
      },
    );
  });

  it.each(written)(
    '[SN5] the seller of %s has words in %s for each fault of their own',
    (_, language, scene) => {
      const { seller, after } = scene[language];
      const { fault, commitment } = after.seller;
      const turns = seller.beats.map(({ turn }) => turn);
      const faults = ['breach', 'push', 'drift'].filter((kind) => turns.includes(kind as never));
      expect(Object.keys(fault).toSorted()).toEqual(faults.toSorted());
      expect(turns).toContain(commitment.stop.of);
      expect(turns).toContain(commitment.continue.of === 'question' ? 'question' : 'offer');
    },
  );

  it('[SN3] no line stands twice, neither in a scene nor in two', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { language, path, text } of all) {
      const key = `${language} ${text.trim().toLowerCase()}`;
      const first = seen.get(key);
      if (first !== undefined) twice.push(`${path} repeats ${first}: ${text}`);
      seen.set(key, path);
    }
    expect(twice).toEqual([]);
  });

  it('[SN4] nothing is said in a way that no adult says it: no exclamation marks, no ellipses, no dashes', () => {
    expect(all.filter(({ text }) => /[!…–—]|\.\.\.|--/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
