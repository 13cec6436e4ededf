/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
export function primaryLanguage(tag: string): string {
  return localeOf(tag)?.language ?? tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
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
