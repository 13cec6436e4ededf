import { formatsFor } from '../i18n/formats.js';
import { messagesOf } from '../i18n/messages.js';
import { regionNamed } from '../i18n/region-named.js';
import { ownFrame } from '../model/comparison/frames.js';
import { regionOf } from '../model/language-tag.js';
import { languageOf } from './language.js';
import { languageLinks } from './language-links.js';
import { OptionError } from './option-error.js';

const HIGHEST_LEVEL = 4;
/**
 * What the views are given where they are written.
 *
 * @throws OptionError where the selection names what is not there
 */
function staticContext(comparison, selection, form, fewestTreatments = 2) {
    const language = languageOf(comparison, selection);
    const formats = formatsFor(language);
    const region = regionAsked(selection.region, formats) ?? regionOf(language);
    return {
        comparison,
        treatments: treatmentsOf(comparison, selection, fewestTreatments),
        sections: named('sections', selection.sections, comparison.sections, 1),
        offers: selection.offers ? named('offers', selection.offers, comparison.treatments, 0) : [],
        regions: region ? [region] : [],
        otherLanguages: [],
        view: 'auto',
        headingLevel: levelOf(selection.headingLevel),
        today: dayOfWriting(comparison),
        messages: messagesOf(language, comparison.messages),
        formats,
        sourceNumbers: new Map(comparison.sources.map(({ id }, index) => [id, index + 1])),
        frameOf: ownFrame,
        detailsFold: true,
        isWide: false,
        pageAddress: '',
        form: { ...form, languages: () => languageLinks(selection.alternate ?? {}) },
        actions: {},
    };
}
/** The treatments side by side, in the order of the document. */
const treatmentsOf = ({ treatments }, selection, fewest) => named('treatments', selection.treatments, treatments, fewest);
/**
 * Noon on the day of the last review, where the machine is: the same document gives the same text on every day and in every
 * time zone.
 */
const dayOfWriting = ({ lastReviewed, published }) => new Date(`${lastReviewed ?? published ?? '1970-01-01'}T12:00:00`);
/** The items that are named, in the order of the document. */
function named(what, ids, items, atLeast) {
    if (!ids)
        return items;
    const known = items.map(({ id }) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0)
        throw new OptionError(what, `"${unknown.join('", "')}" is not there`, `Known: ${known.join(', ')}.`);
    const chosen = items.filter(({ id }) => ids.includes(id));
    if (chosen.length < atLeast)
        throw new OptionError(what, 'names too few', `Name ${atLeast} or more of ${known.join(', ')}.`);
    return chosen;
}
function levelOf(level = 2) {
    if (Number.isInteger(level) && level >= 1 && level <= HIGHEST_LEVEL)
        return level;
    throw new OptionError('headingLevel', `${level} is none`, `Give a whole number from 1 to ${HIGHEST_LEVEL}.`);
}
function regionAsked(region, formats) {
    if (region === undefined)
        return undefined;
    const code = regionNamed(region, formats);
    if (code)
        return code;
    throw new OptionError('region', `"${region}" is none`, 'Give a code such as US, GB or INTL.');
}

export { dayOfWriting, staticContext, treatmentsOf };
//# sourceMappingURL=static-context.js.map
