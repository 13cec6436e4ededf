/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
export function primaryLanguage(tag: string): string {
  const [first = ''] = tag.split(/[-_]/);
  return (localeOf(tag) ?? localeOf(first))?.language ?? first.toLowerCase();
}

/** A tag as everyone writes it, `es-MX` for `spa-mx`; of one that is ill-formed, the language alone. */
export function canonicalTag(tag: string): string {
  return localeOf(tag)?.toString() ?? primaryLanguage(tag);
}

/** The country that a language tag names, such as `GB` in `en-GB`. */
export function regionOf(language: string): string | undefined {
  const region = localeOf(language)?.region;
  return region && isCountry(region) ? region : undefined;
}

/** Whether a region is none of the parts of the world that have numbers, such as Latin America: `419`. */
export function isCountry(region: string): boolean {
  return /\D/.test(region);
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
