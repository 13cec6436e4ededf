import { differenceInFrame, type Frame, inFrame } from '../../model/comparison/frames.js';
import type { Messages } from '../../i18n/messages.js';
import { peopleDrawn } from '../../model/comparison/frequencies.js';
import type { RichText } from '../../model/comparison/inline.js';
import type { Arm, Estimate } from '../../model/comparison/rows/outcome.js';
import {
  type Comparison,
  type RowOf,
  shortNameOf,
  type Source,
  type Treatment,
} from '../../model/comparison/schema.js';
import { fill } from '../../model/fill.js';
import {
  differenceWords,
  eventWords,
  likelyRange,
  naturalFrequency,
} from '../../views/frequency.js';
import { reviewWords } from '../../views/review-words.js';
import { numberSources } from '../../views/outcome-chart.js';
import { cellOf } from '../../views/rows/row-view.js';
import { addressOf } from '../../views/sources.js';
import { oneLine, plainWords, type Wording } from '../words.js';

type Outcome = RowOf<'outcome'>;

/** All that a picture of an outcome says, in the order that it is read. */
export interface OutcomeWords {
  readonly label: string;
  /** What was counted, which number is better, and who met whom. */
  readonly about: readonly string[];
  /** How a drawing is read. */
  readonly legend: string;
  readonly treatments: readonly TreatmentWords[];
  readonly sourcesTitle: string;
  readonly sources: readonly SourceWords[];
  /** The comparison that it is a part of. */
  readonly origin: string;
  readonly review: string;
  readonly disclaimer: string;
}

export interface TreatmentWords {
  readonly treatment: Treatment;
  /** That it was not compared with the others; empty where it was. */
  readonly apart: string;
  /** Why there is no number; empty where there is one. */
  readonly missing: string;
  readonly trials: readonly TrialWords[];
}

export interface TrialWords {
  readonly treated: GroupWords;
  readonly compared: GroupWords;
  /** Empty where no difference is given. */
  readonly difference: string;
  /** When, in whom, how sure. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** The caveat, and the numbers of the sources. */
  readonly note: string;
}

/** A group of a trial, as it is counted in the frame. */
export interface GroupWords {
  readonly name: string;
  /** "47 in 100" */
  readonly number: string;
  /** "people felt much better (likely between 39 and 54)" */
  readonly people: string;
  readonly estimate: Estimate;
}

export interface SourceWords {
  readonly number: string;
  readonly text: string;
}

/** What of an outcome is shown, and how. */
export interface OutcomeShown extends Wording {
  readonly treatments: readonly Treatment[];
  readonly frame: Frame;
  /** The day on which a review is done, planned or overdue. */
  readonly today: Date;
}

interface Scope extends OutcomeShown {
  readonly comparison: Comparison;
  readonly sourceNumbers: ReadonlyMap<string, number>;
}

export function outcomeWords(
  row: Outcome,
  comparison: Comparison,
  shown: OutcomeShown,
): OutcomeWords {
  const { messages, frame, treatments } = shown;
  const scope = {
    ...shown,
    comparison,
    sourceNumbers: numberSources(row, comparison, treatments),
  };
  return {
    label: row.label,
    about: [
      cited(row.about, scope),
      `${frame === 'gain' ? messages.betterMore : messages.betterFewer} ${messages[row.comparison]}`,
    ],
    legend: legend(row, scope),
    treatments: treatments.map((treatment) => treatmentWords(row, treatment, scope)),
    sourcesTitle: messages.sources,
    sources: sources(scope),
    origin: fill(messages.fromComparison, { title: comparison.title }),
    review: review(scope),
    disclaimer: messages.disclaimer,
  };
}

/** The same as running text, for those who do not see the picture. */
export function inSentences(words: OutcomeWords): string {
  const { about, treatments, sourcesTitle, sources, origin, review, disclaimer } = words;
  const cited = sources.map(({ number, text }) => `${number}. ${text}`);
  const all = [
    ...about,
    ...treatments.flatMap(treatmentSentences),
    ...(cited.length > 0 ? [`${sourcesTitle}: ${cited.join(' ')}`] : []),
    ...[origin, review, disclaimer],
  ];
  return oneLine(all.map(sentence).join(' '));
}

function treatmentSentences({ treatment, apart, missing, trials }: TreatmentWords): string[] {
  return [
    ...(missing ? [`${treatment.name}: ${missing}`] : [treatment.name]),
    apart,
    ...trials.flatMap(({ treated, compared, difference, facts, note }) => [
      ...[treated, compared].map(({ name, number, people }) => `${name}: ${number} ${people}`),
      difference,
      ...facts.map(([name, value]) => `${name}: ${value}`),
      note,
    ]),
  ];
}

const sentence = (text: string): string => (/[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text);

function legend(row: Outcome, { treatments, messages, formats }: Scope): string {
  const arms = treatments.flatMap((treatment) => cellOf(row, treatment) ?? []);
  const hasBand = arms
    .flatMap((arm) => [arm, arm.comparator])
    .some((estimate) => peopleDrawn(estimate, row.per).band);
  const eachShape = fill(messages.eachShape, { per: formats.number(row.per) });
  if (arms.length === 0) return '';
  return hasBand ? `${eachShape} ${messages.eachBand}` : eachShape;
}

function treatmentWords(row: Outcome, treatment: Treatment, scope: Scope): TreatmentWords {
  const { messages, treatments } = scope;
  const arms = cellOf(row, treatment) ?? [];
  const isApart = row.comparison === 'indirect' && treatments.length > 1 && arms.length > 0;
  return {
    treatment,
    apart: isApart ? messages.apart : '',
    missing: arms.length > 0 ? '' : missing(row, treatment, scope),
    trials: arms.map((arm) => trialWords(arm, row, treatment, scope)),
  };
}

/** Why a cell is empty: that there are no good studies is not that nobody here has looked. */
function missing(row: Outcome, treatment: Treatment, scope: Scope): string {
  const cell = row.missing?.[treatment.id];
  if (!cell) return scope.messages.notKnown;
  return `${scope.messages[cell.missing]} ${cited(cell.why, scope)}`.trim();
}

function trialWords(arm: Arm, row: Outcome, treatment: Treatment, scope: Scope): TrialWords {
  const { messages, frame, sourceNumbers } = scope;
  const { timeframe = row.timeframe, population = row.population, certainty } = arm;
  const treated = inFrame(arm, row, frame);
  const compared = inFrame(arm.comparator, row, frame);
  const difference = arm.difference && differenceInFrame(arm.difference, row, frame);
  const facts = [
    [messages.timeframe, timeframe],
    [messages.population, population],
    [messages.certainty, messages[certainty]],
  ] as const;
  const citations = arm.sources
    .filter((source) => sourceNumbers.has(source))
    .map((source) => ({ kind: 'citation', source }) as const);
  return {
    treated: groupWords(shortNameOf(treatment), treated, row, scope),
    compared: groupWords(arm.comparator.label, compared, row, scope),
    difference: difference ? differenceWords(difference, [treated, compared], row.per, scope) : '',
    facts: facts.flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
    note: cited([...(arm.caveat ?? []), ...citations], scope),
  };
}

function groupWords(name: string, estimate: Estimate, row: Outcome, scope: Scope): GroupWords {
  const range = likelyRange(estimate, scope);
  const people = `${scope.messages.people} ${eventWords(row, scope.frame, scope)}`;
  return {
    name,
    number: naturalFrequency(estimate, row.per, scope),
    people: range ? `${people} (${range})` : people,
    estimate,
  };
}

/** A text with the number of a source where it is cited, on the line of the word before it. */
function cited(text: RichText = [], { sourceNumbers, formats }: Scope): string {
  return plainWords(text, (source) => {
    const number = sourceNumbers.get(source);
    return number === undefined ? '' : `\u00a0[${formats.number(number)}]`;
  });
}

function sources({ comparison, sourceNumbers, messages, formats }: Scope): SourceWords[] {
  return [...sourceNumbers].flatMap(([id, number]) => {
    const source = comparison.sources.find((each) => each.id === id);
    return source ? [{ number: formats.number(number), text: sourceText(source, messages) }] : [];
  });
}

/** Who, what, where, when and of which kind, and how to find it. */
function sourceText(source: Source, messages: Messages): string {
  const { authors, title, body, year, kind, doi, pmid } = source;
  const place = [body, year].filter(Boolean).join(', ');
  const identifiers = [doi && `DOI ${doi}`, pmid && `PMID ${pmid}`].filter(Boolean).join(', ');
  return [
    authors?.replace(/\.$/, ''),
    title,
    place,
    messages[`kind-${kind}`],
    identifiers || addressOf(source),
  ]
    .filter(Boolean)
    .join('. ');
}

/** How current the facts are, in sentences. */
function review(scope: Scope): string {
  const { dates, warning, version, translation } = reviewWords(scope);
  return [
    ...(warning ? [sentence(warning), scope.messages.overdueMeaning] : []),
    sentence([...dates, ...(version ? [version] : [])].join(' · ')),
    translation,
  ]
    .filter(Boolean)
    .join(' ');
}
