import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Addresses } from '../addresses.ts';

/**
 * Headers of every response. Scripts come from here alone; React writes `style` attributes (a bar's
 * width, a mark's place), which is all that `style-src-attr` allows. Over plain http nothing may ask
 * the browser for https: the page would lose its own scripts.
 */
export function securityHeaders({ isSecure }: Addresses): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        // Browsers of 2023 and before do not count ws: as 'self'.
        connectSrc: ["'self'", (request) => ownSocket(request.headers.host, isSecure)],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // Over plain http browsers ignore it with a warning in the console of everybody.
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}

/** The socket's address on the host that was asked; a host of another shape gets no say in a header. */
function ownSocket(host: string | undefined, isSecure: boolean): string {
  const isHost = host !== undefined && /^[A-Za-z0-9.\-:[\]]{1,255}$/.test(host);
  return isHost ? `${isSecure ? 'wss' : 'ws'}://${host}` : "'self'";
}
