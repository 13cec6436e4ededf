import { type Phase, SCHEDULE_WEEKS, WEEK_DAYS } from './rows/schedule.js';

/** One week of a schedule. */
export interface DoseWeek {
  /** Whether anybody has set how often. */
  readonly known: boolean;
  /** Days with a dose, 0 to 6, counted from the day the treatment began. */
  readonly certain: readonly number[];
  /** Further days that some patients have a dose on. */
  readonly possible: readonly number[];
}

/** The weeks of a schedule, its doses spread evenly over each week. */
export function doseWeeks(phases: readonly Phase[]): DoseWeek[] {
  return weeksOf((week) => {
    const phase = phases.find(isIn(week));
    if (phase?.days === undefined) return { known: false, certain: [], possible: [] };
    const { days, most = days, from } = phase;
    const all = spread(dosesIn(week - from, most));
    const certain = Math.min(dosesIn(week - from, days), all.length);
    return { known: true, certain: all.slice(0, certain), possible: all.slice(certain) };
  });
}

/** Whether the phases leave no week out. */
export function coversAllWeeks(phases: readonly Phase[]): boolean {
  return weeksOf((week) => phases.some(isIn(week))).every(Boolean);
}

/** Doses in one week of a phase; of half a dose a week, the first week has one and the second none. */
function dosesIn(week: number, perWeek: number): number {
  return Math.ceil((week + 1) * perWeek) - Math.ceil(week * perWeek);
}

function spread(doses: number): number[] {
  return [...Array(doses).keys()].map((dose) => Math.floor((dose * WEEK_DAYS) / doses));
}

/** Makes something of each week, 1 to the last that is shown. */
function weeksOf<Value>(make: (week: number) => Value): Value[] {
  return [...Array(SCHEDULE_WEEKS).keys()].map((index) => make(index + 1));
}

function isIn(week: number): (phase: Phase) => boolean {
  return ({ from, to }) => from <= week && week <= to;
}
