import type { LitElement } from 'lit';
import '../define/outcome-chart.js';
import '../define/treatment-compare.js';
import { OutcomeChartErrorEvent, OutcomeChartLoadEvent } from '../elements/outcome-chart.events.js';
import { OutcomeChart } from '../elements/outcome-chart.js';
import {
  TreatmentCompareErrorEvent,
  TreatmentCompareLoadEvent,
} from '../elements/treatment-compare.events.js';
import { TreatmentCompare } from '../elements/treatment-compare.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { outcomesDocument } from './fixtures.js';
import { labelOf } from './outcome-chart.queries.js';
import { title } from './treatment-compare.queries.js';

interface ComparisonElementCase {
  readonly tag: 'treatment-compare' | 'outcome-chart';
  readonly Class: typeof LitElement;
  readonly LoadEvent: typeof TreatmentCompareLoadEvent | typeof OutcomeChartLoadEvent;
  readonly ErrorEvent: typeof TreatmentCompareErrorEvent | typeof OutcomeChartErrorEvent;
  /** The name that it shows of a document that `called` made, or nothing. */
  readonly nameIn: (element: Element) => string;
  /** Properties that change how it shows its document, and not which. */
  readonly changes: readonly object[];
}

/** The elements that show a comparison or a part of it, for the tests of what they share. */
export const COMPARISON_ELEMENTS: readonly ComparisonElementCase[] = [
  {
    tag: 'treatment-compare',
    Class: TreatmentCompare,
    LoadEvent: TreatmentCompareLoadEvent,
    ErrorEvent: TreatmentCompareErrorEvent,
    nameIn: title,
    changes: [{ region: 'GB' }, { view: 'cards' }],
  },
  {
    tag: 'outcome-chart',
    Class: OutcomeChart,
    LoadEvent: OutcomeChartLoadEvent,
    ErrorEvent: OutcomeChartErrorEvent,
    nameIn: labelOf,
    changes: [{ frame: 'gain' }, { theme: 'dark' }],
  },
];

/** A complete document of a name, which its title and its one outcome have. */
export function called(name: string, changes: Partial<ComparisonInput> = {}): ComparisonInput {
  const { sections, ...document } = outcomesDocument({ title: name, ...changes });
  const [section] = sections;
  const rows = [{ ...section!.rows[0]!, label: name }];
  return { ...document, sections: [{ ...section!, rows }] };
}
