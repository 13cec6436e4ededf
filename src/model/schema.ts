/**
 * The comparison document. This schema is the one source of the types, the validation in the browser,
 * the published JSON Schema and the reference.
 */
import * as v from 'valibot';
import { date, id, language, period, region, richText, text, url } from './fields.js';
import { rowSchemas } from './rows/index.js';

/** A comparison of more rows than this cannot be read, and is refused. */
export const MAXIMUM_ROWS = 300;

const codes = v.optional(v.array(v.object({ system: text, code: text })), []);

const approval = v.object({
  region,
  /** How it gets into the body: the same medicine may be approved by one route and not by another. */
  route: text,
  status: v.picklist(['approved', 'off-label', 'not-approved', 'unknown']),
  note: v.optional(richText),
});

const PATH_DATA = /^[MmLlHhVvCcSsQqTtAaZz0-9eE ,.+-]+$/;

/** A drawing as data, so that it takes the reader's colours and needs no request. */
const drawing = v.object({
  /** Width and height of the square or oblong that the shapes are drawn in, beginning at 0 0. */
  width: v.pipe(v.number(), v.minValue(1, 'Use 1 or more.')),
  height: v.pipe(v.number(), v.minValue(1, 'Use 1 or more.')),
  shapes: v.array(
    v.object({
      path: v.pipe(v.string(), v.regex(PATH_DATA, 'Use SVG path data: the content of a "d" attribute.')),
      /** `line` is stroked; `fill` and `tint` are filled, strongly and faintly. */
      tone: v.picklist(['line', 'fill', 'tint']),
    }),
  ),
});

const image = v.pipe(
  v.object({ alt: text, src: v.optional(url), drawing: v.optional(drawing) }),
  v.check(({ src, drawing }) => Boolean(src ?? drawing), 'Give "src" (an address) or "drawing" (shapes).'),
);

const treatment = v.object({
  id,
  name: text,
  /** For places with little room; the name where absent. */
  shortName: v.optional(text),
  kind: v.optional(text),
  summary: richText,
  image: v.optional(image),
  approval: v.optional(v.array(approval), []),
  seriousRisks: v.optional(v.array(richText), []),
  /** What taking it is like. */
  experience: v.optional(richText),
  codes,
});

const section = v.object({
  id,
  title: text,
  /** For the list of sections; the title where absent. */
  shortTitle: v.optional(text),
  intro: v.optional(richText),
  /** Whether the section begins closed. By default only long ones do. */
  folded: v.optional(v.boolean()),
  rows: v.array(v.variant('kind', rowSchemas)),
});

const source = v.object({
  id,
  kind: v.picklist(['trial', 'meta-analysis', 'label', 'guideline', 'regulator', 'review', 'other']),
  title: text,
  authors: v.optional(text),
  year: v.optional(v.pipe(v.number(), v.integer('Write the year alone, for example 2024.'))),
  /** The journal, agency or publisher. */
  body: v.optional(text),
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\S+\/\S+$/, 'Write the DOI alone, for example "10.1000/182".'))),
  pmid: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'Write the PubMed number alone, in quotes.'))),
  url: v.optional(url),
});

const crisisLine = v.object({
  region,
  name: text,
  call: v.optional(text),
  text: v.optional(text),
  url: v.optional(url),
  hours: v.optional(text),
  emergency: v.optional(text),
});

const person = v.object({ name: text, credentials: v.optional(text) });
const people = v.optional(v.array(person), []);

export const comparisonSchema = v.pipe(
  v.object({
    $schema: v.optional(v.string()),
    id,
    lang: v.optional(language, 'en'),
    title: text,
    /** The decision, as a question that names the options. */
    question: v.optional(text),
    /** The main points, one sentence each. */
    summary: v.optional(v.array(richText), []),
    condition: v.optional(v.object({ name: text, summary: v.optional(richText), codes })),
    treatments: v.pipe(
      v.array(treatment),
      v.minLength(2, 'Name at least two treatments: there is nothing to compare otherwise.'),
      v.maxLength(6, 'Compare six treatments at most; make a second comparison for the others.'),
    ),
    sections: v.pipe(v.array(section), v.minLength(1, 'Write at least one section.')),
    sources: v.optional(v.array(source), []),
    furtherReading: v.optional(v.array(v.object({ title: text, url, note: v.optional(richText) })), []),
    glossary: v.optional(v.array(v.object({ term: text, meaning: richText })), []),
    crisisLines: v.optional(v.array(crisisLine), []),
    nextStep: v.optional(v.object({ label: text, href: v.optional(url) })),
    published: v.optional(date),
    lastReviewed: v.optional(date),
    reviewEvery: v.optional(period),
    nextReview: v.optional(date),
    authors: people,
    reviewedBy: people,
    funding: v.optional(text),
    competingInterests: v.optional(text),
    /** How the evidence was found and judged. */
    method: v.optional(richText),
    translation: v.optional(v.object({ of: language, translatedBy: text, reviewedBy: v.optional(text) })),
    /** The interface's own words in the language of the document, by message name; English where absent. */
    messages: v.optional(v.record(v.string(), text), {}),
  }),
  v.check(
    ({ sections }) => sections.reduce((rows, section) => rows + section.rows.length, 0) <= MAXIMUM_ROWS,
    `Keep to ${MAXIMUM_ROWS} rows; make a second comparison for the others.`,
  ),
);

/** A comparison as its author writes it in JSON. */
export type ComparisonInput = v.InferInput<typeof comparisonSchema>;
/** A comparison that has been parsed: defaults filled in, text markup parsed, unknown fields dropped. */
export type Comparison = v.InferOutput<typeof comparisonSchema>;
export type Treatment = Comparison['treatments'][number];
export type Approval = Treatment['approval'][number];
export type TreatmentImage = NonNullable<Treatment['image']>;
export type Section = Comparison['sections'][number];
export type Row = Section['rows'][number];
export type RowOf<Kind extends Row['kind']> = Extract<Row, { kind: Kind }>;
export type Source = Comparison['sources'][number];
export type CrisisLine = Comparison['crisisLines'][number];
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';
