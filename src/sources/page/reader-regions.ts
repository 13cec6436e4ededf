import { regionOf } from '../../model/language-tag.js';

/** Not every engine knows the time zones of a region, and those that do have one name or the other for it. */
interface ZonedLocale {
  readonly timeZones?: readonly string[] | undefined;
  getTimeZones?(): readonly string[] | undefined;
}

/**
 * The regions, among those that matter, in which the reader may be: those of their languages in their order, or else
 * those that have their time zone. Nothing of it leaves the page.
 */
export function readerRegions(known: readonly string[]): readonly string[] {
  const spoken = navigator.languages.flatMap((language) => regionOf(language) ?? []);
  const regions = [...new Set(spoken)].filter((region) => known.includes(region));
  if (regions.length > 0) return regions;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return [...new Set(known)].filter((region) => zonesOf(region).includes(timeZone));
}

function zonesOf(region: string): readonly string[] {
  try {
    const locale = new Intl.Locale('und', { region }) as Intl.Locale & ZonedLocale;
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}
