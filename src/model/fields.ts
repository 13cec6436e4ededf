/** The small schemas that document fields are made of. */
import * as v from 'valibot';
import { parseInline } from './inline.js';
import { isSafeUrl } from './safe-url.js';

/** Plain words, no markup. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('Write some words between the quotes.'));

/** Words with inline markup (see `parseInline`). */
export const richText = v.pipe(text, v.transform(parseInline));

/** A name that other parts of the document refer to. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens, for example "nasal-spray".'),
  v.notValues(['constructor', 'prototype'], 'Choose another word: this one has a meaning in JavaScript.'),
);

export const date = v.pipe(
  v.string(),
  v.isoDate('Write the date as year-month-day, for example "2026-03-31".'),
);

/** Years, months or weeks, as ISO 8601 writes a length of time. */
export const period = v.pipe(
  v.string(),
  v.regex(/^P\d+[YMW]$/, 'Write "P1Y" for a year, "P6M" for six months or "P8W" for eight weeks.'),
);

export const url = v.pipe(
  v.string(),
  v.check(isSafeUrl, 'Use an address that begins with https:// or http://, or one relative to the page.'),
);

/** A BCP 47 language tag. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'Use a language tag such as "en", "es" or "pt-BR".'),
);

/** A country or union that `Intl.DisplayNames` can name; `INTL` stands for anywhere else. */
export const region = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{2}|INTL)$/, 'Use two capital letters such as "US", "GB" or "EU", or "INTL" for anywhere else.'),
);

export const sourceIds = v.pipe(
  v.array(id),
  v.minLength(1, 'Name at least one source: a number without its source is not shown.'),
);

/** How sure the evidence lets us be, in the four GRADE levels. */
export const certainty = v.picklist(['high', 'moderate', 'low', 'very-low']);

/** A number of people. */
export const count = v.pipe(v.number(), v.minValue(0, 'Use 0 or more people.'));

/** The denominator: people in each group. */
export const per = v.optional(v.picklist([100, 1000]), 100);

/** One value per treatment, keyed by treatment id. A treatment left out is shown as "not known". */
export const cells = <const Value extends v.GenericSchema>(value: Value) => v.record(id, value);

/** What every row has. */
export const rowFields = {
  label: text,
  /** A sentence under the label that says what it means. */
  about: v.optional(richText),
};
