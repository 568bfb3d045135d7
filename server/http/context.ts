import type { Access, SamspelEngine } from '../access.ts';
import type { Addresses } from '../addresses.ts';
import type { AsServer } from '../as-server.ts';
import type { Directory, DirectorySeat } from '../directory-port.ts';
import type { Clock } from '../ports.ts';
import { createToken, hashToken } from '../session.ts';
import type { Asked, DeclareRoute } from './route.ts';
import type { Tries } from './tries.ts';

/** What every group of routes works with. */
export type HttpContext = {
  readonly route: DeclareRoute;
  readonly engine: SamspelEngine;
  readonly access: Access;
  readonly asServer: AsServer;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly addresses: Addresses;
  readonly tries: Tries;
  /** Cuts the sockets of a session whose seat has just been dropped. */
  readonly onSeatDropped: (session: string, workshop: string) => void;
  /** Whether the server takes more simulated people just now. */
  readonly hasRoomForPartners: () => boolean;
  /** A name has changed: people of the workshop are told. */
  readonly onNamesChanged: (workshop: string) => void;
};

/** Puts the browser that asks on a seat; a new session where it has none. */
export async function sit(
  { directory, clock }: HttpContext,
  asked: Pick<Asked<unknown, unknown, unknown>, 'session' | 'keepSession'>,
  seat: DirectorySeat,
): Promise<void> {
  const nowMs = clock.nowMs();
  const known =
    asked.session !== null && (await directory.hasSeat(asked.session, nowMs))
      ? asked.session
      : null;
  if (known !== null) {
    await directory.takeSeat(known, seat, nowMs);
    return;
  }
  // Never a token that the browser brought along: nobody can plant a session they know.
  const token = createToken();
  await directory.takeSeat(hashToken(token), seat, nowMs);
  asked.keepSession(token);
}

/** A join code as people read it: `ABC-DEFG`. */
export const shownCode = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;

/** The link behind the QR code. The code is in the fragment: no server and no proxy logs it. */
export const joinUrl = (addresses: Addresses, code: string): string =>
  `${addresses.publicBase()}/j#${shownCode(code)}`;
