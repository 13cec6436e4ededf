import { isExtension } from '../../model/comparison/extension.js';
import { parseComparisonText } from '../../model/comparison/parse-comparison.js';
import {
  readVersionMark,
  type VersionMark,
  versionMark,
} from '../../model/comparison/version-mark.js';
import { textFingerprint } from '../../model/corrections.js';
import { parseJson } from '../../model/parse-json.js';
import { mendJson } from '../../sources/page/inline-json.js';
import { Failure } from '../failure.js';
import { historyOf, marksInWords } from './known.js';
import { placeFrom, type ReadText, readPlace } from '../read-place.js';
import { type FoundElement, scanPage, type ScannedPage } from '../scan-page.js';

/** A comparison on a page, in a script or in a file. */
export interface Copy {
  /** Where it is, in words. */
  readonly where: string;
  readonly mark?: VersionMark | undefined;
  /** Why it cannot be told which content it is. */
  readonly problem?: string;
  /** Whether it adds to a comparison that a script of the page brings. */
  readonly isInScript?: boolean;
  /** Whether its text is another than ours of that version. */
  readonly isChanged?: boolean;
}

const MOST_SCRIPTS = 10;
/** The banner of a script is its first line. */
const BANNER_BYTES = 4_000;
const BANNER = /^!?\/\*! treatment-compare [^*]*? content: ([^*]*)\*\//;

const UNMARKED = 'was written before contents had versions, or has lost its own';

/** The comparisons that a page, a document or a picture holds. */
export async function findCopies(read: ReadText): Promise<Copy[]> {
  if (/^\s*\{/.test(read.text)) return [copyOfDocument(read.text, 'the document')];
  const page = scanPage(read.text);
  const outside = [...marksOf(page.marks), ...marksInWords(page.text)].map((mark) => ({
    where: 'in its text',
    mark,
  }));
  const inside = await Promise.all(
    page.elements.map((element) => copiesIn(element, page, read.place)),
  );
  const copies = inside.flat();
  const needsScripts =
    page.elements.some(needsScript) || copies.some((copy) => copy.isInScript === true);
  const scripts = needsScripts ? await copiesInScripts(page, read.place) : [];
  return distinct([...outside, ...copies.filter((copy) => !copy.isInScript), ...scripts]);
}

/** An element that stored nothing and names nothing shows what the script carries; one that is taken over may. */
const needsScript = ({ json, attributes }: FoundElement): boolean =>
  json === undefined && !attributes.src;

async function copiesIn(
  element: FoundElement,
  { base }: ScannedPage,
  page: string,
): Promise<Copy[]> {
  const { attributes, marks, json, text } = element;
  const { src } = attributes;
  const stored = marks.size > 0 ? marksOf(marks) : marksInWords(text);
  if (stored.length > 0) return stored.map((mark) => ({ where: 'in its HTML', mark }));
  if (json !== undefined) return [copyOfDocument(mendJson(json.text), 'the JSON in its HTML')];
  if (src) return [await copyAt(src, placeFrom(page, base, src))];
  return 'data-prerendered' in attributes ? [{ where: 'in its HTML', problem: UNMARKED }] : [];
}

async function copyAt(src: string, place: string | undefined): Promise<Copy> {
  const where = `the document ${src}`;
  const read = await tryToRead(place);
  return typeof read === 'string'
    ? { where, problem: read }
    : copyOfDocument(read.text, `the document ${src}`);
}

async function copiesInScripts(page: ScannedPage, from: string): Promise<Copy[]> {
  const scripts = [...new Set(page.scripts)].slice(0, MOST_SCRIPTS);
  const copies = scripts.map(async (src): Promise<Copy[]> => {
    const where = `in the script ${src}`;
    const read = await tryToRead(placeFrom(from, page.base, src), BANNER_BYTES);
    if (typeof read === 'string') return [{ where, problem: read }];
    const [, contents] = BANNER.exec(read.text) ?? [];
    // A language without a comparison, or another script of that name.
    if (contents === undefined) return [];
    return marksOf(contents.split(',')).map((mark) => ({ where, mark }));
  });
  return (await Promise.all(copies)).flat();
}

/** @returns why it could not be read, or what is there */
async function tryToRead(place: string | undefined, most?: number): Promise<ReadText | string> {
  if (place === undefined) return 'could not be found from here: name the address of the page';
  try {
    return await readPlace(place, most);
  } catch (error) {
    if (error instanceof Failure) return `could not be read: ${error.message}`;
    throw error;
  }
}

function copyOfDocument(json: string, where: string): Copy {
  const document = parseJson(json);
  if (isExtension(document)) {
    const problem = `adds to ${document.extends}, which the script of its page brings: name that page`;
    return { where, isInScript: true, problem };
  }
  const { comparison } = parseComparisonText(json);
  if (!comparison) return { where, problem: 'is no comparison' };
  const mark = readVersionMark(versionMark(comparison) ?? '');
  if (!mark) {
    const isOurs = historyOf(comparison.id) !== undefined;
    return { where, problem: isOurs ? UNMARKED : `says no version of ${comparison.id}` };
  }
  const known = historyOf(mark.id)?.versions.find(({ version }) => version === mark.version);
  const ours = known?.fingerprints[comparison.lang ?? 'en'];
  return {
    where,
    mark,
    isChanged: ours !== undefined && ours !== textFingerprint(document as object),
  };
}

const marksOf = (texts: Iterable<string>): VersionMark[] =>
  [...texts].flatMap((text) => readVersionMark(text.trim()) ?? []);

function distinct(copies: readonly Copy[]): Copy[] {
  return [...new Map(copies.map((copy) => [JSON.stringify(copy), copy])).values()];
}
