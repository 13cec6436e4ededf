import { escapeInline } from '../../model/comparison/inline.js';
import type { ComparisonInput } from '../../model/comparison/schema.js';
import { fill } from '../../model/fill.js';
import type { TableRow, TableSection } from './compared.js';
import { startWords } from './words.js';

/** What a starting document is made of. */
export interface Start {
  readonly treatments: readonly string[];
  readonly condition: string;
  readonly language: string;
  readonly region: string;
  /** The address of the JSON Schema. */
  readonly schema: string;
  readonly title?: string | undefined;
  /** What a table says; none where there was none. */
  readonly sections?: readonly TableSection[] | undefined;
}

type SectionInput = ComparisonInput['sections'][number];
type RowInput = SectionInput['rows'][number];

/** What stands where an author has to write something. The rule `to-do` finds it. */
const toDo = (words: string): string => `TODO: ${words}`;

/** The most characters that the short answer of `facts` may have. */
const SHORT = 80;

/** A document that parses, and in which what is missing says so. */
export function startDocument(start: Start): ComparisonInput {
  const { language, region, condition, schema } = start;
  const words = startWords(language);
  const names = start.treatments;
  const ids = idsOf(names, 'treatment');
  const title = fill(words.title, { condition, treatments: names.join(words.or) });
  const cells = <Cell>(cell: Cell) => Object.fromEntries(ids.map((id) => [id, cell]));
  const figures = { missing: 'not-checked', why: toDo(words.figures) } as const;
  const glance: SectionInput = {
    id: 'glance',
    title: words.glance,
    rows: [
      {
        kind: 'facts',
        label: words.where,
        icon: 'place',
        cells: cells({ value: toDo(words.where) }),
      },
    ],
  };
  return {
    $schema: schema,
    id: idsOf([names.join(' or ')], 'comparison')[0] ?? 'comparison',
    lang: language,
    title: start.title ?? title,
    question: toDo(words.question),
    summary: [toDo(words.summary), toDo(words.unknown)],
    condition: { name: condition, summary: toDo(words.condition) },
    beforeYouStart: [{ points: [toDo(words.beforeYouStart)] }],
    treatments: names.map((name, index) => ({
      id: ids[index] ?? '',
      name,
      summary: toDo(words.treatment),
      approval: [{ region, route: toDo(words.route), status: 'unknown' }],
      seriousRisks: [toDo(words.risk)],
      experience: toDo(words.experience),
    })),
    sections: [
      ...(start.sections ? fromTable(start.sections, ids, words.compared) : [glance]),
      {
        id: 'how-well',
        title: words.howWell,
        gist: toDo(words.gist),
        rows: [
          {
            kind: 'outcome',
            id: 'felt-better',
            label: words.better,
            event: words.better100,
            noEvent: words.notBetter,
            better: 'more',
            timeframe: toDo(words.timeframe),
            population: toDo(words.people),
            comparison: 'indirect',
            cells: cells(figures),
          },
        ],
      },
      {
        id: 'side-effects',
        title: words.sideEffects,
        gist: toDo(words.gist),
        rows: [{ kind: 'effects', id: 'effects', label: words.effects, cells: cells(figures) }],
      },
      {
        id: 'other-options',
        title: words.otherOptions,
        gist: toDo(words.gist),
        rows: [{ kind: 'list', label: words.nothingNew, items: [toDo(words.nothingNewTold)] }],
      },
      {
        id: 'questions',
        title: words.questions,
        rows: [{ kind: 'list', label: words.ask, items: [toDo(words.questionAsked)] }],
      },
    ],
    sources: [{ id: 'source-1', kind: 'trial', title: toDo(words.source) }],
    crisisLines: [{ region, name: toDo(words.crisisLine), call: toDo(words.number) }],
    reviewEvery: 'P1Y',
    authors: [{ name: toDo(words.author), credentials: toDo(words.credentials) }],
    funding: toDo(words.funding),
    competingInterests: toDo(words.interests),
    method: toDo(words.method),
  };
}

function fromTable(
  sections: readonly TableSection[],
  ids: readonly string[],
  title: string,
): SectionInput[] {
  const titles = sections.map((section) => section.title ?? title);
  const sectionIds = idsOf(titles, 'section');
  return sections.map(({ rows }, index) => ({
    id: `table-${sectionIds[index]}`,
    title: titles[index] ?? title,
    rows: rows.map((row) => tableRow(row, ids)),
  }));
}

function tableRow({ label, values }: TableRow, ids: readonly string[]): RowInput {
  const isShort = values.every(({ length }) => length <= SHORT);
  const cells = <Cell>(cell: (words: string) => Cell) =>
    Object.fromEntries(
      ids.map((id, index) => {
        const words = values[index] ?? '';
        return [id, words ? cell(words) : { missing: 'not-checked' as const }];
      }),
    );
  return isShort
    ? { kind: 'facts', label: label || '–', cells: cells((value) => ({ value })) }
    : { kind: 'text', label: label || '–', cells: cells(escapeInline) };
}

/** Names as ids, each another; a word and a number where a name has no letter that an id may have. */
function idsOf(names: readonly string[], word: string): string[] {
  const ids: string[] = [];
  for (const [index, name] of names.entries()) {
    const plain = name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    const id = plain.split(' ').slice(0, 6).join('-');
    const isFit = /^[a-z]/.test(id) && !ids.includes(id);
    ids.push(isFit ? id : `${word}-${index + 1}`);
  }
  return ids;
}
