import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { tsImport } from 'tsx/esm/api';
import { documentSchema, withGuide } from './schema.mjs';

/** @typedef {Record<string, any>} JsonSchema */
/** @typedef {{ path: string, property: JsonSchema }} Property */

const model = '../../src/model/comparison';
const { comparisonSchema, row } = await tsImport(`${model}/schema.ts`, import.meta.url);
const { extensionSchema } = await tsImport(`${model}/extension.ts`, import.meta.url);
const { guideSchema } = await tsImport(`${model}/guide.ts`, import.meta.url);
const published = documentSchema(
  withGuide(comparisonSchema, guideSchema),
  extensionSchema([]),
  row,
);

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
  const inside = [
    schema['items'],
    schema['additionalProperties'],
    ...['then', 'else'].map((key) => schema[key]),
    ...Object.values(schema['$defs'] ?? {}),
    ...(schema['anyOf'] ?? []),
  ];
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

const GUIDE = JSON.parse(
  readFileSync('src/content/ketamine-vs-antidepressants.guide.en.json', 'utf8'),
);
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
        const isValid = ajv.validate({ ...schema, $defs: published['$defs'] }, example);
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
    assert.ok(ajv.validate(published, { ...document, guide: GUIDE }), ajv.errorsText());
    assert.equal(ajv.validate(published, { ...document, guide: { ...GUIDE, values: [] } }), false);
    assert.equal(ajv.validate(published, { ...document, lang: 'pt-BR' }), true);
    assert.equal(ajv.validate(published, { ...document, sectoins: [] }), false);
  });

  it('takes what is added to a comparison, which has nothing to set there', () => {
    const ajv = validator();
    const sections = [
      { id: 'first-look', rows: [{ kind: 'text', label: 'Price', cells: {} }] },
      { id: 'here', title: 'At our clinic', rows: [{ kind: 'text', label: 'Visits', cells: {} }] },
    ];
    const from = { name: 'Example Clinic', date: '2026-11-01' };
    const added = { extends: 'heat-or-cold', from, sections };
    assert.ok(ajv.validate(published, added), ajv.errorsText());
    assert.equal(ajv.validate(published, { ...added, title: 'Heat' }), false);
    assert.equal(ajv.validate(published, { ...added, from: undefined }), false);
  });
});
