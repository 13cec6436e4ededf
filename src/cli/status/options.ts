import { UsageFailure } from '../failure.js';
import { parseWords, seeHelp } from '../parse-words.js';

export const HELP = `Usage: treatment-compare status URL|FILE|- [options]

Says which content of the built-in comparisons a page, a comparison document or a
picture holds, and what was corrected in it since. It knows the corrections that
came with this program: use the newest. With - it reads standard input.

Options:
  --strict  fails if anything was corrected since, if the content is none of ours
            or was changed, and if it cannot be told
  --quiet   nothing of content that is as it should be
`;

/** What the author asked for. */
export interface StatusWords {
  readonly place: string;
  readonly isStrict: boolean;
  readonly isQuiet: boolean;
}

/** @throws {UsageFailure} if they cannot be followed */
export function readOptions(words: readonly string[]): StatusWords {
  const { values, positionals } = parseWords('status', words, {
    strict: { type: 'boolean' },
    quiet: { type: 'boolean' },
  });
  const [place, ...others] = positionals;
  if (place === undefined) {
    throw new UsageFailure('URL or FILE', 'is missing', seeHelp('status'));
  }
  if (others.length > 0) {
    throw new UsageFailure(`"${others.join(' ')}"`, `comes after "${place}"`, 'Name one.');
  }
  return { place, isStrict: values.strict === true, isQuiet: values.quiet === true };
}
