import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChannelsMessage, StreamPage } from '#shared/protocol.ts';
import { openLiveRound, openStage, type Stage } from '#tests/support/live-runs.ts';

/** Changes of role under load. */
const CHANGES = 300;

describe('rights end at once', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('[MX4] 300 changes of role under load: not one frame with old rights', async () => {
    const { clients } = stage;
    const roundId = await openLiveRound(stage);
    const { instructor, observer, seller } = clients;
    await observer.subscribe(roundId);
    let isOver = false;
    let written = 0;
    const load = (async () => {
      while (!isOver) {
        written += 1;
        const goal = { type: 'declareGoal', goal: `goal ${written}`, focus: '' } as const;
        await seller.command(roundId, goal);
      }
    })();
    let late = 0;
    for (let change = 0; change < CHANGES; change += 1) {
      const role = change % 2 === 0 ? 'guest' : 'observer';
      const { person } = observer.guest;
      await instructor.command(roundId, { type: 'placePerson', person, role });
    }
    isOver = true;
    await load;
    await observer.until(() => true);

    let mayRead = false;
    let pages = 0;
    for (const { name, message } of observer.frames) {
      if (name === 'channels') mayRead = 'gallery' in (message as ChannelsMessage).heads;
      if (name !== 'page' || (message as StreamPage).channel !== 'gallery') continue;
      pages += 1;
      if (!mayRead) late += 1;
    }
    expect(late).toBe(0);
    expect(written).toBeGreaterThan(CHANGES / 2);
    expect(pages).toBeGreaterThan(10);
    expect(observer.frames.filter(({ name }) => name === 'channels').length).toBeGreaterThan(
      CHANGES,
    );
  }, 120_000);
});
