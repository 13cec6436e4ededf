import { extensionSchema, isExtension } from '../model/comparison/extension.js';
import { comparisonSchema } from '../model/comparison/schema.js';
import type { Schema } from '../model/comparison/schema-kit.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { keysOf } from '../model/diagnostics/finding.js';
import { nearNames } from './near-names.js';

/**
 * Says more of what the elements' parser found, for an author who looks at the document: which name was meant, and which
 * field to add. What only follows from another finding is left out.
 *
 * @param document as it was parsed from JSON
 * @param extendable the names of the comparisons that it may extend
 */
export function advise(
  diagnostics: readonly Diagnostic[],
  document: unknown,
  extendable: readonly string[] = [],
): Diagnostic[] {
  const repeatsTreatment = diagnostics.some(
    ({ code, path }) => code === 'duplicate-id' && path.startsWith('$.treatments['),
  );
  return diagnostics
    .filter(({ code }) => !(code === 'unknown-treatment' && repeatsTreatment))
    .map((diagnostic) => ({ ...diagnostic, ...moreOn(diagnostic, document, extendable) }));
}

type Advice = Partial<Pick<Diagnostic, 'severity' | 'message' | 'hint'>>;

function moreOn(
  { code, path, hint }: Diagnostic,
  document: unknown,
  extendable: readonly string[],
): Advice | undefined {
  const keys = keysOf(path);
  const name = String(keys.at(-1) ?? '');
  switch (code) {
    case 'wrong-type':
      return keys.length === 0 && Array.isArray(document) ? listOf(document) : undefined;
    case 'missing-field':
      return { hint: `Add "${name}". ${hint}` };
    case 'unknown-field':
      return isExtension(document) &&
        fieldsAt(comparisonSchema, keys.slice(0, -1), document).includes(name)
        ? CHANGES_BASE
        : meant(name, fieldsAt(schemaOf(document), keys.slice(0, -1), document), 'Take it out.');
    case 'no-comparison':
      return isExtension(document) && path === '$.extends'
        ? meant(document.extends, extendable, hint)
        : undefined;
    case 'unknown-treatment':
      return meant(name, idsIn(document, 'treatments'), hint);
    default:
      return undefined;
  }
}

/** Who writes it believes that it is shown, and readers see the comparison without it. */
const CHANGES_BASE: Advice = {
  severity: 'error',
  message: 'would change the comparison that is extended, and was dropped',
  hint: 'Take it out. Say what is yours in rows, or in a section of your own.',
};

function listOf({ length }: readonly unknown[]): Advice {
  return {
    message: `is a list of ${length}, not a comparison`,
    hint: 'Put each comparison into a file of its own, without the square brackets around all.',
  };
}

function meant(name: string, known: readonly string[], otherwise: string): Advice {
  const near = nearNames(name, known);
  return { hint: near.length > 0 ? `Did you mean "${near.join('" or "')}"?` : otherwise };
}

const schemaOf = (document: unknown): Schema =>
  isExtension(document) ? extensionSchema([]) : comparisonSchema;

/** The fields that may stand at a place of a document. */
function fieldsAt(whole: Schema, keys: readonly (string | number)[], document: unknown): string[] {
  let schema: Schema | undefined = whole;
  let value = document;
  for (const key of keys) {
    schema = inside(variantOf(schema, value), key);
    value = isRecord(value) ? value[key] : undefined;
  }
  return Object.keys(variantOf(schema, value)?.fields ?? {});
}

/** Which of the ways to write a value its author has chosen. */
function variantOf(schema: Schema | undefined, value: unknown): Schema | undefined {
  if (schema?.other?.isMeant(value)) return schema.other.schema;
  if (!schema?.options) return schema;
  const kind = isRecord(value) ? value.kind : undefined;
  return schema.options.find(({ fields }) => fields?.kind?.choices?.includes(kind as string));
}

const inside = (schema: Schema | undefined, key: string | number): Schema | undefined =>
  schema?.fields && Object.hasOwn(schema.fields, key) ? schema.fields[key] : schema?.item;

const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

function idsIn(document: unknown, list: string): string[] {
  const items = isRecord(document) ? document[list] : undefined;
  return Array.isArray(items)
    ? items.flatMap((item: unknown) =>
        isRecord(item) && typeof item.id === 'string' ? item.id : [],
      )
    : [];
}
