import type { Comparison } from '../model/comparison/schema.js';
import { type DescribedPage, jsonLd, jsonLdScript } from './json-ld.js';
import { languageOf } from './language.js';
import type { PrerenderOptions } from './prerender.js';
import { dayOfWriting } from './static-context.js';

/**
 * The line that describes a comparison to machines, where that is asked for.
 *
 * @param page the page that is written, if one is
 */
export function describe(
  comparison: Comparison,
  options: PrerenderOptions,
  page?: DescribedPage,
): string[] {
  if (!options.jsonLd) return [];
  const language = languageOf(comparison, options);
  return [jsonLdScript(jsonLd(comparison, { page, language, today: dayOfWriting(comparison) }))];
}
