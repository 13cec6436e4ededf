import type { Formats } from '../i18n/formats.js';
import { regionNamed } from '../i18n/region-named.js';
import type { Comparison } from '../model/comparison/schema.js';
import { regionOf } from '../model/language-tag.js';
import { readerRegions } from '../sources/page/reader-regions.js';
import type { Author } from './author.js';

/** What an author may write for a region. */
const REGIONS = 'US, GB, EU or any code of ISO 3166, INTL';

/** What speaks for a region. */
interface Asked {
  /** What the page names. */
  readonly region: string | undefined;
  readonly language: string;
  /** Whether the text must be the same for every reader. */
  readonly isPrerendered: boolean;
  readonly formats: Formats;
}

/** The region that the page or its language names, or else those that the reader may be in. */
export function regionsOf(
  author: Author,
  { crisisLines }: Comparison,
  { region: asked = '', language, isPrerendered, formats }: Asked,
): readonly string[] {
  const named = regionNamed(asked, formats);
  if (asked.trim() && !named) author.tellOfChoice('region', asked.trim().toUpperCase(), REGIONS);
  const region = named ?? regionOf(language);
  if (region || isPrerendered) return region ? [region] : [];
  return readerRegions(crisisLines.map((line) => line.region));
}
