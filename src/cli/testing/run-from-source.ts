import process from 'node:process';
import { readInput } from '../read-input.js';
import { run } from '../run.js';
import { exitOnSignals } from '../signals.js';
import { startSourceThread } from './source-thread.js';

/** The command as a process of its own, which a test can stop. */
exitOnSignals();
process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  progress: process.stderr,
  readInput: (most) => readInput(process.stdin, most),
  startThread: startSourceThread,
});
