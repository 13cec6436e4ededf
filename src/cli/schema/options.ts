import { UsageFailure } from '../failure.js';
import { parseWords, seeHelp } from '../parse-words.js';

export const HELP = `Usage: treatment-compare schema [options]

Writes the description of comparison documents (JSON Schema) to standard output.
Editors complete documents by it, explain each field and mark mistakes, once a
document names it in its first line: { "$schema": "./comparison.schema.json" }

Options:
  --out FILE  into a file
  --force     writes over a file that is there
`;

/** What the author asked for. */
export interface SchemaWords {
  readonly out: string | undefined;
  readonly mayReplace: boolean;
}

/** @throws {UsageFailure} if they cannot be followed */
export function readOptions(words: readonly string[]): SchemaWords {
  const { values, positionals } = parseWords('schema', words, {
    out: { type: 'string' },
    force: { type: 'boolean' },
  });
  if (positionals.length > 0) {
    throw new UsageFailure(`"${positionals.join(' ')}"`, 'is no option', seeHelp('schema'));
  }
  return { out: values.out, mayReplace: values.force === true };
}
