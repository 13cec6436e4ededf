/** How each value of a document is filled in: by the schema that reads it, with what the published schema says it means. */
import published from '../../../../dist/comparison.schema.json' with { type: 'json' };
import { date, id, url } from '../../../model/comparison/fields.js';
import { guideSchema } from '../../../model/comparison/guide.js';
import { isRichText } from '../../../model/comparison/inline.js';
import { comparisonSchema } from '../../../model/comparison/schema.js';
import type { Schema } from '../../../model/comparison/schema-kit.js';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { isFields } from '../document/change.js';

/** What the published schema says of a value; of it, what is asked here. */
interface Published {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Published>>;
  readonly items?: Published;
  readonly additionalProperties?: Published | boolean;
  readonly anyOf?: readonly Published[];
  readonly $ref?: string;
}

/** A value as its schema has it, and what is said of it. */
export interface Described {
  readonly schema: Schema;
  readonly published: Published;
}

/** A field of an object. */
export interface Field extends Described {
  readonly name: string;
  /** What it means, in English. */
  readonly help: string | undefined;
  readonly example: unknown;
}

/** In which way a value is filled in. */
export type Shape =
  | 'id'
  | 'text'
  | 'rich'
  | 'date'
  | 'address'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'list'
  | 'fields'
  | 'record'
  | 'kept';

const { else: ofComparison, $defs: shared } = published as unknown as {
  readonly else: Published;
  readonly $defs: Readonly<Record<string, Published>>;
};

/** A whole comparison, its guide included. */
export const COMPARISON: Described = {
  schema: {
    ...comparisonSchema,
    fields: { ...comparisonSchema.fields, guide: { ...guideSchema, presence: 'optional' } },
  },
  published: ofComparison,
};

/** Shapes of strings, by the patterns that they are held to. */
const STRINGS: ReadonlyMap<RegExp | undefined, Shape> = new Map([
  [id.pattern, 'id'],
  [date.pattern, 'date'],
  [url.pattern, 'address'],
]);

export function shapeOf({ schema }: Described): Shape {
  if (schema.choices) return 'choice';
  switch (schema.type) {
    case 'string':
      return isRich(schema) ? 'rich' : (STRINGS.get(schema.pattern) ?? 'text');
    case 'object':
      return schema.fields ? 'fields' : schema.item ? 'record' : 'kept';
    default:
      return schema.type;
  }
}

/** Whether a text may have markup and citations: whatever is read from it tells. */
const isRich = ({ becomes }: Schema): boolean => {
  const read = becomes?.('a' as never);
  return typeof read === 'object' && read !== null && isRichText(read);
};

/** The ways in which a value may be written; one, for most. */
export function waysOf({ schema, published: said }: Described): readonly Described[] {
  const { other, ...plain } = schema;
  if (!other) return [{ schema, published: said }];
  const [first = {}, second = {}] = said.anyOf ?? [];
  return [
    { schema: plain, published: resolved(first) },
    { schema: other.schema, published: resolved(second) },
  ];
}

/** Which of the ways to write it a value is written in. */
export const wayOf = ({ schema }: Described, value: unknown): number =>
  schema.other?.isMeant(value) ? 1 : 0;

/** The kinds of which a value is one, by the words that name them; none, for most. */
export function kindsOf({ schema, published: said }: Described): ReadonlyMap<string, Described> {
  const all = resolved(said).anyOf ?? [];
  return new Map(
    (schema.options ?? []).map((option, index) => [
      String(option.fields?.kind?.choices?.[0]),
      { schema: option, published: all[index] ?? {} },
    ]),
  );
}

/** How a value that is there is written: one of the ways, and one of the kinds. Nothing where its kind is none. */
export function written(described: Described, value: unknown): Described | undefined {
  const ways = waysOf(described);
  const way = ways[wayOf(described, value)] ?? described;
  if (!way.schema.options) return way;
  return kindsOf(way).get(isFields(value) ? String(value.kind) : '');
}

/** The fields of an object, in the order in which they are written. */
export function fieldsOf({ schema, published: said }: Described): readonly Field[] {
  return Object.entries(schema.fields ?? {}).map(([name, field]) => {
    const own = said.properties?.[name] ?? {};
    return {
      name,
      schema: field,
      published: resolved(own),
      help: own.description,
      example: own.examples?.[0],
    };
  });
}

export const fieldNamed = (described: Described, name: string): Field | undefined =>
  fieldsOf(described).find((field) => field.name === name);

/** What is in a list, or under the names of a record. */
export function itemOf({ schema, published: said }: Described): Described | undefined {
  const { additionalProperties: named } = said;
  const item = said.items ?? (typeof named === 'object' ? named : {});
  return schema.item && { schema: schema.item, published: resolved(item) };
}

/**
 * How a value of a document is filled in, with the field that it is, if it is one. Nothing where the schema leads to no such place.
 */
export function describedAt(
  document: unknown,
  keys: PathKeys,
  root: Described = COMPARISON,
): Described | Field | undefined {
  let described: Described | undefined = root;
  let value = document;
  for (const key of keys) {
    const here: Described | undefined = described && written(described, value);
    if (!here) return undefined;
    described = here.schema.fields ? fieldNamed(here, String(key)) : itemOf(here);
    value = Object(value) === value ? (value as Record<string | number, unknown>)[key] : undefined;
  }
  return described;
}

function resolved(said: Published): Published {
  const name = said.$ref?.split('/').at(-1);
  return name === undefined ? said : { ...said, ...shared[name] };
}

/** Whether a value is written in another shape than its schema has. */
export function isMisshapen({ schema }: Described, value: unknown): boolean {
  if (value === undefined || schema.other?.isMeant(value)) return false;
  if (schema.type === 'list') return !Array.isArray(value);
  if (schema.type === 'object') return !isFields(value);
  return typeof value === 'object';
}
