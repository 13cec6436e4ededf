import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

let script: string | undefined;

/**
 * The command of today's sources in one script: a process that reads them through tsx starts for seconds, this one at
 * once.
 * @returns its path, which is gone when the tests end
 */
export const commandScript = (): string => (script ??= bundle());

function bundle(): string {
  // In the project, whose packages it finds.
  const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'command-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outfile = join(folder, 'command.mjs');
  const source = new URL('run-from-source.ts', import.meta.url);
  buildSync({
    entryPoints: [fileURLToPath(source)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // What the package says of side effects is said of its built files.
    ignoreAnnotations: true,
    // Sources find what lies around them as if each were that one, which all that ask are beside.
    define: { 'import.meta.url': JSON.stringify(source.href) },
  });
  return outfile;
}
