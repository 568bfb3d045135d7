import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * `npm run dev`: the client is built again at every change, the server starts again at every change,
 * and pages come from the server itself, so that its origin, cookie and headers are the real ones.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

await build({
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'warn',
  build: { watch: {}, minify: false },
});
const server = spawn(process.execPath, ['--import', 'tsx', '--watch', 'server/main.ts'], {
  cwd: root,
  stdio: 'inherit',
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => server.kill(signal));
}
