import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { err, ok, type Result } from '#shared/stream/result.ts';

/** How this server is to run: where, with what, seen from where. */
export type Config = {
  readonly port: number;
  /** Null: every address of the machine. */
  readonly host: string | null;
  readonly dataDir: string;
  readonly publicUrl: string | null;
  readonly tls: { readonly cert: string; readonly key: string } | null;
};

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(3000),
  HOST: z.string().min(1).max(255).nullable().default(null),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((value) => isOrigin(value))
    .nullable()
    .default(null),
  TLS_CERT: z.string().min(1).nullable().default(null),
  TLS_KEY: z.string().min(1).nullable().default(null),
});

type Name = keyof z.infer<typeof environment>;

/** One sentence for each setting that can be wrong, said instead of starting. */
const SENTENCES: Readonly<Record<Name, string>> = {
  PORT: 'PORT must be a number from 0 to 65535, for example 3000.',
  HOST: 'HOST must be an address of this machine; leave it out to listen on all of them.',
  DATA_DIR: 'DATA_DIR must be a folder that Samspel may write to.',
  PUBLIC_URL:
    'PUBLIC_URL must be the address people open, without a path, for example https://samspel.example.org.',
  TLS_CERT: 'TLS_CERT must be the path of a certificate in PEM format.',
  TLS_KEY: "TLS_KEY must be the path of the certificate's key in PEM format.",
};

const isName = (value: unknown): value is Name =>
  typeof value === 'string' && Object.hasOwn(SENTENCES, value);

function isOrigin(value: string): boolean {
  // Every check runs, also after one that has failed.
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  const isBare = url.pathname === '/' && url.search === '' && url.hash === '';
  return isBare && url.username === '' && url.password === '';
}

/** Reads the configuration, or says in one sentence what is wrong with it. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Result<Config, string> {
  // An empty setting is one that somebody left out.
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const parsed = environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0];
    return err(isName(name) ? SENTENCES[name] : 'The configuration cannot be read.');
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, TLS_CERT, TLS_KEY } = parsed.data;
  if ((TLS_CERT === null) !== (TLS_KEY === null)) {
    return err('TLS_CERT and TLS_KEY belong together: give both, or neither.');
  }
  const cert = TLS_CERT === null ? null : readPem('TLS_CERT', TLS_CERT, readFile);
  const key = TLS_KEY === null ? null : readPem('TLS_KEY', TLS_KEY, readFile);
  if (cert?.ok === false) return cert;
  if (key?.ok === false) return key;
  return ok({
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL,
    tls: cert && key ? { cert: cert.value, key: key.value } : null,
  });
}

function readPem(
  name: 'TLS_CERT' | 'TLS_KEY',
  path: string,
  readFile: (path: string) => string,
): Result<string, string> {
  try {
    const text = readFile(path);
    return text.includes('-----BEGIN') ? ok(text) : err(SENTENCES[name]);
  } catch {
    // Why it cannot be read is the system's affair; which setting is meant is what helps.
    return err(`${SENTENCES[name]} Nothing can be read at ${path}.`);
  }
}
