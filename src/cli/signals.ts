import { constants } from 'node:os';
import process from 'node:process';

/** What a shell adds to the number of the signal that ended a program. */
const ENDED_BY = 128;

/** By POSIX; Windows has no such signal. */
const SIGPIPE = 13;

/**
 * Ends as a program that ends by itself, so that temporary files are taken away, but with the code of the signal. Where
 * nobody reads what is written any more, Node has an error for the signal. Where it cannot be written, the system says why.
 */
export function exitOnSignals(): void {
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(ENDED_BY + constants.signals[signal]));
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ENDED_BY + SIGPIPE);
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}
