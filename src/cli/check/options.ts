import { language } from '../../model/comparison/fields.js';
import { expandGlobs } from '../expand-globs.js';
import { UsageFailure } from '../failure.js';
import { parseWords, seeHelp } from '../parse-words.js';
import { FORMATS, type FormatName } from './formats/index.js';

export const HELP = `Usage: treatment-compare check FILE|-|URL|ID... [options]

Judges comparisons before a patient reads them: by what the elements themselves
find in them, and by the rules of docs/rules. Each finding says where it is, how
grave it is, what is wrong and how to mend it.

FILE is a comparison document in JSON, or a page in HTML with documents inside its
     elements; or a pattern of several: "content/**/*.json"
-    is standard input
URL  is the address of one of these
ID   is a built-in comparison: ketamine-vs-antidepressants

Options:
  --format FORM      text   for people (default)
                     json   for programs
                     sarif  for code hosts, SARIF 2.1.0
                     html   one page, to send to a colleague
  --rule ID=LEVEL    off, warn or error; may be given several times. What no page
                     may leave out cannot be turned off or down.
  --config FILE      settings in JSON: { "rules": { "ID": "LEVEL" } }; by default
                     treatment-compare.config.json of this folder, if it is there
  --lang TAG         language of a built-in comparison, en (default) or es; of a
                     document that names none
  --quiet            errors alone: no warnings, and no scores
`;

/** What the author asked for. */
export interface CheckWords {
  readonly sources: readonly string[];
  readonly format: FormatName;
  /** As written: `ID=LEVEL`. */
  readonly rules: readonly string[];
  readonly config: string | undefined;
  readonly language: string | undefined;
  readonly isQuiet: boolean;
}

/** @throws {UsageFailure} if they cannot be followed */
export function readOptions(words: readonly string[]): CheckWords {
  const { values, positionals } = parseWords('check', words, {
    format: { type: 'string', default: 'text' },
    rule: { type: 'string', multiple: true },
    config: { type: 'string' },
    lang: { type: 'string' },
    quiet: { type: 'boolean' },
  });
  if (positionals.length === 0) {
    throw new UsageFailure('FILE, URL or ID', 'is missing', seeHelp('check'));
  }
  return {
    sources: [...new Set(expandGlobs(positionals))],
    format: readFormat(values.format),
    rules: values.rule ?? [],
    config: values.config,
    language: readLanguage(values.lang),
    isQuiet: values.quiet === true,
  };
}

function readFormat(name: string): FormatName {
  if (Object.hasOwn(FORMATS, name)) return name as FormatName;
  const hint = `Use one of: ${Object.keys(FORMATS).join(', ')}.`;
  throw new UsageFailure('--format', `"${name}" is unknown`, hint);
}

function readLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined || language.pattern?.test(tag)) return tag;
  throw new UsageFailure('--lang', `"${tag}" is no language`, 'Give a tag such as en or es-MX.');
}
