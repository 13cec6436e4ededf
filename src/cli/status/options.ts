import { expandGlobs } from '../expand-globs.js';
import { UsageFailure } from '../failure.js';
import { parseWords, seeHelp } from '../parse-words.js';

export const HELP = `Usage: treatment-compare status URL|FILE|-... [options]

Says which content of the built-in comparisons pages, comparison documents or
pictures hold, and what was corrected in it since. It knows the corrections that
came with this program: use the newest. With - it reads standard input. Patterns
such as "public/**/*.html" mean several files.

Options:
  --strict  fails if anything was corrected since, if the content is none of ours
            or was changed, and if it cannot be told
  --quiet   nothing of content that is as it should be
`;

/** What the author asked for. */
export interface StatusWords {
  readonly places: readonly string[];
  readonly isStrict: boolean;
  readonly isQuiet: boolean;
}

/** @throws {UsageFailure} if they cannot be followed */
export function readOptions(words: readonly string[]): StatusWords {
  const { values, positionals } = parseWords('status', words, {
    strict: { type: 'boolean' },
    quiet: { type: 'boolean' },
  });
  if (positionals.length === 0) {
    throw new UsageFailure('URL or FILE', 'is missing', seeHelp('status'));
  }
  return {
    places: [...new Set(expandGlobs(positionals))],
    isStrict: values.strict === true,
    isQuiet: values.quiet === true,
  };
}
