import { statSync } from 'node:fs';
import { BUILT_IN_IDS } from '../../content/documents.js';
import { UsageFailure } from '../failure.js';
import { parseWords, seeHelp } from '../parse-words.js';
import { isAddress } from '../read-place.js';

export const HELP = `Usage: treatment-compare preview FILE [options]

Shows a comparison in your browser while you write it, with what "check" finds:
open the address that it prints. Each time you save the file, the page shows it
anew. Where it cannot be shown, you see it as it was before, and what to mend.

FILE is a comparison document in JSON on this machine

Options:
  --port N  where the page is, 1 to 65535; by default one that is free

Nobody but this machine can open the page. Ctrl-C ends it.
`;

/** What the author asked for. */
export interface PreviewWords {
  readonly file: string;
  /** None where any will do. */
  readonly port: number | undefined;
}

/** @throws {UsageFailure} if they cannot be followed */
export function readOptions(words: readonly string[]): PreviewWords {
  const { values, positionals } = parseWords('preview', words, { port: { type: 'string' } });
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageFailure('FILE', 'is missing', seeHelp('preview'));
  if (others.length > 0) {
    throw new UsageFailure(`"${others.join(' ')}"`, `comes after "${file}"`, 'Name one file.');
  }
  refuseUnwatchable(file);
  return { file, port: values.port === undefined ? undefined : readPort(values.port) };
}

/** @throws {UsageFailure} if it is nothing that an author saves again and again */
function refuseUnwatchable(file: string): void {
  const hint = 'Name a file in JSON; "treatment-compare init" writes one to begin with.';
  const refuse = (problem: string) => new UsageFailure(file, problem, hint);
  if (file === '-') throw refuse('is standard input, which nobody saves again');
  if (isAddress(file)) throw refuse('is an address, and no file on this machine');
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw refuse('is a folder');
  if (stats) return;
  throw refuse(BUILT_IN_IDS.includes(file) ? 'is built in, and no file' : 'does not exist');
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageFailure('--port', `is "${text}"`, 'Give a number from 1 to 65535.');
}
