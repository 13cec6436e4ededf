/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
export function primaryLanguage(tag: string): string {
  return localeOf(tag)?.language ?? tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}

/** The region that a language tag names, such as `GB` in `en-GB`. */
export function regionOf(language: string): string | undefined {
  return localeOf(language)?.region;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
