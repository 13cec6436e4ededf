import { Failure } from '../failure.js';
import { plainLine } from '../plain-line.js';
import type { Terminal } from '../terminal.js';
import { findCopies } from './find-copies.js';
import { historyOf } from './known.js';
import { HELP, readOptions } from './options.js';
import { readPlace } from '../read-place.js';
import { verdictOn } from './report.js';

/** `treatment-compare status`: says which content a page holds, and what was corrected in it since. */
export async function status(words: readonly string[], { out }: Terminal): Promise<void> {
  const asked = readOptions(words);
  if (!asked) {
    out.write(HELP);
    return;
  }
  const { place, isStrict } = asked;
  const copies = await findCopies(await readPlace(place));
  if (copies.length === 0) {
    throw new Failure(
      place,
      'holds no comparison that can be told from outside',
      'What a bundler has built in says its version under the title, where a browser shows it.',
    );
  }
  const verdicts = copies.map((copy) => verdictOn(copy, copy.mark && historyOf(copy.mark.id)));
  for (const line of verdicts.flatMap(({ lines }) => lines)) out.write(`${plainLine(line)}\n`);
  if (isStrict && !verdicts.every(({ isGood }) => isGood)) {
    throw new Failure(place, 'is not all as it should be', 'Mend what is named above.');
  }
}
