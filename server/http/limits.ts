/** How much HTTP takes (SECURITY.md §4.1, §4.3). Arguments of `createApp`: no configuration changes them. */
export type HttpLimits = {
  readonly wrongCodesPerMinute: number;
  readonly wrongCodesPerHour: number;
  /** Wrong codes of everybody together. */
  readonly wrongCodesOfAllPerMinute: number;
  readonly workshopsPerHour: number;
  /** Rounds opened by somebody who tries it alone. */
  readonly roundsAlonePerHour: number;
  /** Personal links and replays asked for by one address. */
  readonly requestsPerMinute: number;
  readonly bodyBytes: number;
};

/** The limits of a running server. A class-room shares one address: only what is wrong is counted tightly. */
export const HTTP_LIMITS: HttpLimits = {
  wrongCodesPerMinute: 10,
  wrongCodesPerHour: 30,
  wrongCodesOfAllPerMinute: 60,
  workshopsPerHour: 60,
  roundsAlonePerHour: 300,
  requestsPerMinute: 600,
  bodyBytes: 32 * 1024,
};
