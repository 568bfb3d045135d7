import type { Api, ApiAnswer } from '#client/connection/api.ts';

const OFFLINE: ApiAnswer<never> = { ok: false, problem: 'offline', retryAfterMs: null };
const offline = async () => OFFLINE;

/** An API of which only what a test names is there. */
export function apiOf(some: Partial<Api>): Api {
  return {
    createWorkshop: offline,
    door: offline,
    join: offline,
    openPersonalLink: offline,
    meInWorkshop: offline,
    meInRound: offline,
    personalLink: offline,
    giveBack: offline,
    leave: offline,
    scenarios: offline,
    scenarioPreview: offline,
    tryOptions: offline,
    tryAlone: offline,
    addPartner: offline,
    sample: offline,
    replay: offline,
    ...some,
  };
}
