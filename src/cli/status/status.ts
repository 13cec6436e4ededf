import { Failure } from '../failure.js';
import { plainLine } from '../plain-line.js';
import type { Terminal } from '../terminal.js';
import { findCopies } from './find-copies.js';
import { historyOf } from './known.js';
import { readOptions } from './options.js';
import { readDocument } from '../read-document.js';
import { type ReadText, readPlace } from '../read-place.js';
import { verdictOn } from './report.js';

/** `treatment-compare status`: says which content a page holds, and what was corrected in it since. */
export async function status(words: readonly string[], terminal: Terminal): Promise<void> {
  const { place, isStrict, isQuiet } = readOptions(words);
  const copies = await findCopies(await readPage(place, terminal));
  if (copies.length === 0) {
    throw new Failure(
      place,
      'holds no comparison that can be told from outside',
      'What a bundler has built in says its version under the title, where a browser shows it.',
    );
  }
  const verdicts = copies.map((copy) => verdictOn(copy, copy.mark && historyOf(copy.mark.id)));
  const told = isQuiet ? verdicts.filter(({ isGood }) => !isGood) : verdicts;
  for (const line of told.flatMap(({ lines }) => lines)) {
    terminal.out.write(`${plainLine(line)}\n`);
  }
  if (isStrict && !verdicts.every(({ isGood }) => isGood)) {
    throw new Failure(place, 'is not all as it should be', 'Mend what is named above.');
  }
}

/** What comes in is taken to stand in this folder. */
const readPage = async (place: string, terminal: Terminal): Promise<ReadText> =>
  place === '-' ? { text: await readDocument(place, terminal), place } : readPlace(place);
