import { plainText } from '../../model/comparison/inline.js';
import type { Arm, Difference, Estimate } from '../../model/comparison/rows/outcome.js';
import type { Comparison, RowOf } from '../../model/comparison/schema.js';
import { type Phase, SCHEDULE_WEEKS } from '../../model/comparison/rows/schedule.js';
import { evidence, type Figure } from './built-in.js';
import { gapsIn, type Notation, notationOf, WORDS } from './numbers.js';

/** What the evidence calls the treatments of each column. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'ketamine-iv': ['ketamine-iv'],
  esketamine: ['esketamine'],
  'ssri-snri': ['ssri', 'snri', 'antidepressants'],
};

/** Finds arms, differences, effects, spans of time and phases of a schedule that are no figure of the evidence. */
export function findWrongFigures(comparison: Comparison): string[] {
  const notation = notationOf(comparison);
  return comparison.sections.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (row.kind === 'outcome') return wrongArms(row, notation);
      if (row.kind === 'effects') return wrongEffects(row);
      if (row.kind === 'schedule') return wrongPhases(row);
      return row.kind === 'timeline' ? wrongSpans(row) : [];
    }),
  );
}

function wrongArms(
  { label, better, cells, timeframe }: RowOf<'outcome'>,
  notation: Notation,
): string[] {
  return Object.entries(cells).flatMap(([id, arms]) =>
    arms.flatMap((arm, index) => {
      const place = `${label} / ${id} / ${index + 1}`;
      const matches = candidates(id, arm.sources)
        .filter((figure) => figure.better === (better === 'more' ? 'higher' : 'lower'))
        .flatMap((figure) => pairs(figure).map((pair) => ({ figure, pair })))
        .filter(({ pair }) => same(pair[0], arm) && same(pair[1], arm.comparator));
      const [match] = matches;
      if (matches.length !== 1 || !match) return [`${place}: ${matches.length} figures match`];
      const { figure, pair } = match;
      return [
        sameTime(figure.timeframe, arm.timeframe ?? timeframe)
          ? ''
          : `the evidence says "${figure.timeframe}"`,
        arm.difference ? '' : 'no difference is said',
        sameDifference(differenceOf(figure, pair), arm.difference)
          ? ''
          : 'the evidence has another difference',
        saysTwice(arm, notation) ? 'the caveat says the difference again' : '',
        timesByChance(arm, notation) === (mayBeChance(figure) ? 1 : 0)
          ? ''
          : 'says too often, or too rarely, that it may be chance',
      ].flatMap((fault) => (fault ? [`${place}: ${fault}`] : []));
    }),
  );
}

/** The difference between a pair of rates, where their figure has it: a number with its interval, or either alone. */
function differenceOf(figure: Figure, [rate]: readonly [Value, Value]): Difference | undefined {
  const { risk_difference: difference, ci95, derived } = figure;
  if (difference === undefined || ![figure.events_per_100, figure.range_per_100].includes(rate)) {
    return undefined;
  }
  if (typeof difference !== 'number') {
    const [low, high] = difference as number[];
    return { low, high };
  }
  const [low, high] = (ci95 ?? []) as number[];
  return { events: difference, low, high, likely: low !== undefined && derived === true };
}

function sameDifference(known: Difference | undefined, shown: Difference | undefined): boolean {
  return (
    Boolean(known) === Boolean(shown) &&
    known?.events === shown?.events &&
    known?.low === shown?.low &&
    known?.high === shown?.high &&
    Boolean(known?.likely) === Boolean(shown?.likely)
  );
}

function saysTwice({ difference, caveat }: Arm, notation: Notation): boolean {
  return Boolean(difference && caveat && gapsIn(plainText(caveat), notation).length > 0);
}

/** How often an arm says that its difference may be chance: where its interval holds zero, its words do. */
function timesByChance({ difference, caveat }: Arm, { chance }: Notation): number {
  const inCaveat = caveat ? [...plainText(caveat).matchAll(chance)].length : 0;
  return inCaveat + (holdsZero(difference?.low, difference?.high) ? 1 : 0);
}

function mayBeChance({ claim, caveat = '', ...figure }: Figure): boolean {
  const [low, high] = (figure.ci95 ?? []) as number[];
  return /\bchance\b|\bzero\b/.test(`${claim} ${caveat}`) || holdsZero(low, high);
}

function holdsZero(low?: number, high?: number): boolean {
  return low !== undefined && high !== undefined && low <= 0 && high >= 0;
}

function wrongEffects({ label, cells }: RowOf<'effects'>): string[] {
  return Object.entries(cells).flatMap(([id, cell]) =>
    cell.effects.flatMap((effect) => {
      const matches = candidates(id, cell.sources).filter(
        (figure) =>
          figure.events_per_100 === effect.events &&
          figure.comparator_per_100 === effect.comparator &&
          plainName(figure.outcome ?? '') === plainName(effect.label) &&
          sameTime(figure.timeframe, cell.timeframe),
      );
      return matches.length === 1
        ? []
        : [`${label} / ${id} / ${effect.label}: ${matches.length} figures match`];
    }),
  );
}

function wrongSpans({ label, cells }: RowOf<'timeline'>): string[] {
  return Object.entries(cells).flatMap(([id, { onset, duration, sources }]) => {
    const known = evidence.figures
      .filter(({ source }) => sources.includes(source))
      .flatMap(({ claim, timeframe }) => [...lengths(claim), ...lengths(timeframe)]);
    return [onset, duration].flatMap((span) => {
      if (!span) return [];
      const ends = [span.from, span.to ?? span.from];
      const isKnown = ends.every((end) => known.includes(end * (DAYS[span.unit] ?? 0)));
      return isKnown ? [] : [`${label} / ${id}: ${ends.join(' to ')} ${span.unit}`];
    });
  });
}

/** Each phase says in words what it says in numbers, and a figure says the same of the same weeks. */
function wrongPhases({ label, cells }: RowOf<'schedule'>): string[] {
  return Object.entries(cells).flatMap(([id, { phases, sources }]) => {
    const known = candidates(id, sources).flatMap(({ claim }) => rhythms(claim));
    return phases.flatMap((phase) => {
      const place = `${label} / ${id} / weeks ${phase.from} to ${phase.to}`;
      const days = daysOf(phase);
      const inWords = daysAWeek(phase.label);
      if (!sameDays(inWords, days)) return [`${place}: the label says ${inWords.join(' to ')}`];
      const isKnown = known.some(
        ({ from, to, days: known }) =>
          sameDays(known, days) && from === phase.from && to === phase.to,
      );
      return days.length === 0 || isKnown ? [] : [`${place}: no figure says ${days.join(' to ')}`];
    });
  });
}

/** Days with a dose in a week: one number, two where they differ from patient to patient, none where not set. */
function daysOf({ days, most }: Phase): number[] {
  return [days, most].filter((value) => value !== undefined);
}

interface Rhythm {
  readonly from: number;
  readonly to: number;
  readonly days: readonly number[];
}

/** The rhythms that a claim names, each for the weeks it names, or from where the one before it ends. */
function rhythms(claim: string): Rhythm[] {
  let week = 0;
  return claim.split(/[,;.]/).flatMap((clause) => {
    const days = daysAWeek(clause);
    if (days.length === 0) return [];
    const [, from, to, length] =
      /\bweeks (\d+) to (\d+)|\bfor (\d+) weeks?/.exec(digits(clause.toLowerCase())) ?? [];
    const first = from ? Number(from) : week + 1;
    week = to || length ? Number(to ?? length) : SCHEDULE_WEEKS;
    const found = { from: first, to: week, days };
    if (week === SCHEDULE_WEEKS) week = 0;
    return [found];
  });
}

const RHYTHMS: readonly (readonly [RegExp, number])[] = [
  [/\bevery two weeks\b/i, 0.5],
  [/\bonce a week\b|\bweekly\b/i, 1],
  [/\btwice a week\b/i, 2],
  [/\bevery day\b|\b(?:once|twice) a day\b/i, 7],
];

/** On how many days a week a text says that there is a dose, the fewest first. */
function daysAWeek(text: string): number[] {
  return RHYTHMS.filter(([words]) => words.test(text)).map(([, days]) => days);
}

function sameDays(one: readonly number[], other: readonly number[]): boolean {
  return one.join() === other.join();
}

function candidates(column: string, sources: readonly string[]): Figure[] {
  return evidence.figures.filter(
    ({ treatment, source }) => sources.includes(source) && COLUMNS[column]?.includes(treatment),
  );
}

type Value = number | readonly [number, number] | undefined;

/** The numbers of a figure that belong together: those of its treatment and those of its comparator. */
export function pairs(figure: Figure): [Value, Value][] {
  return [
    [figure.events_per_100, figure.comparator_per_100],
    [figure.events_per_100_84mg, figure.comparator_per_100],
    [figure.response_per_100, figure.comparator_response_per_100],
    [figure.remission_per_100, figure.comparator_remission_per_100],
    [figure.range_per_100, figure.comparator_range_per_100],
  ].filter((pair): pair is [Value, Value] => pair.every((value) => value !== undefined));
}

function same(value: Value, { events, low, high }: Estimate): boolean {
  if (typeof value === 'number') return events === value && low === undefined && high === undefined;
  return low === value?.[0] && high === value?.[1] && events === undefined;
}

const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 };

const LENGTH = /(\d+)(?: to (\d+))?[ -](hour|day|week|month)|(day|week)s? (\d+)(?: to (\d+))?/g;

/** The lengths of time that a text names, in days: "Day 28" and "four weeks" are the same. */
function lengths(text = ''): number[] {
  return [...digits(text.toLowerCase()).matchAll(LENGTH)].flatMap(
    ([, from, to, unit, unitBefore, at, until]) =>
      [from, to, at, until]
        .filter((value) => value !== undefined)
        .map((value) => Number(value) * (DAYS[unit ?? unitBefore ?? ''] ?? 0)),
  );
}

function digits(text: string): string {
  return text.replace(/\b[a-z]+\b/g, (word) => String(WORDS.get(word) ?? word));
}

function sameTime(evidenceSays = '', shown = ''): boolean {
  const known = lengths(evidenceSays);
  return known.length === 0 || lengths(shown).some((length) => known.includes(length));
}

function plainName(label: string): string {
  return label.toLowerCase().replace('oea', 'ea').replace(/ \(.*/, '');
}
