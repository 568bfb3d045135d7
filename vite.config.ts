import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('client'),
  plugins: [react()],
  publicDir: here('client/public'),
  build: { outDir: here('dist'), emptyOutDir: true, sourcemap: false, assetsInlineLimit: 0 },
  test: {
    root: here('.'),
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          root: here('.'),
          name: 'node',
          environment: 'node',
          include: ['tests/{shared,server,support,faults,bench}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          root: here('.'),
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/client/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
