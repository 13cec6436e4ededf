/** What of a form stands where: the parts of a comparison, what comes first, and what waits under "More". */
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { COMPARISON, type Described, describedAt, type Field, fieldsOf } from './described.js';

/** A part of the editor, by the fields of a comparison that are in it. */
export interface Part {
  readonly name: string;
  readonly fields: readonly string[];
}

const NAMED: readonly Part[] = [
  { name: 'about', fields: ['title', 'question', 'summary', 'condition', 'beforeYouStart'] },
  { name: 'treatments', fields: ['treatments'] },
  { name: 'sections', fields: ['sections'] },
  { name: 'sources', fields: ['sources'] },
  { name: 'glossary', fields: ['glossary'] },
  { name: 'help', fields: ['crisisTitle', 'crisisLines', 'nextStep', 'furtherReading'] },
  {
    name: 'people',
    fields: [
      'lastReviewed',
      'nextReview',
      'reviewEvery',
      'published',
      'authors',
      'reviewedBy',
      'funding',
      'competingInterests',
      'method',
    ],
  },
  { name: 'guide', fields: ['guide'] },
];

/** Every part; what no other has is in the last. */
export const PARTS: readonly Part[] = [
  ...NAMED,
  {
    name: 'rest',
    fields: fieldsOf(COMPARISON)
      .map(({ name }) => name)
      .filter((name) => !NAMED.some(({ fields }) => fields.includes(name))),
  },
];

/** The part that a place of a document is in, or that is named. */
export const partOf = ([field]: PathKeys): string | undefined =>
  PARTS.find(({ name, fields }) => name === field || fields.includes(String(field)))?.name;

/** Fields that a document may leave out, and that authors fill in all the same. */
const USUAL: ReadonlySet<string> = new Set([
  'about',
  'approval',
  'authors',
  'caveat',
  'certainty',
  'credentials',
  'call',
  'doi',
  'duration',
  'event',
  'events',
  'emergency',
  'experience',
  'gist',
  'high',
  'low',
  'meaning',
  'noEvent',
  'note',
  'onset',
  'pmid',
  'points',
  'population',
  'questions',
  'right',
  'seriousRisks',
  'summary',
  'tensions',
  'text',
  'timeframe',
  'to',
  'url',
  'why',
  'year',
]);

/** What is made of something else, or chosen once. */
const MADE: ReadonlySet<string> = new Set(['id', 'kind']);

const CONTENT: ReadonlySet<string> = new Set(['cells', 'rows']);

interface Divided {
  readonly first: readonly Field[];
  readonly more: readonly Field[];
  /** What the object is there to hold: the cells of a row, the rows of a section. */
  readonly content: readonly Field[];
}

/** The fields of an object: those that are needed or usual, those that wait, and its content. The kind of a row is chosen with it. */
export function divided(described: Described): Divided {
  const isChosenOnce = ({ name, schema }: Field) => name === 'kind' && schema.choices?.length === 1;
  const all = fieldsOf(described).filter((field) => !isChosenOnce(field));
  const isContent = ({ name, schema }: Field) => CONTENT.has(name) && !namesOthers(schema);
  const fields = all.filter((field) => !isContent(field));
  const isFirst = ({ name, schema }: Field) =>
    schema.presence === 'required' ? !isMade(name, schema.choices) : USUAL.has(name);
  return {
    first: fields.filter(isFirst).sort(byRank),
    more: fields.filter((field) => !isFirst(field)),
    content: all.filter(isContent),
  };
}

/** The rows of a section are in it; those of a value of the guide are named by their ids. */
const namesOthers = ({ type, item }: Field['schema']): boolean =>
  type === 'list' && item?.type === 'string';

const isMade = (name: string, choices: readonly unknown[] | undefined): boolean =>
  MADE.has(name) && !choices;

/** What is called by a name begins with it. */
const byRank = (one: Field, other: Field): number => rankOf(one) - rankOf(other);

const rankOf = ({ name }: Field): number => (NAMES.includes(name) ? 0 : 1);

/** Fields by which a part of a document is called. */
const NAMES: readonly string[] = ['label', 'name', 'title', 'term', 'question', 'short'];

/** The field by which a part is called, such as its label; nothing where it has none. */
export const namingField = (described: Described): string | undefined =>
  NAMES.find((name) => described.schema.fields && Object.hasOwn(described.schema.fields, name));

/** More fields than these are shown of one part at a time. */
const MOST_OPEN = 6;

/** Whether parts of a list open one by one: those with an id of their own, and large ones. */
export const isFolding = (item: Described | undefined): boolean =>
  [item?.schema, ...(item?.schema.options ?? [])].some(
    (schema) => schema?.fields?.id ?? Object.keys(schema?.fields ?? {}).length > MOST_OPEN,
  );

/** What has to be open for a place to be seen: the innermost item that opens, or the part of the editor. */
export function openFor(document: unknown, keys: PathKeys): PathKeys {
  for (let length = keys.length; length > 1; length -= 1) {
    const item = keys.slice(0, length);
    const isItem = typeof item.at(-1) === 'number';
    if (isItem && isFolding(describedAt(document, item))) return item;
  }
  return [partOf(keys) ?? 'about'];
}
