import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { readJson, writeJson } from './json.mjs';

/**
 * The published JSON Schema comes from the schema that the browser checks with, so the two cannot
 * differ. `input`, because an author writes what goes into the parser, not what comes out of it.
 */
export async function writeSchema() {
  const { name, version } = readJson('package.json');
  const built = pathToFileURL(resolve('dist/esm/model/schema.js')).href;
  const { comparisonSchema } = await import(built);
  const { $schema, ...schema } = toJsonSchema(comparisonSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
  });
  writeJson('dist/comparison.schema.json', {
    $schema,
    $id: `https://unpkg.com/${name}@${version}/dist/comparison.schema.json`,
    title: 'A comparison of treatments',
    ...schema,
  });
}
