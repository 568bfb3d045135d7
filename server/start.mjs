import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm start`: builds what is older than its sources, then runs it with plain node. Where nothing
 * has changed since the last build it only compares times, and where there are no build tools (an
 * installation without them) it runs what is there. Plain JavaScript, for it runs before the build.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (/** @type {string} */ path) => join(root, path);

/** The latest change below a path, ms. */
function changedMs(/** @type {string} */ path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedMs(join(path, name))));
}

const BUILDS = [
  {
    built: 'dist/index.html',
    sources: ['client', 'shared', 'vite.config.ts', 'package-lock.json'],
    config: 'vite.config.ts',
  },
  {
    built: 'dist-server/main.js',
    sources: ['server', 'shared', 'vite-server.config.ts', 'package-lock.json'],
    config: 'vite-server.config.ts',
  },
];

for (const { built, sources, config } of BUILDS) {
  const builtMs = changedMs(at(built));
  if (builtMs > 0 && sources.every((source) => changedMs(at(source)) <= builtMs)) continue;
  const vite = await import('vite').catch(() => null);
  if (vite !== null) {
    await vite.build({ configFile: at(config), logLevel: 'warn' });
  } else if (builtMs === 0) {
    process.stderr.write(`${built} is missing, and so are the tools that build it: npm ci\n`);
    process.exit(1);
  }
}

await import('../dist-server/main.js');
