import type { StartOptions } from './app.ts';

const WIDE = { perSecond: 1e6, burst: 1e9 };

/** Rates that no test runs into: with a clock that stands still, buckets never fill again. */
export const WIDE_RATES = {
  messages: WIDE,
  dial: WIDE,
  tags: WIDE,
  text: WIDE,
  subscribe: WIDE,
  resync: WIDE,
  abuse: WIDE,
  handshakes: WIDE,
};

/** The same for HTTP. */
export const WIDE_HTTP = {
  wrongCodesPerMinute: 1e9,
  wrongCodesPerHour: 1e9,
  wrongCodesOfAllPerMinute: 1e9,
  workshopsPerHour: 1e9,
  requestsPerMinute: 1e9,
} satisfies NonNullable<StartOptions['limits']>['http'];
