import { findLockedGaps } from '../../model/comparison/check-locked-facts.js';
import type { Diagnostic, LockedCode } from '../../model/diagnostics/diagnostic.js';
import { escapeInline } from '../../model/comparison/inline.js';
import { parseComparison, type ParseResult } from '../../model/comparison/parse-comparison.js';
import {
  type Comparison,
  type ComparisonInput,
  MAXIMUM_ROWS,
} from '../../model/comparison/schema.js';
import { joined, readHeading } from './cell.js';
import { addFacts, FACTS, readPageFacts } from './facts.js';
import { layOut, type Report, type TableCell } from './grid.js';
import { toSections } from './sections.js';
import { fits, type Shape, shapeOf } from './shape.js';

type TreatmentInput = ComparisonInput['treatments'][number];

/**
 * Reads a table as a comparison, together with the facts that stand beside it in the element. It never throws;
 * findings name the place in the table.
 *
 * @param language of the table's words
 */
export function readTable(host: Element, table: HTMLTableElement, language: string): ParseResult {
  try {
    return read(host, table, language);
  } catch (error) {
    return refused('table', `could not be read (${String(error)})`, 'Make the table simpler.');
  }
}

function read(host: Element, table: HTMLTableElement, lang: string): ParseResult {
  const found: Diagnostic[] = [];
  const report: Report = (...finding) => found.push(diagnosticOf('warning', ...finding));
  const shape = shapeOf(layOut(table, report));
  const treatments = shape.treatments.map((_heads, index) => toTreatment(shape, index));
  const { length } = treatments;
  const wrong = fits(length) ? treatments.findIndex(({ name }) => !name) : 0;
  if (wrong >= 0) {
    return refused(
      shape.treatments[wrong]?.at(-1)?.place ?? 'table',
      fits(length)
        ? 'names no treatment'
        : `names too ${length < 2 ? 'few' : 'many'} treatments (${length})`,
      'Name two to six treatments in the first row after its first cell, or in the first column with <th scope="row">.',
    );
  }
  const lines = shape.lines.filter(
    (line) => !('labels' in line && addFacts(line, treatments, report)),
  );
  const ids = treatments.map(({ id }) => id);
  const { title, intro } = titleOf(host, table, shape.titles, treatments);
  const corner = shape.isTurned ? '' : joined(' · ', ...shape.corner.map(wordsOf));
  const places = new Map(
    shape.treatments.map((heads, index) => [`$.treatments[${index}]`, heads.at(-1)?.place]),
  );
  const sections = toSections(lines, ids, corner || title, intro, places);
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);
  if (count === 0 || count > MAXIMUM_ROWS) {
    return refused(
      'table',
      `has ${count} rows`,
      `Write 1 to ${MAXIMUM_ROWS} rows below the names of the treatments.`,
    );
  }
  const { comparison, diagnostics } = parseComparison({
    id: 'table',
    lang,
    title,
    treatments,
    sections,
    ...readPageFacts(host, report),
  } satisfies ComparisonInput);
  return {
    ...(comparison && { comparison }),
    diagnostics: [
      ...found,
      ...diagnostics
        .filter(({ code }) => !(code in FACTS))
        .map((item) => ({ ...item, path: placeOf(item.path, places) })),
      ...(comparison ? gapsOf(comparison) : []),
    ],
  };
}

/** A header that is merged over several treatments says of what kind they are. */
function toTreatment({ treatments }: Shape, index: number): TreatmentInput {
  const heads = (treatments[index] ?? []).filter(({ isEmpty }) => !isEmpty);
  const isShared = (cell: TableCell) =>
    treatments.some((other, place) => place !== index && other.includes(cell));
  const own = heads.filter((cell) => !isShared(cell));
  const names = own.length > 0 ? own : heads.slice(-1);
  const kind = joined(' · ', ...heads.filter((cell) => !names.includes(cell)).map(wordsOf));
  const name = joined(' ', ...names.map(wordsOf));
  const summary = joined(' ', ...names.map(({ heading }) => heading.rest));
  const picture = heads.flatMap(({ heading }) => heading.pictures).find(({ src }) => src);
  return {
    id: `treatment-${index + 1}`,
    name,
    ...(kind && { kind }),
    ...(summary && { summary }),
    approval: [],
    seriousRisks: [],
    ...(picture?.src && { image: { alt: picture.text || name, src: picture.src } }),
  };
}

const wordsOf = ({ heading }: TableCell): string => heading.words;

/** The title of the comparison, and what else stands above the table. */
function titleOf(
  host: Element,
  { caption }: HTMLTableElement,
  titles: readonly TableCell[],
  treatments: readonly TreatmentInput[],
): { readonly title: string; readonly intro: string } {
  const [own, ...others] = [
    caption,
    host.querySelector('figcaption:not(table *)'),
    host.querySelector(':is(h1,h2,h3,h4,h5,h6):not(table *)'),
    ...titles.map(({ element }) => element),
  ]
    .flatMap((element) => (element ? readHeading(element) : []))
    .filter(({ words }) => words);
  return {
    title: own?.words ?? joined(' · ', ...treatments.map(({ name }) => name)),
    intro: joined(
      ' ',
      own?.rest,
      ...others.flatMap(({ words, rest }) => [escapeInline(words), rest]),
    ),
  };
}

/** Where in the table the nearest thing stands that a JSON path leads to. */
function placeOf(path: string, places: ReadonlyMap<string, string | undefined>): string {
  for (let near = path; near; near = near.replace(/[.[][^.[]*$|^[^.[]*$/, '')) {
    const place = places.get(near);
    if (place) return place;
  }
  return 'table';
}

/** One finding for each kind of fact that is missing, with the treatments that lack it. */
function gapsOf(comparison: Comparison): Diagnostic[] {
  const gaps = findLockedGaps(comparison);
  return Object.entries(FACTS).flatMap(([code, [fact, example]]) => {
    const own = gaps.filter((gap) => gap.code === code);
    if (own.length === 0) return [];
    const names = joined(', ', ...own.map(({ treatment }) => treatment?.name));
    return {
      ...diagnosticOf(
        'error',
        `data-fact="${fact}"`,
        `is missing${names && ` for ${names}`}, and no page may leave it out`,
        `Write ${example}.`,
      ),
      code: code as LockedCode,
    };
  });
}

function refused(...finding: Parameters<Report>): ParseResult {
  return { diagnostics: [diagnosticOf('error', ...finding)] };
}

function diagnosticOf(
  severity: Diagnostic['severity'],
  ...[path, message, hint]: Parameters<Report>
): Diagnostic {
  return { code: 'table', severity, path, message, hint };
}
