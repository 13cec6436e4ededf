import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readJson, writeJson } from './json.mjs';

/** @typedef {import('../../src/model/comparison/schema-kit.js').Schema} Schema */

/**
 * The published JSON Schema comes from the schema that the browser reads with, so the two cannot
 * differ. Conditions that JSON Schema cannot say are told by the hint, as its description.
 */
export async function writeSchema() {
  const { name, version } = readJson('package.json');
  const built = pathToFileURL(resolve('dist/esm/model/comparison/schema.js')).href;
  const { comparisonSchema } = await import(built);
  writeJson('dist/comparison.schema.json', {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/${name}@${version}/dist/comparison.schema.json`,
    title: 'A comparison of treatments',
    ...toJsonSchema(comparisonSchema),
  });
}

/**
 * @param {Schema} schema
 * @returns {Record<string, unknown>}
 */
function toJsonSchema({ other, ...schema }) {
  return other ? { anyOf: [plainSchema(schema), toJsonSchema(other.schema)] } : plainSchema(schema);
}

/**
 * @param {Omit<Schema, 'other'>} schema
 * @returns {Record<string, unknown>}
 */
function plainSchema(schema) {
  if (schema.options) return { anyOf: schema.options.map(toJsonSchema) };
  const described = { ...(schema.hint && { description: schema.hint }) };
  if (schema.choices) return { ...described, enum: schema.choices };
  switch (schema.type) {
    case 'string':
      return { type: 'string', ...described, pattern: schema.pattern?.source };
    case 'number':
      return { type: 'number', ...described, minimum: schema.minimum };
    case 'list':
      return {
        type: 'array',
        ...described,
        items: schema.item && toJsonSchema(schema.item),
        ...(schema.minimum && { minItems: schema.minimum }),
        ...(schema.maximum !== Infinity && { maxItems: schema.maximum }),
      };
    case 'object':
      return { type: 'object', ...described, ...contentOf(schema) };
    default:
      return { type: schema.type, ...described };
  }
}

/** @param {Schema} schema */
function contentOf({ fields, item }) {
  if (!fields) return { additionalProperties: item && toJsonSchema(item) };
  const entries = Object.entries(fields);
  return {
    properties: Object.fromEntries(
      entries.map(([name, field]) => [name, { ...toJsonSchema(field), ...fallbackOf(field) }]),
    ),
    required: entries.filter(([, { presence }]) => presence === 'required').map(([name]) => name),
    additionalProperties: false,
  };
}

/** @param {Schema} schema */
function fallbackOf({ presence, fallback }) {
  return presence === 'defaulted' ? { default: fallback } : {};
}
