import { Failure, failureOf } from '../failure.js';
import { plainLine } from '../plain-line.js';
import { readDocument } from '../read-document.js';
import { type ReadText, readPlace } from '../read-place.js';
import type { Terminal } from '../terminal.js';
import { findCopies } from './find-copies.js';
import { historyOf } from './known.js';
import { readOptions, type StatusWords } from './options.js';
import { type Verdict, verdictOn } from './report.js';

/** `treatment-compare status`: says which content pages hold, and what was corrected in it since. */
export async function status(words: readonly string[], terminal: Terminal): Promise<void> {
  const asked = readOptions(words);
  const [first = '', ...others] = asked.places;
  await (others.length > 0 ? tellAll(asked, terminal) : tell(first, '', asked, terminal));
}

/** One that cannot be told hides none of the others. */
async function tellAll(asked: StatusWords, terminal: Terminal): Promise<void> {
  const { places } = asked;
  let failures = 0;
  for (const place of places) {
    try {
      await tell(place, `${place}: `, asked, terminal);
    } catch (error) {
      failures += 1;
      terminal.progress.write(`${plainLine(failureOf(place, error).message)}\n`);
    }
  }
  if (failures === 0) return;
  throw new Failure(
    `Of ${places.length} places`,
    `${failures} could not be told, or not all as it should be`,
    'See above.',
  );
}

/**
 * @param before what stands before each copy, where several places are told
 * @throws {Failure} if it holds none, or is not as --strict wants it
 */
async function tell(
  place: string,
  before: string,
  { isStrict, isQuiet }: StatusWords,
  terminal: Terminal,
): Promise<void> {
  const verdicts = await verdictsOn(place, terminal);
  const told = isQuiet ? verdicts.filter(({ isGood }) => !isGood) : verdicts;
  for (const line of told.flatMap(({ lines: [first = '', ...more] }) => [
    before + first,
    ...more,
  ])) {
    terminal.out.write(`${plainLine(line)}\n`);
  }
  if (isStrict && !verdicts.every(({ isGood }) => isGood)) {
    throw new Failure(place, 'is not all as it should be', 'Mend what is named above.');
  }
}

async function verdictsOn(place: string, terminal: Terminal): Promise<Verdict[]> {
  const copies = await findCopies(await readPage(place, terminal));
  if (copies.length > 0) {
    return copies.map((copy) => verdictOn(copy, copy.mark && historyOf(copy.mark.id)));
  }
  throw new Failure(
    place,
    'holds no comparison that can be told from outside',
    'What a bundler has built in says its version under the title, where a browser shows it.',
  );
}

/** What comes in is taken to stand in this folder. */
const readPage = async (place: string, terminal: Terminal): Promise<ReadText> =>
  place === '-' ? { text: await readDocument(place, terminal), place } : readPlace(place);
