import { type Command, COMMANDS } from './commands.js';
import { EXIT_CODES } from './exit-codes.js';

const PROGRAM = 'treatment-compare';

/** What the program can do. */
export function programHelp(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const lines = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: ${PROGRAM} <command> [options]

Commands:
${lines.join('\n')}

${PROGRAM} <command> --help tells more.
`;
}

/** What a command can do, with examples, and how it may end. */
export function helpOf({ help, examples }: Command): string {
  return `${help.trimEnd()}
  --help

Examples:
${examples.map((words) => `  ${PROGRAM} ${words}`).join('\n')}

Exit codes:
${EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(3)}  ${meaning}`).join('\n')}
`;
}
