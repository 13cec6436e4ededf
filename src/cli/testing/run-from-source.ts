import process from 'node:process';
import { ask } from '../ask.js';
import { readInput } from '../read-input.js';
import { run } from '../run.js';
import { exitOnSignals } from '../signals.js';
import { BUILT } from './built.js';
import { startSourceThread } from './source-thread.js';

/** The command as a process of its own, which a test can stop. */
exitOnSignals();
process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  progress: process.stderr,
  readInput: (most) => readInput(process.stdin, most),
  ask: process.stdin.isTTY ? (question) => ask(question, process.stdin, process.stderr) : undefined,
  built: BUILT,
  startThread: startSourceThread,
});
