/**
 * The comparison document. This schema is the one source of the types, the validation in the browser,
 * the published JSON Schema and the reference.
 */
import {
  date,
  entries,
  id,
  language,
  period,
  pointWithMore,
  region,
  richText,
  text,
  url,
  versionNumber,
} from './fields.js';
import { rowSchemas } from './rows/index.js';
import { passage } from './rows/passages.js';
import {
  atMost,
  boolean,
  check,
  defaulted,
  type InputOf,
  list,
  number,
  object,
  oneOf,
  optional,
  type OutputOf,
  record,
  type Schema,
  string,
  unread,
  variant,
} from './schema-kit.js';
import type { GuideInput } from './guide.js';

/** A comparison of more rows than this cannot be read, and is refused. */
export const MAXIMUM_ROWS = 300;

/** What is beyond is left out of the list, and of the citations. */
export const MAXIMUM_SOURCES = 500;

export const KEEP_TO_ROWS = `Keep to ${MAXIMUM_ROWS} rows.`;

export const areReadable = (sections: readonly { readonly rows: readonly unknown[] }[]): boolean =>
  sections.reduce((sum, { rows }) => sum + rows.length, 0) <= MAXIMUM_ROWS;

const codes = defaulted(
  list(
    object({
      /**
       * Name of the list that the code is from.
       * @example "ICD-10"
       */
      system: text,
      /**
       * The code itself, in quotes.
       * @example "M54.2"
       */
      code: text,
    }),
  ),
  [],
);

export const approval = object({
  /**
   * Where the approval holds: a country by two capital letters, "EU" for the European Union, or "INTL" for
   * anywhere else.
   * @example "US"
   */
  region,
  /**
   * How the treatment gets into the body: the same medicine may be approved by one route and not by another.
   * @example "Tablet"
   * @example "On the skin"
   */
  route: text,
  /**
   * Whether the agency has approved it for this condition: "approved", "off-label" (approved for something else
   * and used all the same), "not-approved", or "unknown" where you have not checked.
   * @example "approved"
   */
  status: oneOf('approved', 'off-label', 'not-approved', 'unknown'),
  /**
   * What else a reader should know of the approval, with its source.
   * @example "For adults whose pain has lasted three months.[@guide]"
   */
  note: optional(richText),
});

const length = number(1, 'Write a number, 1 or more, without quotes.');

/** A drawing as data, so that it takes the reader's colours and needs no request. */
const drawing = object({
  /**
   * Width of the drawing, in the units of its shapes. It begins at 0 on the left.
   * @example 120
   */
  width: length,
  /**
   * Height of the drawing, in the units of its shapes. It begins at 0 at the top.
   * @example 120
   */
  height: length,
  /**
   * The shapes, each drawn over those before it.
   * @example [{ "path": "M20 60h80", "tone": "line" }]
   */
  shapes: list(
    object({
      /**
       * The outline of the shape: what stands in the "d" of an SVG path.
       * @example "M20 60h80"
       */
      path: string(
        /^[MmLlHhVvCcSsQqTtAaZz0-9eE ,.+-]+$/,
        'Use SVG path data: the content of a "d" attribute.',
      ),
      /**
       * How the shape is painted, in the colours of the page: "line" draws its outline, "fill" fills it
       * strongly, "tint" faintly.
       * @example "line"
       */
      tone: oneOf('line', 'fill', 'tint'),
    }),
  ),
});

const image = check(
  object({
    /**
     * What the picture shows, for people who cannot see it.
     * @example "A warm pack on a neck"
     */
    alt: text,
    /**
     * Address of a picture file. It is asked for when a reader comes, so put it on your own site.
     * @example "https://example.org/warm-pack.png"
     */
    src: optional(url),
    /**
     * A drawing made of shapes, in place of a file. It takes the colours of the page.
     * @example { "width": 120, "height": 120, "shapes": [{ "path": "M20 60h80", "tone": "line" }] }
     */
    drawing: optional(drawing),
  }),
  ({ src, drawing }) => Boolean(src ?? drawing),
  'Give "src" (an address) or "drawing" (shapes).',
);

const treatment = object({
  /**
   * A short name for use inside the document: the cells of rows are keyed by it. Readers never see it.
   * @example "heat"
   */
  id,
  /**
   * What the treatment is called, in the words that readers know.
   * @example "Heat"
   * @example "Tablets (ibuprofen)"
   */
  name: text,
  /**
   * A shorter name for the heads of tables and charts. Where it is left out, the name stands there.
   * @example "Ibuprofen"
   */
  shortName: optional(text),
  /**
   * What kind of treatment it is, in a few words under its name.
   * @example "Medicine"
   */
  kind: optional(text),
  /**
   * What it is, in one or two plain sentences.
   * @example "A warm pack that you put on your neck."
   */
  summary: optional(richText),
  /**
   * A picture beside its name: the address of a file ("src"), or a drawing.
   * @example { "alt": "A warm pack", "src": "https://example.org/warm-pack.png" }
   */
  image: optional(image),
  /**
   * Whether it is approved for this condition, for each region that you write for. Always shown, and "check"
   * fails without it.
   * @example [{ "region": "US", "route": "On the skin", "status": "approved" }]
   */
  approval: defaulted(list(approval), []),
  /**
   * The worst that it can do, one risk in each entry: its name, how often, and what to do at once. Always open
   * on the page, and "check" fails without it. An entry is a text, or "short" with "more" that readers may
   * open.
   * @example ["**Burns:** 2 in 100 people in two weeks.[@packs] Put a cloth between."]
   */
  seriousRisks: defaulted(entries(pointWithMore), []),
  /**
   * What it is like to have it: what you do, feel and need.
   * @example "You feel warmth at once. You need a place to lie down."
   */
  experience: optional(richText),
  /**
   * Codes of the treatment in lists that search engines and records know. Readers do not see them.
   * @example [{ "system": "RxNorm", "code": "5640" }]
   */
  codes,
});

/** What a document says of one criterion, in any of the ways there are. */
export const row = variant(rowSchemas);

export const sectionFields = {
  /**
   * A short name that links and the "sections" option go by. It stands in the address when someone links to the
   * section.
   * @example "side-effects"
   */
  id,
  /**
   * The heading, or the question that the section answers.
   * @example "What are the side effects?"
   */
  title: text,
  /**
   * A shorter heading for the list of sections. Where it is left out, the title stands there.
   * @example "Side effects"
   */
  shortTitle: optional(text),
  /**
   * The one line that answers the section, with its numbers. Readers see it before they open the rest, so say
   * it of every treatment.
   * @example "Heat: red skin in 12 of 100. Cold pack: in 10 of 100.[@packs]"
   */
  gist: optional(richText),
  /**
   * A sentence or two before the first row.
   * @example "The other group shows how many people feel such things anyway."
   */
  intro: optional(richText),
  /**
   * Whether the section begins closed. Left out, long ones do; benefits and harms always begin alike.
   * @example true
   */
  folded: optional(boolean),
  /**
   * What is compared, one row for each question. The "kind" of a row says what its cells hold.
   * @example [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "At home" } } }]
   */
  rows: list(row),
};

/** Who has added to the comparison of another, and on which day. */
export interface Contributor {
  readonly name: string;
  readonly date: string;
}

/** A schema whose values may come to say more than documents can: who has added them. */
type Addable<S, Added> =
  S extends Schema<infer Output, infer Input, 'required'>
    ? Schema<Output & Added, Input, 'required'>
    : never;

/** What became of a section that somebody has added, or added rows to. */
export interface AddedSection {
  readonly from?: Contributor;
  /** How many of its rows were there before; none of a section that was added as a whole. */
  readonly after?: number;
}

const writtenSection = object(sectionFields);
const section = writtenSection as Addable<typeof writtenSection, AddedSection>;

const source = object({
  /**
   * A short name that "[@…]" in a text and "sources" lists refer to.
   * @example "packs"
   */
  id,
  /**
   * What kind of source it is: "trial", "meta-analysis" (trials put together), "label" (what comes with a
   * medicine), "guideline", "regulator", "review" or "other".
   * @example "trial"
   */
  kind: oneOf('trial', 'meta-analysis', 'label', 'guideline', 'regulator', 'review', 'other'),
  /**
   * Its title, as it is printed.
   * @example "Packs for necks"
   */
  title: text,
  /**
   * Who wrote it, as it is usually cited.
   * @example "Writer A et al."
   */
  authors: optional(text),
  /**
   * The year in which it came out.
   * @example 2024
   */
  year: optional(
    check(number(1, ''), Number.isInteger, 'Write the year alone, without quotes: 2024.'),
  ),
  /**
   * The journal, agency or publisher.
   * @example "Journal of Necks"
   */
  body: optional(text),
  /**
   * Its DOI, without an address before it.
   * @example "10.1000/182"
   */
  doi: optional(string(/^10\.[^\s/]+\/\S+$/, 'Write the DOI alone, for example "10.1000/182".')),
  /**
   * Its number in PubMed, in quotes.
   * @example "12345678"
   */
  pmid: optional(string(/^\d+$/, 'Write the PubMed number alone, in quotes.')),
  /**
   * Where readers can read it.
   * @example "https://example.org/packs-for-necks"
   */
  url: optional(url),
});

export const sources = defaulted(
  atMost(MAXIMUM_SOURCES, list(source as Addable<typeof source, { readonly from?: Contributor }>)),
  [],
);

export const crisisLine = object({
  /**
   * Whose line it is. That of the reader's region comes first.
   * @example "US"
   */
  region,
  /**
   * What the line is called.
   * @example "988 Suicide & Crisis Lifeline"
   */
  name: text,
  /**
   * The number to call.
   * @example "988"
   */
  call: optional(text),
  /**
   * The number to send a text message to.
   * @example "988"
   */
  text: optional(text),
  /**
   * Its web page, where people can chat or read more.
   * @example "https://988lifeline.org/"
   */
  url: optional(url),
  /**
   * When somebody answers.
   * @example "24/7"
   */
  hours: optional(text),
  /**
   * What to do then, or where it holds, such as which key to press.
   * @example "Spanish: press 2"
   */
  note: optional(text),
  /**
   * The emergency number of the region, for danger right now.
   * @example "911"
   */
  emergency: optional(text),
});

const people = defaulted(
  list(
    object({
      /**
       * The name of a person or group.
       * @example "Ada Writer"
       */
      name: text,
      /**
       * What makes them fit for it: a profession, or what they have lived through.
       * @example "Nurse, neck clinic"
       */
      credentials: optional(text),
    }),
  ),
  [],
);

export const comparisonSchema = check(
  object({
    /**
     * Where the description of this format is. With it, an editor completes names, explains them and marks
     * mistakes.
     * @example "https://unpkg.com/treatment-compare/dist/comparison.schema.json"
     */
    $schema: optional(text),
    /**
     * A short name of the comparison, for use in addresses and records.
     * @example "heat-or-cold"
     */
    id,
    /**
     * The language that the text is written in. Where it is left out, it is taken to be that of the page.
     * @example "en"
     */
    lang: optional(language),
    /**
     * The heading of the comparison.
     * @example "Heat or cold for a stiff neck?"
     */
    title: text,
    /**
     * The decision, as a question that names the options.
     * @example "Heat, or a cold pack?"
     */
    question: optional(text),
    /**
     * The main points, one sentence each: what to know if one reads no further. Say what is not known, too.
     * @example ["Both may ease a stiff neck.[@packs]", "Which lasts longer is not known."]
     */
    summary: defaulted(entries(richText), []),
    /**
     * The condition that the treatments are for.
     * @example { "name": "Stiff neck in adults", "summary": "A neck that hurts when it turns." }
     */
    condition: optional(
      object({
        /**
         * What the condition is called, and in whom.
         * @example "Stiff neck in adults"
         */
        name: text,
        /**
         * What it is, in one plain sentence.
         * @example "A neck that hurts when it turns."
         */
        summary: optional(richText),
        /**
         * Codes of the condition in lists that search engines and records know. Readers do not see them.
         * @example [{ "system": "ICD-10", "code": "M54.2" }]
         */
        codes,
      }),
    ),
    /**
     * What to know before starting or stopping any of the treatments. Always open on the page. Each entry is a
     * paragraph ("text") or a list ("points").
     * @example [{ "points": ["Never use a pack on broken skin."] }]
     */
    beforeYouStart: defaulted(entries(passage), []),
    /**
     * The treatments that are compared, two to six, in the order in which readers see them. None is ranked
     * above another.
     * @example [{ "id": "heat", "name": "Heat" }, { "id": "cold", "name": "Cold pack" }]
     */
    treatments: list(treatment, 2, 6, 'List two to six treatments, in square brackets.'),
    /**
     * The parts of the comparison, each with rows. A first one of "facts" alone is the look at a glance, and is
     * always open.
     * @example [{ "id": "glance", "title": "At a glance", "rows": [] }]
     */
    sections: list(section, 1),
    /**
     * What the numbers and claims rest on. A text refers to a source by its id: "[@packs]".
     * @example [{ "id": "packs", "kind": "trial", "title": "Packs for necks", "year": 2024, "doi": "10.1000/182" }]
     */
    sources,
    /**
     * Pages that help a reader who wants to know more.
     * @example [{ "title": "A leaflet for necks", "url": "https://example.org/necks" }]
     */
    furtherReading: defaulted(
      list(
        object({
          /**
           * What the page is called.
           * @example "A leaflet for necks"
           */
          title: text,
          /**
           * Its address.
           * @example "https://example.org/necks"
           */
          url,
          /**
           * What is in it, or for whom it is.
           * @example "With drawings of each movement."
           */
          note: optional(richText),
        }),
      ),
      [],
    ),
    /**
     * Words that have to be explained. They stand at the end.
     * @example [{ "term": "Placebo", "meaning": "A treatment that has nothing in it that works." }]
     */
    glossary: defaulted(
      list(
        object({
          /**
           * The word as it stands in the comparison.
           * @example "Placebo"
           */
          term: text,
          /**
           * What it means, in everyday words.
           * @example "A treatment that looks like the real one and has nothing in it that works."
           */
          meaning: richText,
        }),
      ),
      [],
    ),
    /**
     * Whom to call in danger, for each region that you write for. Always shown, and "check" fails without one.
     * @example [{ "region": "US", "name": "Nurse line", "call": "555 0100", "emergency": "911" }]
     */
    crisisLines: defaulted(list(crisisLine), []),
    /**
     * The question above the crisis lines, which says for whom they are. Where it is left out, it asks whether
     * the reader needs help now.
     * @example "Chest pain, or a numb arm?"
     */
    crisisTitle: optional(text),
    /**
     * What the reader can do next, at the end.
     * @example { "label": "Talk this through with your nurse" }
     */
    nextStep: optional(
      object({
        /**
         * What the reader can do now, as an invitation.
         * @example "Talk this through with your nurse"
         */
        label: text,
        /**
         * Where that leads, such as a page to book a visit. Without it, the label is a sentence.
         * @example "https://example.org/visit"
         */
        href: optional(url),
      }),
    ),
    /**
     * What helps readers weigh the comparison: what may matter to them, what to ask, and questions that check what
     * they have understood. Shown by `<treatment-guide>`, and with the attribute `guide`.
     * @example { "values": [{ "id": "help", "label": "How likely it is to help", "rows": ["relief"] },
     *      { "id": "soon", "label": "Feeling better within days", "rows": ["onset"] },
     *      { "id": "lasting", "label": "Staying well", "rows": ["lasting"] },
     *      { "id": "skin", "label": "Looking after my skin", "rows": ["effects"] },
     *      { "id": "home", "label": "Doing it at home", "rows": ["place"] },
     *      { "id": "cost", "label": "What it costs", "rows": ["cost"] }],
     *   "understanding": [{ "question": "Can the numbers tell you which pack helps more?", "rows": ["relief"],
     *        "answers": [{ "text": "Yes" }, { "text": "No, the trials had different people", "right": true }],
     *        "feedback": "They cannot. Each trial had other people in it." },
     *      { "question": "How long does the ease last?", "rows": ["lasting"],
     *        "answers": [{ "text": "A week" }, { "text": "Nobody knows", "right": true }],
     *        "feedback": "It was not studied." },
     *      { "question": "What can a warm pack do to the skin?", "rows": ["effects"],
     *        "answers": [{ "text": "Burn it", "right": true }, { "text": "Nothing" }],
     *        "feedback": "It can burn, if it is too hot." }] }
     */
    // Read by `parseGuide` where it is shown.
    guide: optional(unread<GuideInput>()),
    /**
     * The day on which it first came out.
     * @example "2026-01-15"
     */
    published: optional(date),
    /**
     * Which state of the content this is. Corrections name it.
     * @example { "number": "1.1", "date": "2026-03-31" }
     */
    version: optional(
      object({
        /**
         * The number of this state of the content. Raise it when you change what the text says.
         * @example "1.1"
         */
        number: versionNumber,
        /**
         * The day since which it reads so.
         * @example "2026-03-31"
         */
        date,
      }),
    ),
    /**
     * The day on which somebody last checked all facts against their sources. Always shown, and "check" fails
     * without it.
     * @example "2026-03-31"
     */
    lastReviewed: optional(date),
    /**
     * How often the facts are checked: "P1Y" is every year, "P6M" every six months. Give this or the day of the
     * next review.
     * @example "P1Y"
     */
    reviewEvery: optional(period),
    /**
     * The day until which the facts have to be checked again. After it, readers see that the comparison is
     * overdue.
     * @example "2027-03-31"
     */
    nextReview: optional(date),
    /**
     * Who wrote it.
     * @example [{ "name": "Ada Writer", "credentials": "Nurse, neck clinic" }]
     */
    authors: people,
    /**
     * Who has checked it and did not write it: clinicians, patients.
     * @example [{ "name": "Ben Reader", "credentials": "Physiotherapist" }]
     */
    reviewedBy: people,
    /**
     * Who paid for it. That nobody did is an answer too.
     * @example "No one paid for this."
     */
    funding: optional(text),
    /**
     * What the authors may gain from one choice or the other.
     * @example "None."
     * @example "The clinic that wrote this sells warm packs."
     */
    competingInterests: optional(text),
    /**
     * How the evidence was found and judged, and until when.
     * @example "We read the trials and guidelines on stiff necks up to March 2026."
     */
    method: optional(richText),
    /**
     * Who translated the text and from what, if it is a translation.
     * @example { "of": "en", "translatedBy": "Ana Autora", "reviewedBy": "Benito Lector" }
     */
    translation: optional(
      object({
        /**
         * The language it was translated from.
         * @example "en"
         */
        of: language,
        /**
         * Who translated it; say so if it was a program.
         * @example "Ana Autora"
         */
        translatedBy: text,
        /**
         * Who has read the translation beside the original.
         * @example "Benito Lector, nurse"
         */
        reviewedBy: optional(text),
      }),
    ),
    /**
     * The interface's own words in the language of the document, by their names, for a language that the
     * scripts do not bring. What is left out is in English.
     * @example { "sources": "Fontes" }
     */
    messages: defaulted(record(text, text), {}),
  }),
  ({ sections }) => areReadable(sections),
  KEEP_TO_ROWS,
);

/** A comparison as its author writes it in JSON. */
export type ComparisonInput = InputOf<typeof comparisonSchema>;
/** A comparison that has been parsed: defaults filled in, text markup parsed, unknown fields dropped. */
export type Comparison = OutputOf<typeof comparisonSchema>;
export type Treatment = Comparison['treatments'][number];
export type Approval = Treatment['approval'][number];
export type TreatmentImage = NonNullable<Treatment['image']>;
export type SeriousRisk = Treatment['seriousRisks'][number];
export type Section = Comparison['sections'][number];
export type Row = Section['rows'][number];
export type RowOf<Kind extends Row['kind']> = Extract<Row, { kind: Kind }>;
export type Source = Comparison['sources'][number];
export type CrisisLine = Comparison['crisisLines'][number];

/** The name of a treatment for places with little room. */
export const shortNameOf = ({ name, shortName = name }: Treatment): string => shortName;
