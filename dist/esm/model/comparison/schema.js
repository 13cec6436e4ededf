import { text, region, richText, url, id, entries, pointWithMore, language, date, period, versionNumber } from './fields.js';
import { rowSchemas } from './rows/index.js';
import { passage } from './rows/passages.js';
import { defaulted, list, object, optional, oneOf, number, string, check, variant, boolean, record, atMost } from './schema-kit.js';

/**
 * The comparison document. This schema is the one source of the types, the validation in the browser,
 * the published JSON Schema and the reference.
 */
/** A comparison of more rows than this cannot be read, and is refused. */
const MAXIMUM_ROWS = 300;
/** What is beyond is left out of the list, and of the citations. */
const MAXIMUM_SOURCES = 500;
const codes = defaulted(list(object({ system: text, code: text })), []);
const approval = object({
    region,
    /** How it gets into the body: the same medicine may be approved by one route and not by another. */
    route: text,
    status: oneOf('approved', 'off-label', 'not-approved', 'unknown'),
    note: optional(richText),
});
const length = number(1, 'Write a number, 1 or more, without quotes.');
/** A drawing as data, so that it takes the reader's colours and needs no request. */
const drawing = object({
    /** Width and height of the square or oblong that the shapes are drawn in, beginning at 0 0. */
    width: length,
    height: length,
    shapes: list(object({
        path: string(/^[MmLlHhVvCcSsQqTtAaZz0-9eE ,.+-]+$/, 'Use SVG path data: the content of a "d" attribute.'),
        /** `line` is stroked; `fill` and `tint` are filled, strongly and faintly. */
        tone: oneOf('line', 'fill', 'tint'),
    })),
});
const image = check(object({ alt: text, src: optional(url), drawing: optional(drawing) }), ({ src, drawing }) => Boolean(src ?? drawing), 'Give "src" (an address) or "drawing" (shapes).');
const treatment = object({
    id,
    name: text,
    /** For places with little room; the name where absent. */
    shortName: optional(text),
    kind: optional(text),
    summary: optional(richText),
    image: optional(image),
    approval: defaulted(list(approval), []),
    /** Each a text, or `{ short, more }`; what is `short`, and a text, is always open. */
    seriousRisks: defaulted(entries(pointWithMore), []),
    /** What taking it is like. */
    experience: optional(richText),
    codes,
});
const section = object({
    id,
    title: text,
    /** For the list of sections; the title where absent. */
    shortTitle: optional(text),
    /** The one line that answers the section, with its numbers. It stands over what folds. */
    gist: optional(richText),
    intro: optional(richText),
    /** Whether the section begins closed; by default long ones do. Benefits and harms do alike. */
    folded: optional(boolean),
    rows: list(variant(rowSchemas)),
});
const source = object({
    id,
    kind: oneOf('trial', 'meta-analysis', 'label', 'guideline', 'regulator', 'review', 'other'),
    title: text,
    authors: optional(text),
    year: optional(check(number(1, ''), Number.isInteger, 'Write the year alone, without quotes: 2024.')),
    /** The journal, agency or publisher. */
    body: optional(text),
    doi: optional(string(/^10\.[^\s/]+\/\S+$/, 'Write the DOI alone, for example "10.1000/182".')),
    pmid: optional(string(/^\d+$/, 'Write the PubMed number alone, in quotes.')),
    url: optional(url),
});
const crisisLine = object({
    region,
    name: text,
    call: optional(text),
    text: optional(text),
    url: optional(url),
    hours: optional(text),
    /** What to do then, or where it holds, such as which key to press. */
    note: optional(text),
    emergency: optional(text),
});
const people = defaulted(list(object({ name: text, credentials: optional(text) })), []);
const comparisonSchema = check(object({
    $schema: optional(text),
    id,
    /** The language of its words; where absent, they are taken to be in that of the element. */
    lang: optional(language),
    title: text,
    /** The decision, as a question that names the options. */
    question: optional(text),
    /** The main points, one sentence each. */
    summary: defaulted(entries(richText), []),
    condition: optional(object({ name: text, summary: optional(richText), codes })),
    /** What to know before starting or stopping any of the treatments. */
    beforeYouStart: defaulted(entries(passage), []),
    treatments: list(treatment, 2, 6, 'List two to six treatments, in square brackets.'),
    sections: list(section, 1),
    sources: defaulted(atMost(MAXIMUM_SOURCES, list(source)), []),
    furtherReading: defaulted(list(object({ title: text, url, note: optional(richText) })), []),
    glossary: defaulted(list(object({ term: text, meaning: richText })), []),
    crisisLines: defaulted(list(crisisLine), []),
    /** The question above the crisis lines, for whom they are; where absent, whether the reader needs help. */
    crisisTitle: optional(text),
    nextStep: optional(object({ label: text, href: optional(url) })),
    published: optional(date),
    /** Which state of the content this is, and the day since which it reads so; corrections name it. */
    version: optional(object({ number: versionNumber, date })),
    lastReviewed: optional(date),
    reviewEvery: optional(period),
    nextReview: optional(date),
    authors: people,
    reviewedBy: people,
    funding: optional(text),
    competingInterests: optional(text),
    /** How the evidence was found and judged. */
    method: optional(richText),
    translation: optional(object({ of: language, translatedBy: text, reviewedBy: optional(text) })),
    /** The interface's own words in the language of the document, by message name; English where absent. */
    messages: defaulted(record(text, text), {}),
}), ({ sections }) => sections.reduce((sum, { rows }) => sum + rows.length, 0) <= MAXIMUM_ROWS, `Keep to ${MAXIMUM_ROWS} rows.`);
/** The name of a treatment for places with little room. */
const shortNameOf = ({ name, shortName = name }) => shortName;

export { MAXIMUM_ROWS, MAXIMUM_SOURCES, approval, comparisonSchema, crisisLine, shortNameOf };
//# sourceMappingURL=schema.js.map
