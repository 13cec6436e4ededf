import { isLanguageTag } from '../../model/language-tag.js';
import { region } from '../../model/comparison/fields.js';
import { UsageFailure } from '../failure.js';
import { parseWords } from '../parse-words.js';

export const HELP = `Usage: treatment-compare init [FILE] [options]

Writes a comparison to begin with into FILE (default comparison.json). What is to
be filled in says "TODO: ..."; "check" names each of them until nothing is left.
On a terminal it asks for what no option says.

Options:
  --treatment NAME  two to six, each with an option of its own
  --condition NAME  what they are for
  --lang TAG        language of the text: en, es, de ... (default en)
  --region CODE     whom you write for: US, GB, EU ...; INTL (default) is anywhere
  --from FILE       begins with a table in .html, .md, .csv or .tsv: treatments
                    in its first row, what is compared in its first column
  --force           writes over a file that is there
`;

/** What the author asked for. */
export interface InitWords {
  readonly file: string;
  readonly treatments: readonly string[];
  readonly condition: string | undefined;
  readonly language: string | undefined;
  readonly region: string;
  readonly from: string | undefined;
  readonly mayReplace: boolean;
}

/** @throws {UsageFailure} if they cannot be followed */
export function readOptions(words: readonly string[]): InitWords {
  const { values, positionals } = parseWords('init', words, {
    treatment: { type: 'string', multiple: true, default: [] },
    condition: { type: 'string' },
    lang: { type: 'string' },
    region: { type: 'string', default: 'INTL' },
    from: { type: 'string' },
    force: { type: 'boolean' },
  });
  const [file = 'comparison.json', ...others] = positionals;
  if (others.length > 0) {
    const hint = 'Name one file; put names into quotes.';
    throw new UsageFailure(`"${others.join(' ')}"`, `comes after "${file}"`, hint);
  }
  if (values.from !== undefined && values.treatment.length > 0) {
    throw new UsageFailure('--treatment', 'is for a start without --from', 'Take one of them out.');
  }
  if (!region.pattern?.test(values.region)) {
    throw new UsageFailure('--region', `is "${values.region}"`, region.hint);
  }
  return {
    file,
    treatments: values.treatment,
    condition: values.condition,
    language: values.lang === undefined ? undefined : languageFrom(values.lang),
    region: values.region,
    from: values.from,
    mayReplace: values.force === true,
  };
}

/** @throws {UsageFailure} if it is no tag of a language */
export function languageFrom(tag: string): string {
  if (isLanguageTag(tag)) return tag;
  throw new UsageFailure('--lang', `"${tag}" is no language`, 'Give a tag such as en or es-MX.');
}
