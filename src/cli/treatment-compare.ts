#!/usr/bin/env node
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { ask } from './ask.js';
import { readInput } from './read-input.js';
import { run } from './run.js';
import { exitOnSignals } from './signals.js';

exitOnSignals();

process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  progress: process.stderr,
  readInput: (most) => readInput(process.stdin, most),
  ask: process.stdin.isTTY ? (question) => ask(question, process.stdin, process.stderr) : undefined,
  built: new URL('../', import.meta.url),
  startThread: (workerData) =>
    new Worker(new URL('./ranking-thread.js', import.meta.url), { workerData }),
});
