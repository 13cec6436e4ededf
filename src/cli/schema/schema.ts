import type { Terminal } from '../terminal.js';
import { writeNewFile } from '../write-file.js';
import { readOptions } from './options.js';
import { publishedSchema } from './published.js';

/** `treatment-compare schema`: writes the description of comparison documents that editors read. */
export function schema(words: readonly string[], { out }: Terminal): Promise<void> {
  const asked = readOptions(words);
  if (asked.out === undefined) out.write(publishedSchema());
  else writeNewFile(asked.out, publishedSchema(), asked.mayReplace);
  return Promise.resolve();
}
