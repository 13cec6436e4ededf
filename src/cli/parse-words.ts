import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearNames } from '../check/near-names.js';
import { UsageFailure } from './failure.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Given extends Options> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly allowPositionals: true; options: Given }>
>;

/** Where the author of a command line is told all of it. */
export const seeHelp = (command: string): string => `See: treatment-compare ${command} --help`;

/**
 * Reads the words behind the name of a command.
 * @throws {UsageFailure} if they are none of its options
 */
export function parseWords<const Given extends Options>(
  command: string,
  words: readonly string[],
  options: Given,
): Parsed<Given> {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : '').split('. ');
    const [, unknown] = /^Unknown option '--([^']+)'/.exec(sentence) ?? [];
    const [near] = unknown === undefined ? [] : nearNames(unknown, Object.keys(options));
    const hint = near === undefined ? seeHelp(command) : `Did you mean --${near}?`;
    throw new UsageFailure('The command:', sentence, hint);
  }
}
