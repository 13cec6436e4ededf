import { plainText } from './inline.js';
import type { Comparison, Row, Section } from './schema.js';
import { visitText } from './visit.js';

/** Above this many characters a section begins closed, unless its author says otherwise. Two phone screens. */
const LONG_SECTION = 900;

/** Kinds of rows that are charts. */
const DRAWN: ReadonlySet<Row['kind']> = new Set(['outcome', 'effects', 'timeline', 'schedule']);

/** Whether a section begins closed. The first one, and one with charts, never do by themselves. */
export function beginsFolded(section: Section, index: number): boolean {
  if (section.folded !== undefined) return section.folded;
  if (index === 0 || section.rows.some(({ kind }) => DRAWN.has(kind))) return false;
  let length = 0;
  visitText(section, {
    text: (text) => {
      length += plainText(text).length;
    },
  });
  return length > LONG_SECTION;
}

/**
 * Where the locked sections stand: right after the first section that shows outcomes,
 * so that serious risks are met at the level of the benefits; else after the first section.
 */
export function lockedPosition({ sections }: Pick<Comparison, 'sections'>): number {
  return Math.max(0, sections.findIndex(hasOutcomes)) + 1;
}

/**
 * The answers in one look: the first section, where it holds short facts and nothing else.
 * It stands right under the title.
 */
export function glanceOf({ sections }: Pick<Comparison, 'sections'>): Section | undefined {
  const [first] = sections;
  return first?.rows.length && first.rows.every(({ kind }) => kind === 'facts') ? first : undefined;
}

function hasOutcomes({ rows }: Section): boolean {
  return rows.some(({ kind }) => kind === 'outcome');
}
