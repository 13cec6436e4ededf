import { regionOf } from '../../model/language-tag.js';

/**
 * The regions, among those that matter, in which the reader may be: those of their languages in their order, or else
 * those that have their time zone. Nothing of it leaves the page.
 */
function readerRegions(known) {
    const spoken = navigator.languages.flatMap((language) => regionOf(language) ?? []);
    const regions = [...new Set(spoken)].filter((region) => known.includes(region));
    if (regions.length > 0)
        return regions;
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return [...new Set(known)].filter((region) => zonesOf(region).includes(timeZone));
}
function zonesOf(region) {
    try {
        const locale = new Intl.Locale('und', { region });
        return locale.getTimeZones?.() ?? locale.timeZones ?? [];
    }
    catch {
        return [];
    }
}

export { readerRegions };
//# sourceMappingURL=reader-regions.js.map
