import { BUILT_IN_IDS } from '../../content/documents.js';
import { builtIn } from '../built-in.js';
import { readDocument } from '../read-document.js';
import { isAddress, readPlace } from '../read-place.js';
import type { Terminal } from '../terminal.js';
import type { NamedText } from './named-text.js';

/**
 * The text of what an author names: a file, standard input, an address or a built-in comparison.
 *
 * @param language of a built-in comparison
 */
export async function readSource(
  file: string,
  language: string | undefined,
  terminal: Terminal,
): Promise<NamedText> {
  if (BUILT_IN_IDS.includes(file)) {
    return { file, text: JSON.stringify(builtIn(file, language), null, 2) };
  }
  if (isAddress(file)) return { file, ...(await readPlace(file)) };
  return { file, text: await readDocument(file, terminal), place: file === '-' ? undefined : file };
}
