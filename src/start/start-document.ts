import type { ComparisonInput } from '../model/comparison/schema.js';
import { fill } from '../model/fill.js';
import type { TableRow, TableSection } from './compared.js';
import { inlineLinksOf, inlineOf, linksOf, wordsOf } from './links.js';
import { startWords } from './words.js';

/** What a starting document is made of. Titles, names and cells may have links as in Markdown. */
export interface Start {
  readonly treatments: readonly string[];
  readonly condition: string;
  readonly language: string;
  readonly region: string;
  /** The address of the JSON Schema, for editors; none where no editor will ask for it. */
  readonly schema?: string | undefined;
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
  const names = start.treatments.map(wordsOf);
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
    ...(schema !== undefined && { $schema: schema }),
    id: idsOf([names.join(' or ')], 'comparison')[0] ?? 'comparison',
    lang: language,
    title: start.title === undefined ? title : wordsOf(start.title),
    question: toDo(words.question),
    summary: [toDo(words.summary), toDo(words.unknown)],
    condition: { name: condition, summary: toDo(words.condition) },
    beforeYouStart: [{ points: [toDo(words.beforeYouStart)] }],
    treatments: names.map((name, index) => ({
      id: ids[index] ?? '',
      name,
      summary: withLinks(toDo(words.treatment), start.treatments[index]),
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
    ...furtherReading(start.title),
    sources: [{ id: 'source-1', kind: 'trial', title: toDo(words.source) }],
    crisisLines: [{ region, name: toDo(words.crisisLine), call: toDo(words.number) }],
    reviewEvery: 'P1Y',
    authors: [{ name: toDo(words.author), credentials: toDo(words.credentials) }],
    funding: toDo(words.funding),
    competingInterests: toDo(words.interests),
    method: toDo(words.method),
  };
}

/** A title holds no links. */
function furtherReading(title = ''): Pick<ComparisonInput, 'furtherReading'> {
  const links = linksOf(title);
  return links.length > 0 ? { furtherReading: links } : {};
}

function fromTable(
  sections: readonly TableSection[],
  ids: readonly string[],
  title: string,
): SectionInput[] {
  const titles = sections.map((section) => wordsOf(section.title ?? title));
  const sectionIds = idsOf(titles, 'section');
  return sections.map(({ title: own = '', rows }, index) => ({
    id: `table-${sectionIds[index]}`,
    title: titles[index] ?? title,
    ...(linksOf(own).length > 0 && { intro: inlineLinksOf(own) }),
    rows: rows.map((row) => tableRow(row, ids)),
  }));
}

const withLinks = (words: string, marked = ''): string =>
  [words, inlineLinksOf(marked)].filter(Boolean).join(' ');

function tableRow({ label, values }: TableRow, ids: readonly string[]): RowInput {
  const cells = <Cell>(cell: (words: string) => Cell) =>
    Object.fromEntries(
      ids.map((id, index) => {
        const words = values[index] ?? '';
        return [id, words ? cell(words) : { missing: 'not-checked' as const }];
      }),
    );
  const about = inlineLinksOf(label);
  const named = { label: wordsOf(label) || '–', ...(about && { about }) };
  return values.every(isShortAnswer)
    ? { kind: 'facts', ...named, cells: cells((value) => ({ value })) }
    : { kind: 'text', ...named, cells: cells(inlineOf) };
}

/** Whether words fit into a short answer, which has no links. */
const isShortAnswer = (words: string): boolean =>
  words.length <= SHORT && linksOf(words).length === 0;

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
