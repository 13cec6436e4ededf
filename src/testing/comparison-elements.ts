import type { LitElement } from 'lit';
import '../define/outcome-chart.js';
import '../define/treatment-compare.js';
import '../define/treatment-guide.js';
import { OutcomeChartErrorEvent, OutcomeChartLoadEvent } from '../elements/outcome-chart.events.js';
import { OutcomeChart } from '../elements/outcome-chart.js';
import {
  TreatmentCompareErrorEvent,
  TreatmentCompareLoadEvent,
} from '../elements/treatment-compare.events.js';
import { TreatmentCompare } from '../elements/treatment-compare.js';
import {
  TreatmentGuideErrorEvent,
  TreatmentGuideLoadEvent,
} from '../elements/treatment-guide.events.js';
import { TreatmentGuide } from '../elements/treatment-guide.js';
import type { GuideInput } from '../model/comparison/guide.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { outcomesDocument } from './fixtures.js';
import { labelOf } from './outcome-chart.queries.js';
import { words } from './queries.js';
import { title } from './treatment-compare.queries.js';

interface ComparisonElementCase {
  readonly tag: 'treatment-compare' | 'outcome-chart' | 'treatment-guide';
  readonly Class: typeof LitElement;
  readonly LoadEvent:
    | typeof TreatmentCompareLoadEvent
    | typeof OutcomeChartLoadEvent
    | typeof TreatmentGuideLoadEvent;
  readonly ErrorEvent:
    | typeof TreatmentCompareErrorEvent
    | typeof OutcomeChartErrorEvent
    | typeof TreatmentGuideErrorEvent;
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
  {
    tag: 'treatment-guide',
    Class: TreatmentGuide,
    LoadEvent: TreatmentGuideLoadEvent,
    ErrorEvent: TreatmentGuideErrorEvent,
    nameIn: ({ shadowRoot }) => words(shadowRoot?.querySelector('.sheet-basis li')),
    changes: [{ region: 'GB' }, { headingLevel: 3 }],
  },
];

const ROW = 'less-pain';

/** A guide as short as may be. */
const GUIDE: GuideInput = {
  values: Array.from({ length: 6 }, (_none, index) => ({
    id: `value-${index}`,
    label: `Value ${index}`,
    rows: [ROW],
  })),
  understanding: Array.from({ length: 3 }, (_none, index) => ({
    question: `Question ${index}?`,
    answers: [{ text: 'Yes' }, { text: 'No', right: true }],
    feedback: 'It is not.',
    rows: [ROW],
  })),
};

/** A complete document of a name, which its title and its one outcome have. */
export function called(name: string, changes: Partial<ComparisonInput> = {}): ComparisonInput {
  const { sections, ...document } = outcomesDocument({ title: name, ...changes });
  const [section] = sections;
  const rows = [{ ...section!.rows[0]!, id: ROW, label: name }];
  return { ...document, guide: GUIDE, sections: [{ ...section!, rows }] };
}
