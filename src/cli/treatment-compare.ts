#!/usr/bin/env node
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { run } from './run.js';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Ends as a program that ends by itself, so that temporary files are taken away.
  process.once(signal, () => process.exit(1));
}

process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  progress: process.stderr,
  startThread: (workerData) =>
    new Worker(new URL('./ranking-thread.js', import.meta.url), { workerData }),
});
