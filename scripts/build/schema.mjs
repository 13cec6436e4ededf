import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentTypes } from './field-docs.mjs';
import { readJson, writeJson } from './json.mjs';

/** @typedef {import('../../src/model/comparison/schema-kit.js').Schema} Schema */
/** @typedef {import('typescript').Type} Type */

/** Writes the JSON Schema of comparison documents into `dist/`. */
export async function writeSchema() {
  const { name, version } = readJson('package.json');
  const built = pathToFileURL(resolve('dist/esm/model/comparison/schema.js')).href;
  const { comparisonSchema } = await import(built);
  writeJson('dist/comparison.schema.json', {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/${name}@${version}/dist/comparison.schema.json`,
    title: 'A comparison of treatments',
    ...jsonSchema(comparisonSchema),
  });
}

/**
 * The published JSON Schema comes from the schema that the browser reads with, so the two cannot
 * differ, and what a field means from the comments over it. How a value is written is an `errorMessage`, which
 * editors show where it is not written so.
 *
 * @param {Schema} schema
 * @returns {Record<string, unknown>}
 */
export function jsonSchema(schema) {
  const types = new DocumentTypes();
  return new SchemaWriter(types).write(schema, types.root);
}

class SchemaWriter {
  #types;

  /** @param {DocumentTypes} types */
  constructor(types) {
    this.#types = types;
  }

  /**
   * @param {Schema} schema
   * @param {Type} type the values that it describes
   * @returns {Record<string, unknown>}
   */
  write({ other, ...schema }, type) {
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
