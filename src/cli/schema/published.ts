import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The JSON Schema of comparison documents, as the package brings it. */
export const publishedSchema = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('treatment-compare/schema.json'), 'utf8');
