import { check } from './check/check.js';
import { Failure, UsageFailure } from './failure.js';
import { init } from './init/init.js';
import { plainLine } from './plain-line.js';
import { prerender } from './prerender/prerender.js';
import { related } from './related/related.js';
import { schema } from './schema/schema.js';
import { status } from './status/status.js';
import type { Terminal } from './terminal.js';

type Command = (words: readonly string[], terminal: Terminal) => Promise<void>;

/** Each does one thing; a new one is a line here and in the help below. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['init', init],
  ['prerender', prerender],
  ['related', related],
  ['schema', schema],
  ['status', status],
]);

const HELP = `Usage: treatment-compare <command> [options]

Commands:
  check      Judges comparisons before a patient reads them
  init       Writes a comparison to begin with
  prerender  Writes a comparison as HTML that works without a script
  related    Works out the related posts of a site beforehand, for <related-posts>
  schema     Writes the description of comparisons that editors read
  status     Says which content a page holds, and what was corrected since

treatment-compare <command> --help tells more.
`;

/**
 * Runs what was typed behind the name of the program.
 * @returns its exit code: 0, 1 where the work failed, 2 where it was called wrongly
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = words;
  try {
    if (/^(?:--help|-h|help)$/.test(name)) terminal.out.write(HELP);
    else await commandOf(name)(rest, terminal);
    return 0;
  } catch (error) {
    terminal.progress.write(`${plainLine(wordsFor(error))}\n`);
    return error instanceof Failure ? error.exitCode : 1;
  }
}

/** What the system refuses says itself why: “EACCES: permission denied, open 'feed.xml'”. */
function wordsFor(error: unknown): string {
  const isTold = error instanceof Failure || (error instanceof Error && 'syscall' in error);
  return isTold ? error.message : `The command failed by a mistake of its own: ${String(error)}`;
}

function commandOf(name: string): Command {
  const command = COMMANDS.get(name);
  if (command) return command;
  throw new UsageFailure(
    `"${name}"`,
    'is no command',
    `Commands: ${[...COMMANDS.keys()].join(', ')}.`,
  );
}
