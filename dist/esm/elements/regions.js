import { regionNamed } from '../i18n/region-named.js';
import { regionOf } from '../model/language-tag.js';
import { readerRegions } from '../sources/page/reader-regions.js';

/** What an author may write for a region. */
const REGIONS = 'US, GB, EU or any code of ISO 3166, INTL';
/** The region that the page or its language names, or else those that the reader may be in. */
function regionsOf(author, { crisisLines }, { region: asked = '', language, isPrerendered, formats }) {
    const named = regionNamed(asked, formats);
    if (asked.trim() && !named)
        author.tellOfChoice('region', asked.trim().toUpperCase(), REGIONS);
    const region = named ?? regionOf(language);
    if (region || isPrerendered)
        return region ? [region] : [];
    return readerRegions(crisisLines.map((line) => line.region));
}

export { regionsOf };
//# sourceMappingURL=regions.js.map
