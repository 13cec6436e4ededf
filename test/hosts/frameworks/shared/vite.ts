import { basename, resolve } from 'node:path';
import type { UserConfig } from 'vite';

/** Where an app is built to, and its entries: pages and scripts that keep their names. */
export function build(name: string, entries: readonly string[], mode = 'production'): UserConfig {
  return {
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: resolve(import.meta.dirname, '../../../../.cache/hosts', name),
      emptyOutDir: mode === 'production',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: Object.fromEntries(
          entries.map((entry) => [basename(entry).replace(/\.\w+$/, ''), resolve(entry)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: `${mode}-[name].js` },
      },
    },
  };
}
