import type { Comparison } from '../model/comparison/schema.js';
import { outcomePicture } from './outcome-picture.js';
import type { PrerenderOptions } from './prerender.js';
import type { Written } from './written.js';
import { dayOfWriting, treatmentsOf } from './static-context.js';
import { outcomeOf } from './subjects/outcome.js';

/** One outcome as a picture: the one that is named, or the first. */
export function writeSvg(comparison: Comparison, options: PrerenderOptions): Written {
  const picture = outcomePicture(outcomeOf(comparison, options.outcome), comparison, {
    frame: options.frame,
    treatments: treatmentsOf(comparison, options, 1),
    language: options.lang,
    today: dayOfWriting(comparison),
  });
  return { html: `${picture}\n`, css: '' };
}
