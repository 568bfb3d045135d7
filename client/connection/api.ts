import type { z } from 'zod';
import type {
  ApiProblem,
  addPartnerRequest,
  addPartnerResponse,
  createWorkshopRequest,
  createWorkshopResponse,
  doorResponse,
  joinRequest,
  meResponse,
  personalLinkResponse,
  problemResponse,
  replayResponse,
  sampleResponse,
  scenarioListing,
  seatResponse,
  tryOptionsResponse,
  tryRequest,
  tryResponse,
} from '#shared/api.ts';
import type { PinnedScenario } from '#shared/round/terms.ts';

/** Who I am in a workshop. */
export type Me = z.infer<typeof meResponse>;
/** What the join screen may know before a seat is taken. */
export type Door = z.infer<typeof doorResponse>;
/** One scenario that a host can choose, without its secrets. */
export type ScenarioCard = z.infer<typeof scenarioListing>[number];
/** The pages of a round that the viewer may read. */
export type Replay = z.infer<typeof replayResponse>;

/** A meeting that can be tried alone. */
export type TryMeeting = z.infer<typeof tryOptionsResponse>['scenarios'][number];
/** Which chair of which meeting, in which language. */
export type TryRequest = z.input<typeof tryRequest>;

/** A written round, as its room reads it after the reveal. */
export type Sample = z.infer<typeof sampleResponse>;

/** Why a request came to nothing. `offline`: no answer; nothing is known of what became of it. */
export type RequestProblem = ApiProblem | 'offline';

/** The outcome of a request: a problem is an answer, never an exception. */
export type ApiAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly problem: RequestProblem;
      /** When trying again makes sense, ms from now; null: nothing is known of that. */
      readonly retryAfterMs: number | null;
    };

/** Everything that is asked of the server over HTTP. */
export type Api = {
  readonly createWorkshop: (
    request: z.input<typeof createWorkshopRequest>,
  ) => Promise<ApiAnswer<z.infer<typeof createWorkshopResponse>>>;
  readonly door: (code: string) => Promise<ApiAnswer<Door>>;
  readonly join: (
    request: z.input<typeof joinRequest>,
  ) => Promise<ApiAnswer<z.infer<typeof seatResponse>>>;
  /** Exchanges the token of a personal link for this browser's session. */
  readonly openPersonalLink: (token: string) => Promise<ApiAnswer<z.infer<typeof seatResponse>>>;
  readonly meInWorkshop: (workshopId: string) => Promise<ApiAnswer<Me>>;
  readonly meInRound: (roundId: string) => Promise<ApiAnswer<Me>>;
  /** A link that opens my own seat on another device. */
  readonly personalLink: (
    workshopId: string,
  ) => Promise<ApiAnswer<z.infer<typeof personalLinkResponse>>>;
  /** For instructors: a link that gives somebody's lost seat back to them. */
  readonly giveBack: (
    workshopId: string,
    person: string,
  ) => Promise<ApiAnswer<z.infer<typeof personalLinkResponse>>>;
  /** Drops this browser's seat in a workshop: somebody else uses the device. */
  readonly leave: (workshopId: string) => Promise<ApiAnswer<unknown>>;
  readonly scenarios: () => Promise<ApiAnswer<readonly ScenarioCard[]>>;
  /** For instructors: a scenario with its briefs. It counts as having read them. */
  readonly scenarioPreview: (
    workshopId: string,
    scenarioId: string,
  ) => Promise<ApiAnswer<PinnedScenario>>;
  readonly tryOptions: () => Promise<ApiAnswer<z.infer<typeof tryOptionsResponse>>>;
  /** Opens a round for one person alone, with partners in the other chairs. */
  readonly tryAlone: (request: TryRequest) => Promise<ApiAnswer<z.infer<typeof tryResponse>>>;
  /** For instructors: a simulated partner for an empty chair. */
  readonly addPartner: (
    workshopId: string,
    request: z.input<typeof addPartnerRequest>,
  ) => Promise<ApiAnswer<z.infer<typeof addPartnerResponse>>>;
  readonly sample: (language: 'sv' | 'en') => Promise<ApiAnswer<Sample>>;
  readonly replay: (roundId: string) => Promise<ApiAnswer<Replay>>;
};

/** An answer that takes longer than this does not come, ms. */
const ANSWER_WITHIN_MS = 15_000;

const OFFLINE = { ok: false, problem: 'offline', retryAfterMs: null } as const;

/** A problem out of a refused response; what is no answer of ours (a proxy's page) is `server-error`. */
async function problemOf(response: Response): Promise<ApiAnswer<never>> {
  const retryAfterS = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const headerMs = Number.isFinite(retryAfterS) ? retryAfterS * 1000 : null;
  try {
    const body: Partial<z.infer<typeof problemResponse>> = await response.json();
    const problem = typeof body.problem === 'string' ? body.problem : 'server-error';
    return { ok: false, problem, retryAfterMs: body.retryAfterMs ?? headerMs };
  } catch {
    const problem = response.status === 503 ? 'try-later' : 'server-error';
    return { ok: false, problem, retryAfterMs: headerMs };
  }
}

/** Makes the requests with `fetch`; both are this window's unless a caller outside a browser says more. */
export function createApi(
  send: (path: string, request: RequestInit) => Promise<Response> = (path, request) =>
    fetch(path, request),
): Api {
  async function ask<Value>(
    path: string,
    body?: unknown,
    method = 'GET',
  ): Promise<ApiAnswer<Value>> {
    let response: Response;
    try {
      response = await send(`/api/${path}`, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        ...(body === undefined
          ? {}
          : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      });
    } catch {
      return OFFLINE;
    }
    if (!response.ok) return problemOf(response);
    try {
      // The server answers by the same schema from which this type is made.
      return { ok: true, value: (await response.json()) as Value };
    } catch {
      // The body broke off.
      return OFFLINE;
    }
  }
  const get = <Value>(path: string) => ask<Value>(path);
  const post = <Value>(path: string, body: unknown = {}) => ask<Value>(path, body, 'POST');
  const id = encodeURIComponent;

  return {
    createWorkshop: (request) => post('workshops', request),
    door: (code) => get(`door?code=${id(code)}`),
    join: (request) => post('join', request),
    openPersonalLink: (token) => post('personal-link/open', { token }),
    meInWorkshop: (workshopId) => get(`workshops/${id(workshopId)}/me`),
    meInRound: (roundId) => get(`rounds/${id(roundId)}/me`),
    personalLink: (workshopId) => post(`workshops/${id(workshopId)}/personal-link`),
    giveBack: (workshopId, person) =>
      post(`workshops/${id(workshopId)}/people/${id(person)}/personal-link`),
    leave: (workshopId) => post(`workshops/${id(workshopId)}/leave`),
    scenarios: () => get('scenarios'),
    scenarioPreview: (workshopId, scenarioId) =>
      get(`workshops/${id(workshopId)}/scenarios/${id(scenarioId)}`),
    tryOptions: () => get('try'),
    tryAlone: (request) => post('try', request),
    addPartner: (workshopId, request) => post(`workshops/${id(workshopId)}/partners`, request),
    sample: (language) => get(`sample?language=${language}`),
    replay: (roundId) => get(`rounds/${id(roundId)}/replay`),
  };
}
