import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentTypes } from './field-docs.mjs';
import { readJson, writeJson } from './json.mjs';

/** @typedef {import('../../src/model/comparison/schema-kit.js').Schema} Schema */
/** @typedef {import('typescript').Type} Type */

/** Writes the JSON Schema of documents into `dist/`: of comparisons, and of what is added to one. */
export async function writeSchema() {
  const { name, version } = readJson('package.json');
  const { comparisonSchema, row } = await importBuilt('schema');
  const { extensionSchema } = await importBuilt('extension');
  const { guideSchema } = await importBuilt('guide');
  writeJson('dist/comparison.schema.json', {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/${name}@${version}/dist/comparison.schema.json`,
    title: 'A comparison of treatments',
    ...documentSchema(withGuide(comparisonSchema, guideSchema), extensionSchema([]), row),
  });
}

/** @param {string} name of a module of the comparison's model */
const importBuilt = (name) =>
  import(pathToFileURL(resolve(`dist/esm/model/comparison/${name}.js`)).href);

/**
 * What shows a guide reads it by a schema of its own, which authors need with that of the comparison.
 *
 * @param {Schema} comparison
 * @param {Schema} guide
 * @returns {Schema}
 */
export function withGuide(comparison, guide) {
  return {
    ...comparison,
    fields: { ...comparison.fields, guide: { ...guide, presence: 'optional' } },
  };
}

/**
 * The published JSON Schema comes from the schemas that the browser reads with, so they cannot
 * differ, and what a field means from the comments over it. How a value is written is an `errorMessage`, which
 * editors show where it is not written so.
 *
 * @param {Schema} comparison
 * @param {Schema} extension what is added to a comparison
 * @param {Schema} row which both have
 * @returns {Record<string, unknown>}
 */
export function documentSchema(comparison, extension, row) {
  const types = new DocumentTypes('src/model/comparison/schema.ts', 'ComparisonInput');
  const added = new DocumentTypes('src/model/comparison/extension.ts', 'ExtensionInput');
  const comparisons = new SchemaWriter(types, row);
  return {
    if: { required: ['extends'] },
    then: new SchemaWriter(added, row).write(extension, added.root),
    else: comparisons.write(comparison, types.root),
    $defs: { row: comparisons.shared },
  };
}

class SchemaWriter {
  #types;
  #row;

  /**
   * The schema of a row, once one was written.
   *
   * @type {Record<string, unknown> | undefined}
   */
  shared;

  /**
   * @param {DocumentTypes} types
   * @param {Schema} row
   */
  constructor(types, row) {
    this.#types = types;
    this.#row = row;
  }

  /**
   * @param {Schema} schema
   * @param {Type} type the values that it describes
   * @returns {Record<string, unknown>}
   */
  write(schema, type) {
    if (schema !== this.#row) return this.#either(schema, type);
    this.shared ??= this.#either(schema, type);
    return { $ref: '#/$defs/row' };
  }

  /**
   * @param {Schema} schema
   * @param {Type} type
   * @returns {Record<string, unknown>}
   */
  #either({ other, ...schema }, type) {
    if (!other) return this.#plain(schema, type);
    return { anyOf: [this.#plain(schema, type), this.write(other.schema, type)] };
  }

  /**
   * @param {Omit<Schema, 'other'>} schema
   * @param {Type} type
   */
  #plain(schema, type) {
    if (schema.options) return { anyOf: schema.options.map((option) => this.write(option, type)) };
    const told = { ...(schema.hint && { errorMessage: schema.hint }) };
    if (schema.choices) return { ...told, enum: schema.choices };
    switch (schema.type) {
      case 'string':
        return { type: 'string', ...told, pattern: schema.pattern?.source };
      case 'number':
        return { type: 'number', ...told, minimum: schema.minimum };
      case 'list':
        return {
          type: 'array',
          ...told,
          items: schema.item && this.write(schema.item, this.#types.item(type)),
          ...(schema.minimum && { minItems: schema.minimum }),
          ...(schema.maximum !== Infinity && { maxItems: schema.maximum }),
        };
      case 'object':
        return { type: 'object', ...told, ...this.#content(schema, type) };
      default:
        return { type: schema.type, ...told };
    }
  }

  /**
   * @param {Schema} schema
   * @param {Type} type
   */
  #content(schema, type) {
    const { fields, item } = schema;
    if (!fields) return { additionalProperties: item && this.write(item, this.#types.item(type)) };
    const entries = Object.entries(fields);
    return {
      properties: Object.fromEntries(
        entries.map(([name, field]) => [name, this.#property(schema, type, name, field)]),
      ),
      required: entries.filter(([, { presence }]) => presence === 'required').map(([name]) => name),
      additionalProperties: false,
    };
  }

  /**
   * Conditions that JSON Schema cannot say are told with the meaning.
   *
   * @param {Schema} schema
   * @param {Type} type
   * @param {string} name
   * @param {Schema} field
   */
  #property(schema, type, name, field) {
    const { docs, type: own } = this.#types.field(type, schema, name);
    const description = [docs.description, field.otherwise].filter(Boolean).join(' ');
    return {
      description,
      examples: docs.examples,
      ...this.write(field, own),
      ...(field.presence === 'defaulted' && { default: field.fallback }),
    };
  }
}
