import { nearNames } from '../check/near-names.js';
import { type Command, COMMANDS } from './commands.js';
import { Failure, UsageFailure } from './failure.js';
import { helpOf, programHelp } from './help.js';
import { plainLine } from './plain-line.js';
import type { Terminal } from './terminal.js';

const HELP_WORDS: readonly string[] = ['--help', '-h'];

/**
 * Runs what was typed behind the name of the program.
 * @returns its exit code: 0, 1 where the work failed, 2 where it was called wrongly
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await runCommand(words, terminal);
    return 0;
  } catch (error) {
    terminal.progress.write(`${plainLine(wordsFor(error))}\n`);
    return error instanceof Failure ? error.exitCode : 1;
  }
}

async function runCommand(
  [name = '--help', ...rest]: readonly string[],
  terminal: Terminal,
): Promise<void> {
  const wantsHelp = name === 'help' || HELP_WORDS.includes(name);
  const [about] = wantsHelp ? rest : [name];
  if (about === undefined) terminal.out.write(programHelp());
  else if (wantsHelp || rest.some((word) => HELP_WORDS.includes(word))) {
    terminal.out.write(helpOf(commandOf(about)));
  } else await commandOf(name).run(rest, terminal);
}

/** What the system refuses says itself why: “EACCES: permission denied, open 'feed.xml'”. */
function wordsFor(error: unknown): string {
  const isTold = error instanceof Failure || (error instanceof Error && 'syscall' in error);
  return isTold ? error.message : `The command failed by a mistake of its own: ${String(error)}`;
}

function commandOf(name: string): Command {
  const command = COMMANDS.get(name);
  if (command) return command;
  const names = [...COMMANDS.keys()];
  const [near] = nearNames(name, names);
  const hint = near === undefined ? `Commands: ${names.join(', ')}.` : `Did you mean ${near}?`;
  throw new UsageFailure(`"${name}"`, 'is no command', hint);
}
