import { afterEach, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect } from '#tests/support/live-client.ts';
import { host, join } from '#tests/support/people.ts';

let app: TestApp;
afterEach(() => app.close());

describe.each(['memory', 'sqlite'] as const)('on %s', (store) => {
  test('[LV1] what one person does reaches everybody who may read it, and the sender by the answer', async () => {
    app = await startApp({ store });
    const karin = await host(app);
    const ada = await join(app, karin.code, 'Ada');
    const laptop = await connect(app, karin);
    const phone = await connect(app, ada);
    expect(await laptop.subscribe(karin.workshopId)).toMatchObject({ ok: true });
    expect(await phone.subscribe(karin.workshopId)).toMatchObject({ ok: true });

    const answer = await laptop.command(karin.workshopId, { type: 'addRoom' });

    expect(answer).toEqual({ ok: true, atMs: app.clock.nowMs() });
    const types = () => phone.events(karin.workshopId, 'hall').map(({ type }) => type);
    expect(laptop.events(karin.workshopId, 'hall').at(-1)?.type).toBe('room.added');
    await phone.until(() => types().includes('room.added'));
    expect(types()).toEqual(['workshop.created', 'person.joined', 'room.added']);
    expect(app.logged).toEqual([]);
  });
});
