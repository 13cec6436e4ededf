import { cells, certainty, count, per, richText, rowFields, sourceIds, text } from '../fields.js';
import { list, object, oneOf, optional } from '../schema-kit.js';

/** Several outcomes of one trial or label, all with the same timeframe, population and comparator. */
const effects = object({
  timeframe: text,
  population: text,
  comparator: text,
  certainty: optional(certainty),
  caveat: optional(richText),
  sources: sourceIds,
  effects: list(object({ label: text, events: count, comparator: count }), 1),
});

/** Rates of several effects for each treatment, such as side effects. */
export const effectsRow = object({
  kind: oneOf('effects'),
  ...rowFields,
  per,
  cells: cells(effects),
});
