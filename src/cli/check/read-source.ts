import { BUILT_IN_IDS, builtIn } from '../built-in.js';
import { readDocument } from '../read-document.js';
import { isAddress, readPlace } from '../read-place.js';
import type { Terminal } from '../terminal.js';

/**
 * The text of what an author names: a file, standard input, an address or a built-in comparison.
 *
 * @param language of a built-in comparison
 */
export async function readSource(
  source: string,
  language: string | undefined,
  terminal: Terminal,
): Promise<string> {
  if (BUILT_IN_IDS.includes(source)) return JSON.stringify(builtIn(source, language), null, 2);
  if (isAddress(source)) return (await readPlace(source)).text;
  return readDocument(source, terminal);
}
