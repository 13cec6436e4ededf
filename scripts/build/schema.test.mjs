import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { tsImport } from 'tsx/esm/api';
import { jsonSchema } from './schema.mjs';

/** @typedef {Record<string, any>} JsonSchema */
/** @typedef {{ path: string, property: JsonSchema }} Property */

const { comparisonSchema } = await tsImport(
  '../../src/model/comparison/schema.ts',
  import.meta.url,
);
const published = jsonSchema(comparisonSchema);

/**
 * Every property at any depth.
 *
 * @param {JsonSchema} schema
 * @param {string} path
 * @returns {Property[]}
 */
function propertiesOf(schema, path = '$') {
  const own = Object.entries(schema['properties'] ?? {}).map(([name, property]) => ({
    path: `${path}.${name}`,
    property: /** @type {JsonSchema} */ (property),
  }));
  const inside = [schema['items'], schema['additionalProperties'], ...(schema['anyOf'] ?? [])];
  return [
    ...own,
    ...own.flatMap(({ property, path: place }) => propertiesOf(property, place)),
    ...inside.filter(Boolean).flatMap((part, index) => propertiesOf(part, `${path}[${index}]`)),
  ];
}

/** JSON Schema of 2020 reads patterns as Unicode, which this Ajv does not by itself. */
function validator() {
  const ajv = new Ajv();
  ajv.removeKeyword('pattern');
  ajv.addKeyword('pattern', {
    type: 'string',
    validate: (/** @type {string} */ pattern, /** @type {string} */ value) =>
      new RegExp(pattern, 'u').test(value),
  });
  return ajv;
}

const PROPERTIES = propertiesOf(published);

describe('the published schema', () => {
  it('says what every field means, and not only how it is written', () => {
    assert.ok(PROPERTIES.length > 200, `${PROPERTIES.length} properties`);
    for (const { path, property } of PROPERTIES) {
      const { description, errorMessage } = property;
      assert.match(description ?? '', /^["\p{Lu}].*[.?!:]$/u, path);
      assert.notEqual(description, errorMessage, path);
    }
  });

  it('has an example of every field, which it takes itself', () => {
    const ajv = validator();
    for (const { path, property } of PROPERTIES) {
      const { examples, ...schema } = property;
      assert.ok(examples?.length > 0, `${path} has no example`);
      for (const example of examples) {
        const isValid = ajv.validate(schema, example);
        assert.ok(isValid, `${path}: ${JSON.stringify(example)} ${ajv.errorsText()}`);
      }
    }
  });

  it('takes the built-in comparison, and refuses what is no comparison', () => {
    const ajv = validator();
    const [document, spanish] = ['en', 'es'].map((language) =>
      JSON.parse(readFileSync(`src/content/ketamine-vs-antidepressants.${language}.json`, 'utf8')),
    );
    assert.ok(ajv.validate(published, spanish), ajv.errorsText());
    assert.ok(ajv.validate(published, document), ajv.errorsText());
    assert.equal(ajv.validate(published, { ...document, treatments: [] }), false);
    assert.equal(ajv.validate(published, { ...document, lang: 'pt-BR' }), true);
    assert.equal(ajv.validate(published, { ...document, sectoins: [] }), false);
  });
});
