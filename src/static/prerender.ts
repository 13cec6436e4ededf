import {
  type ParseResult,
  parseComparison,
  parseComparisonText,
} from '../model/comparison/parse-comparison.js';
import type { Comparison, ComparisonInput } from '../model/comparison/schema.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { writeLight } from './light.js';
import { writeShadow } from './shadow.js';
import type { SubjectOptions } from './subject.js';
import type { Written } from './written.js';

/** How a comparison is written. */
export type StaticFormName = 'shadow' | 'light';

/** What to write of a comparison, and how. */
export interface PrerenderOptions extends SubjectOptions {
  /**
   * `shadow` (default): the element with a shadow root that works without a script. `light`: plain HTML, for feeds, mail
   * and what goes through a sanitizer.
   */
  readonly as?: StaticFormName | undefined;
  /** `light` or `dark`, on a surface of its own; by default the colours of the page. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Name of a built-in comparison, so that a script on the page knows whether it has a newer one. */
  readonly comparison?: string | undefined;
  /** Address of a style sheet that the page names for all, in place of styles in the text. */
  readonly styleHref?: string | undefined;
  /** Address of the page on which the whole comparison stands, for readers who see no more than its fallback. */
  readonly url?: string | undefined;
}

/** A comparison as text. */
export interface Prerendered {
  /** The text, or nothing where the document is no comparison. */
  readonly html: string | undefined;
  /** The styles that stand in the text, for a policy (`style-src 'sha256-…'`). */
  readonly css: string;
  /** What was found in the document. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Each form is a file and a line here. */
const FORMS: Readonly<
  Record<StaticFormName, (comparison: Comparison, options: PrerenderOptions) => Written>
> = {
  shadow: writeShadow,
  light: writeLight,
};

/**
 * Writes a comparison as HTML. The same input gives the same text, on every day and machine whose names of languages and
 * regions are the same.
 *
 * @param input a comparison document, as an object or as JSON text
 * @throws RangeError where an option names what is not there
 */
export function prerender(
  input: ComparisonInput | string,
  options: PrerenderOptions = {},
): Prerendered {
  const { comparison, diagnostics } = read(input);
  const written = comparison && FORMS[options.as ?? 'shadow'](comparison, options);
  return { html: written?.html, css: written?.css ?? '', diagnostics };
}

const read = (input: ComparisonInput | string): ParseResult =>
  typeof input === 'string' ? parseComparisonText(input) : parseComparison(input);
