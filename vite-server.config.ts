import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the server into plain JavaScript for node. What npm installs stays outside. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    ssr: here('server/main.ts'),
    outDir: here('dist-server'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
});
