import { extendedAmong, type NamedComparisons } from '../model/comparison/extended-among.js';
import type { ExtensionInput } from '../model/comparison/extension.js';
import { parseGuide } from '../model/comparison/guide.js';
import {
  type ParseResult,
  parseComparison,
  parseComparisonText,
} from '../model/comparison/parse-comparison.js';
import type { Comparison, ComparisonInput } from '../model/comparison/schema.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { checkOptions } from './check-options.js';
import './languages.js';
import { writeLight } from './light.js';
import { writePage } from './page.js';
import { writeShadow } from './shadow.js';
import type { SubjectOptions } from './subjects/subject.js';
import { writeSvg } from './svg.js';
import type { Written } from './written.js';

/** How a comparison is written. */
export type StaticFormName = 'shadow' | 'light' | 'page' | 'svg';

/** What to write of a comparison, and how. */
export interface PrerenderOptions extends SubjectOptions {
  /**
   * `shadow` (default): the element with a shadow root that works without a script. `light`: plain HTML, for feeds, mail
   * and what goes through a sanitizer. `page`: a whole page with that element in it, to link to or to frame. `svg`: one
   * outcome as a picture.
   */
  readonly as?: StaticFormName | undefined;
  /** `light` or `dark`, on a surface of its own; by default the colours of the page. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Name of a built-in comparison, so that a script on the page knows whether it has a newer one. */
  readonly comparison?: string | undefined;
  /**
   * The comparisons that a document may add to (`extends`), by name and then by language:
   * `{ 'ketamine-vs-antidepressants': { en: document } }`.
   */
  readonly comparisons?: NamedComparisons | undefined;
  /** Address of a style sheet with the styles of the element (`dist/static/treatment-compare.css`), in place of those in the text. */
  readonly styleHref?: string | undefined;
  /**
   * Address of the page on which the whole comparison stands, for readers who see no more than its fallback; of a `page`
   * its own.
   */
  readonly url?: string | undefined;
  /**
   * Whether it is also described to machines, in the vocabulary of schema.org: its condition and treatments, and of a `page`
   * that, too.
   */
  readonly jsonLd?: boolean | undefined;
}

/** A comparison as text. */
export interface Prerendered {
  /** The text, or nothing where the document is no comparison. */
  readonly html: string | undefined;
  /** The styles of the element that stand in the text, for a policy (`style-src 'sha256-…'`). */
  readonly css: string;
  /** The styles of the page around it, which need a hash of their own. */
  readonly pageCss: string;
  /** What was found in the document. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Each form is a file and a line here. */
const FORMS: Readonly<
  Record<StaticFormName, (comparison: Comparison, options: PrerenderOptions) => Written>
> = {
  shadow: writeShadow,
  light: writeLight,
  page: writePage,
  svg: writeSvg,
};

/**
 * Writes a comparison as HTML. The same input gives the same text, on every day and machine whose names of languages and
 * regions are the same.
 *
 * @param input a comparison document, or what is added to one of `comparisons`, as an object or as JSON text
 * @throws OptionError where an option is none, or names what is not there
 */
export function prerender(
  input: ComparisonInput | ExtensionInput | string,
  options: PrerenderOptions = {},
): Prerendered {
  checkOptions(options, Object.keys(FORMS));
  const { comparison, diagnostics } = read(input, options);
  const written = comparison && FORMS[options.as ?? 'shadow'](comparison, options);
  const ofGuide = comparison && options.guide ? parseGuide(comparison).diagnostics : [];
  return {
    html: undefined,
    css: '',
    pageCss: '',
    ...written,
    diagnostics: [...diagnostics, ...ofGuide],
  };
}

function read(
  input: ComparisonInput | ExtensionInput | string,
  { comparisons = {}, lang }: PrerenderOptions,
): ParseResult {
  const find = extendedAmong(comparisons, lang);
  return typeof input === 'string'
    ? parseComparisonText(input, undefined, find)
    : parseComparison(input, find);
}
