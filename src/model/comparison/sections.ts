import { FOLDED_APART } from '../diagnostics/catalogue.js';
import type { Report } from '../diagnostics/finding.js';
import { isAnswerable } from './gist.js';
import { plainText } from './inline.js';
import type { Comparison, Row, Section } from './schema.js';
import { visitText } from './visit.js';

type Sections = Pick<Comparison, 'sections'>;

/** Up to this many characters a section is read whole on a phone: about half a screen. */
const SHORT_SECTION = 250;

/**
 * Up to this many characters it is read whole on a wide page, also half a screen; and on a phone a section that no line
 * answers, in two screens.
 */
const LONG_SECTION = 900;

/** Kinds of rows that are charts. */
const DRAWN: ReadonlySet<Row['kind']> = new Set(['outcome', 'effects', 'timeline', 'schedule']);

/** Whether a section shows charts. */
export const hasCharts = ({ rows }: Section): boolean => rows.some(({ kind }) => DRAWN.has(kind));

/** Whether a section tells how many people a treatment helps. */
const tellsBenefits = ({ rows }: Section): boolean =>
  rows.some((row) => row.kind === 'outcome' && row.better === 'more');

/** Whether a section tells how many people a treatment harms. */
const tellsHarms = (section: Section): boolean =>
  !tellsBenefits(section) &&
  section.rows.some(({ kind }) => kind === 'effects' || kind === 'outcome');

/**
 * The sections that begin closed: as the document says, else those that a line answers (their own, or one made of an
 * outcome) where they are not short for the width, and long ones that nothing answers. Those of benefits and those of
 * harms begin alike, so that neither is met before the other.
 */
export function foldedSections({ sections }: Sections, isWide = false): ReadonlySet<Section> {
  const folded = new Set(sections.filter((section, index) => beginsFolded(section, index, isWide)));
  if (areApart({ sections }, (section) => folded.has(section))) {
    for (const section of sections) {
      if (tellsBenefits(section) || tellsHarms(section)) folded.add(section);
    }
  }
  return folded;
}

/** Tells of a document that would open its benefits and fold its harms, or the other way round. */
export function checkFolded(comparison: Comparison, report: Report): void {
  const folded = foldedSections(comparison);
  comparison.sections.forEach((section, index) => {
    if (section.folded === false && folded.has(section))
      report(FOLDED_APART, ['sections', index, 'folded']);
  });
}

/** Whether some sections of benefits and of harms are folded, and some are open. */
function areApart(
  { sections }: Sections,
  isFolded: (section: Section) => boolean | undefined,
): boolean {
  const states = sections
    .filter((section) => tellsBenefits(section) || tellsHarms(section))
    .map(isFolded);
  return states.includes(true) && states.includes(false);
}

function beginsFolded(section: Section, index: number, isWide: boolean): boolean {
  if (section.folded !== undefined) return section.folded;
  const length = lengthOf(section);
  if (section.gist) return hasCharts(section) || length > (isWide ? LONG_SECTION : SHORT_SECTION);
  if (hasCharts(section)) return isAnswerable(section);
  return index > 0 && length > LONG_SECTION;
}

function lengthOf({ intro, rows }: Section): number {
  let length = 0;
  visitText([intro, rows], {
    text: (text) => {
      length += plainText(text).length;
    },
  });
  return length;
}

/** The answers in one look: the first section, where it holds short facts and nothing else. */
export function glanceOf({ sections }: Sections): Section | undefined {
  const [first] = sections;
  return first?.rows.length && first.rows.every(({ kind }) => kind === 'facts') ? first : undefined;
}
