import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';

let script: string | undefined;

/** Starts the thread from its source, put into one script once: each thread would read TypeScript anew. */
export function startSourceThread(workerData: unknown): Worker {
  return new Worker((script ??= bundle()), { eval: true, execArgv: [], workerData });
}

function bundle(): string {
  const source = fileURLToPath(new URL('../ranking-thread.ts', import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    write: false,
  });
  return outputFiles[0]!.text;
}
