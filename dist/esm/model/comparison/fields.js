import { parseInline } from './inline.js';
import { isSafeUrl } from '../safe-url.js';
import { becomes, string, check, object, optional, either, list, oneOf, number, defaulted, atMost, record, typeOf } from './schema-kit.js';

/** The small schemas that document fields are made of. */
/** Plain words, no markup. */
const text = becomes(string(/[\p{L}\p{N}\p{P}\p{S}]/u, 'Write words in straight quotes: "like this".'), (words) => words.trim());
/** Words with inline markup (see `parseInline`). */
const richText = becomes(text, parseInline);
/** A name that other parts of the document refer to. */
const id = string(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens in quotes, for example "nasal-spray".');
const date = check(string(/^(19\d\d|2[01]\d\d|2200)-\d\d-\d\d$/, ''), (day) => {
    const time = Date.parse(day);
    // An impossible day is either refused or moved into the next month.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}, 'Write the date as year-month-day in quotes, for example "2026-03-31", in the years 1900 to 2200.');
/** Whole numbers with points between them. */
const versionNumber = string(/^\d{1,6}(\.\d{1,6}){0,2}$/, 'Write the version as numbers with points in quotes, for example "1.2".');
/** Years, months or weeks, as ISO 8601 writes a length of time. */
const period = string(/^P\d{1,3}[YMW]$/, 'Write "P1Y" for a year, "P6M" for six months or "P8W" for eight weeks.');
const url = check(string(/\S/, ''), isSafeUrl, 'Use an address that begins with https:// or http://.');
/** A BCP 47 language tag. */
const language = string(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Use a language tag such as "en", "es" or "pt-BR".');
/** A country or union that `Intl.DisplayNames` can name; `INTL` stands for anywhere else. */
const region = string(/^([A-Z]{2}|INTL)$/, 'Use two capital letters such as "US", "GB" or "EU", or "INTL" for anywhere else.');
/** More points than these nobody reads. */
const MAXIMUM_ENTRIES = 200;
/** A list of what readers go through one by one, such as points, passages or effects. */
const entries = (item, minimum = 0) => atMost(MAXIMUM_ENTRIES, list(item, minimum));
/** A sentence, or a sentence with detail that readers may open. */
const withMore = object({
    /**
     * What everybody has to see: the name of the risk, how often, and what to do at once.
     * @example "**Burns:** 2 in 100 people.[@packs] Put a cloth between."
     */
    short: richText,
    /**
     * What a study says of it, which readers may open.
     * @example "In 200 adults over two weeks. All burns healed."
     */
    more: optional(richText),
});
/** A text, or one with `more`. */
const pointWithMore = either(richText, withMore, (value) => typeOf(value) === withMore.type);
/** What of a point is always open, and what readers may open. A plain text stays whole. */
const partsOf = (point) => 'short' in point ? point : { short: point };
const sourceIds = list(id, 1, Infinity, 'List the id of at least one source.');
/** How sure the evidence lets us be, in the four GRADE levels. */
const certainty = oneOf('high', 'moderate', 'low', 'very-low');
/** A number of people, or of units of time. */
const count = number(0, 'Write a number, 0 or more, without quotes or signs: 64.');
/** A number of people more, or fewer. */
const signed = number(-1e3, 'Write a number without quotes, below zero where there are fewer: -17.');
/** The denominator: people in each group. */
const per = defaulted(oneOf(100, 1000), 100);
/** Why a cell is empty: nobody has studied it well, or nobody here has looked. The two are not the same. */
const missingCell = object({
    /**
     * Why the cell is empty: "no-studies" (somebody looked, and there are no good studies) or "not-checked"
     * (nobody here has looked). Readers are told which.
     * @example "no-studies"
     */
    missing: oneOf('no-studies', 'not-checked'),
    /**
     * What was looked for and not found.
     * @example "We looked for trials until March 2026."
     */
    why: optional(richText),
});
/** What every row has. */
const rowFields = {
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: optional(id),
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: text,
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: optional(richText),
};
const isMissing = (cell) => typeof cell === 'object' && cell !== null && 'missing' in cell;
/**
 * A row with one value per treatment, keyed by treatment id. A treatment left out is shown as "not known". A cell may say
 * instead why it is empty: then it stands under `missing` once it is read.
 */
function cellsRow(own, value) {
    const fields = { ...own, ...rowFields };
    const row = object({
        ...fields,
        /**
         * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
         * known"; better, write { "missing": … }, which says why.
         * @example { "heat": { "missing": "not-checked" } }
         */
        cells: record(id, either(value, missingCell, isMissing)),
    });
    const becomes = ({ cells, ...others }) => {
        const those = (areMissing) => Object.fromEntries(Object.entries(cells).filter(([, cell]) => isMissing(cell) === areMissing));
        const missing = those(true);
        return { ...others, cells: those(false), ...(Object.keys(missing).length > 0 && { missing }) };
    };
    return { ...row, becomes };
}

export { MAXIMUM_ENTRIES, cellsRow, certainty, count, date, entries, id, language, partsOf, per, period, pointWithMore, region, richText, rowFields, signed, sourceIds, text, url, versionNumber };
//# sourceMappingURL=fields.js.map
