import { writeSchema } from '../build/schema.mjs';

const FILE = /[\\/]dist[\\/]comparison\.schema\.json$/;

/** What of a schema a form asks for: what is said of a value, and where that of the values in it stands. */
const ASKED = ['$ref', 'additionalProperties', 'anyOf', 'description', 'items'];

/**
 * What is said of a value and of those in it, without how it is to be validated: the form has that from the schema that
 * reads documents.
 *
 * @param {any} schema
 * @returns {any}
 */
function said(schema) {
  if (Array.isArray(schema)) return schema.map(said);
  if (typeof schema !== 'object' || schema === null) return schema;
  const asked = Object.entries(schema).filter(([key]) => ASKED.includes(key));
  const kept = Object.fromEntries(asked.map(([key, value]) => [key, said(value)]));
  const { properties, examples } = schema;
  return {
    ...kept,
    ...(properties && { properties: saidOfEach(properties) }),
    ...(examples && { examples: examples.slice(0, 1) }),
  };
}

/** @param {Readonly<Record<string, unknown>>} schemas */
const saidOfEach = (schemas) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, said(schema)]));

/**
 * Writes the published schema before a bundle that holds it, which takes of it what forms ask for. It is made of the
 * modules, so they come first.
 *
 * @returns {import('rollup').Plugin}
 */
export const publishedSchema = () => ({
  name: 'published-schema',
  buildStart: writeSchema,
  transform(code, id) {
    if (!FILE.test(id)) return null;
    const { else: ofComparison, $defs } = JSON.parse(code);
    return {
      code: JSON.stringify({ else: said(ofComparison), $defs: saidOfEach($defs) }),
      map: null,
    };
  },
});
