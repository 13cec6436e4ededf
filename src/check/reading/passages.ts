import type { PathKeys } from '../../model/diagnostics/finding.js';
import { partsOf } from '../../model/comparison/fields.js';
import { parseInline, plainText, type RichText } from '../../model/comparison/inline.js';
import type { Comparison, Row, Section, Treatment } from '../../model/comparison/schema.js';
import { glanceOf } from '../../model/comparison/sections.js';
import type { Guide } from '../../model/comparison/guide.js';
import { guideOf } from '../guide.js';

/** Words that are read together, with the sources that stand behind them. */
export interface Passage {
  /** Where it stands, for a message: `how-well / Response / esketamine`. */
  readonly place: string;
  /** Where it stands in the document. */
  readonly path: PathKeys;
  /** The id of its section, or `summary`, `treatment:<id>`, `guide`, `about`. */
  readonly group: string;
  readonly treatment?: string;
  /** Everything that is shown, short values and labels too. */
  readonly text: string;
  /** The running text alone, for the reading grade. */
  readonly prose: string;
  readonly sources: readonly string[];
}

type Say = (part: string, path: PathKeys, text: RichText) => Passage;

/** Every passage of a comparison, in the order of the page. */
export function passages(comparison: Comparison): Passage[] {
  const {
    summary,
    beforeYouStart,
    condition,
    treatments,
    sections,
    furtherReading,
    glossary,
    method,
  } = comparison;
  const glance = glanceOf(comparison);
  const perTreatment = (of: (treatment: Treatment, say: Say) => Passage[]) =>
    treatments.flatMap((treatment, index) => {
      const { id } = treatment;
      return of(treatment, (part, path, text) =>
        passage(`treatment:${id}`, `${id} / ${part}`, ['treatments', index, ...path], [text], {
          treatment: id,
        }),
      );
    });
  const shown = (section: Section) =>
    sectionPassages(section, ['sections', sections.indexOf(section)]);
  return [
    ...optional(condition?.summary).map((text) =>
      passage('summary', 'condition', ['condition', 'summary'], [text]),
    ),
    ...summary.map((point, index) =>
      passage('summary', `summary / ${index + 1}`, ['summary', index], [point]),
    ),
    ...perTreatment(({ summary: text, experience }, say) => [
      ...optional(text).map((words) => say('summary', ['summary'], words)),
      ...optional(experience).map((words) => say('experience', ['experience'], words)),
    ]),
    ...perTreatment(({ approval }, say) =>
      approval.flatMap(({ region, note }, index) =>
        optional(note).map((text) => say(`approval ${region}`, ['approval', index, 'note'], text)),
      ),
    ),
    ...optional(glance).flatMap(shown),
    ...perTreatment(({ seriousRisks }, say) =>
      seriousRisks.flatMap((risk, index) =>
        Object.entries(partsOf(risk)).flatMap(([part, text]) =>
          optional(text).map((words) =>
            say(
              `serious risk ${index + 1} ${part}`,
              ['seriousRisks', index, ...('short' in risk ? [part] : [])],
              words,
            ),
          ),
        ),
      ),
    ),
    ...beforeYouStart.flatMap(({ text, points = [] }, index) =>
      [...optional(text), ...points].map((words, place) =>
        passage(
          'before-you-start',
          `before you start / ${index + 1}.${place + 1}`,
          ['beforeYouStart', index, ...(text ? ['text'] : ['points', place])],
          [words],
        ),
      ),
    ),
    ...sections.filter((section) => section !== glance).flatMap(shown),
    ...optional(guideOf(comparison)).flatMap(guidePassages),
    ...furtherReading.flatMap(({ title, note }, index) =>
      optional(note).map((text) =>
        passage('about', `further reading / ${title}`, ['furtherReading', index, 'note'], [text]),
      ),
    ),
    ...glossary.map(({ term, meaning }, index) =>
      passage('glossary', `glossary / ${term}`, ['glossary', index, 'meaning'], [meaning]),
    ),
    ...optional(method).map((text) => passage('about', 'method', ['method'], [text])),
  ];
}

function guidePassages({ values, tensions, questions, understanding }: Guide): Passage[] {
  const say = (part: string, path: PathKeys, texts: RichText[], shown: string[] = []) =>
    passage('guide', `guide / ${part}`, ['guide', ...path], texts, { shown });
  return [
    ...values.map(({ id, label, meaning, notKnown }, index) =>
      say(id, ['values', index], [...optional(meaning), ...optional(notKnown)], [label]),
    ),
    ...tensions.map(({ values: both, text }, index) =>
      say(both.join(' and '), ['tensions', index, 'text'], [text]),
    ),
    ...questions.map((question, index) =>
      say(`question ${index + 1}`, ['questions', index], [parseInline(question)]),
    ),
    ...understanding.map(({ question, answers, feedback }, index) =>
      say(
        `understanding ${index + 1}`,
        ['understanding', index],
        [parseInline(question), feedback],
        answers.map(({ text }) => text),
      ),
    ),
  ];
}

function sectionPassages({ id, gist, intro, rows }: Section, path: PathKeys): Passage[] {
  return [
    ...optional(gist).map((text) => passage(id, `${id} / gist`, [...path, 'gist'], [text])),
    ...optional(intro).map((text) => passage(id, `${id} / intro`, [...path, 'intro'], [text])),
    ...rows.flatMap((row, index) => rowPassages(id, row, [...path, 'rows', index])),
  ];
}

function rowPassages(section: string, row: Row, path: PathKeys): Passage[] {
  return [...filledPassages(section, row, path), ...emptyPassages(section, row, path)];
}

/** Why cells are empty. */
function emptyPassages(section: string, row: Row, path: PathKeys): Passage[] {
  if (row.kind === 'list') return [];
  return Object.entries(row.missing ?? {}).flatMap(([treatment, { why }]) =>
    optional(why).map((text) =>
      passage(
        section,
        `${section} / ${row.label} / ${treatment}`,
        [...path, 'cells', treatment, 'why'],
        [text],
        { treatment },
      ),
    ),
  );
}

function filledPassages(section: string, row: Row, path: PathKeys): Passage[] {
  const place = `${section} / ${row.label}`;
  const of = (
    treatment: string,
    texts: RichText[],
    more: Partial<More> = {},
    part: PathKeys = [],
  ) =>
    passage(section, `${place} / ${treatment}`, [...path, 'cells', treatment, ...part], texts, {
      ...more,
      treatment,
    });
  const about = optional(row.about).map((text) =>
    passage(section, place, [...path, 'about'], [text]),
  );
  switch (row.kind) {
    case 'list':
      return [
        ...about,
        ...row.items.map((item, index) =>
          passage(section, `${place} / ${index + 1}`, [...path, 'items', index], [item]),
        ),
      ];
    case 'text':
      return [...about, ...Object.entries(row.cells).map(([id, text]) => of(id, [text]))];
    case 'passages':
      return [
        ...about,
        ...Object.entries(row.cells).map(([id, cell]) =>
          of(
            id,
            cell.flatMap(({ text, points }) => points ?? optional(text)),
          ),
        ),
      ];
    case 'facts':
      return [
        ...about,
        ...Object.entries(row.cells).map(([id, { value, note }]) =>
          of(id, optional(note), { shown: [value] }, ['note']),
        ),
      ];
    case 'outcome':
      return [
        ...about,
        passage(section, `${place} / events`, [...path, 'event'], [], {
          shown: [...optional(row.event), ...optional(row.noEvent)],
        }),
        ...Object.entries(row.cells).flatMap(([id, arms]) =>
          arms.map(({ caveat, comparator, timeframe, population, sources }, index) =>
            of(
              id,
              optional(caveat),
              {
                shown: [comparator.label, timeframe ?? '', population ?? ''],
                sources,
              },
              [index, 'caveat'],
            ),
          ),
        ),
      ];
    case 'effects':
      return [
        ...about,
        ...Object.entries(row.cells).map(([id, cell]) =>
          of(
            id,
            optional(cell.caveat),
            {
              shown: [
                cell.comparator,
                cell.timeframe,
                cell.population,
                ...cell.effects.flatMap(({ group }) => optional(group)),
              ],
              sources: cell.sources,
            },
            ['caveat'],
          ),
        ),
      ];
    case 'timeline':
      return [
        ...about,
        ...Object.entries(row.cells).map(([id, { note, sources }]) =>
          of(id, [note], { sources }, ['note']),
        ),
      ];
    case 'schedule':
      return [
        ...about,
        ...Object.entries(row.cells).map(([id, { phases, note, sources }]) =>
          of(id, optional(note), { shown: phases.map(({ label }) => label), sources }, ['note']),
        ),
      ];
  }
}

interface More {
  readonly treatment: string;
  readonly shown: readonly string[];
  readonly sources: readonly string[];
}

function passage(
  group: string,
  place: string,
  path: PathKeys,
  texts: readonly RichText[],
  { treatment, shown = [], sources = [] }: Partial<More> = {},
): Passage {
  const prose = texts.map(plainText).join(' ');
  const cited = texts.flat().flatMap((node) => (node.kind === 'citation' ? [node.source] : []));
  return {
    group,
    place,
    path,
    ...(treatment && { treatment }),
    text: [...shown, prose].filter(Boolean).join('. '),
    prose,
    sources: [...new Set([...sources, ...cited])],
  };
}

function optional<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
