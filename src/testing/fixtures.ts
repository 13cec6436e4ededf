import type { ComparisonInput } from '../model/comparison/schema.js';

/** Documents for the tests of the elements: about nothing that the built-in content is about. */

type SectionInput = ComparisonInput['sections'][number];
type OutcomeInput = Extract<SectionInput['rows'][number], { kind: 'outcome' }>;
type ResultInput = Extract<OutcomeInput['cells'][string], readonly unknown[]>[number];

/** Long enough that a section of it folds by itself. */
export const LONG_TEXT =
  'One plain sentence about a usual day, which says little and is easy to read. '.repeat(30);

/** Everything that the schema knows, complete, and reviewed in the far future. */
export function comparisonDocument(changes: Partial<ComparisonInput> = {}): ComparisonInput {
  return {
    id: 'sample',
    lang: 'en',
    title: 'Walking, tablets or an injection?',
    question: 'What could help my knee?',
    summary: ['Walking helps many people.[@trial-a]', 'Tablets are *not* for everyone.'],
    treatments: [
      {
        id: 'walking',
        name: 'Walking every day',
        shortName: 'Walking',
        kind: 'Exercise',
        summary: 'You walk a little more each week.[@trial-a]',
        experience: 'It may ache at first.',
        approval: [
          { region: 'US', route: 'On foot', status: 'unknown' },
          { region: 'GB', route: 'On foot', status: 'unknown' },
        ],
        seriousRisks: ['**Falls.** Rare on level ground.[@trial-a]'],
      },
      {
        id: 'tablets',
        name: 'Sample tablets',
        shortName: 'Tablets',
        kind: 'Medicine',
        summary: 'You take two a day.',
        approval: [
          { region: 'US', route: 'By mouth', status: 'approved', note: 'For adults.[@label-b]' },
          { region: 'GB', route: 'By mouth', status: 'off-label' },
        ],
        seriousRisks: ['**Bleeding in the stomach.**[@label-b]', '**Kidney harm.**'],
      },
      {
        id: 'injection',
        name: 'Sample injection',
        shortName: 'Injection',
        summary: 'A nurse gives it once.',
        approval: [{ region: 'US', route: 'Into the joint', status: 'not-approved' }],
        seriousRisks: ['**Infection of the joint.**'],
      },
    ],
    sections: [
      {
        id: 'basics',
        title: 'The basics',
        rows: [
          {
            kind: 'facts',
            label: 'How often',
            cells: {
              walking: { value: 'Daily', note: 'See [the plan](https://example.org/plan).' },
              tablets: { value: 'Twice a day' },
              injection: { value: 'Once' },
            },
          },
        ],
      },
      {
        id: 'benefit',
        title: 'How well it works',
        rows: [lessPainRow()],
      },
      {
        id: 'harms',
        title: 'Side effects',
        rows: [
          {
            kind: 'effects',
            label: 'Common side effects',
            cells: {
              tablets: {
                timeframe: '4 weeks',
                population: '300 adults',
                comparator: 'Placebo',
                certainty: 'high',
                sources: ['label-b'],
                effects: [
                  { label: 'Heartburn', events: 20, comparator: 5 },
                  { label: 'Headache', events: 8, comparator: 8 },
                ],
              },
            },
          },
        ],
      },
      {
        id: 'timing',
        title: 'How soon',
        rows: [
          {
            kind: 'timeline',
            label: 'Start of help',
            cells: {
              tablets: {
                onset: { from: 1, to: 2, unit: 'week' },
                note: 'People differ.',
                sources: ['label-b'],
              },
            },
          },
        ],
      },
      {
        id: 'life',
        title: 'What a day is like',
        rows: [
          {
            kind: 'text',
            label: 'A usual day',
            cells: { walking: LONG_TEXT, tablets: 'As before.[@guide-c]' },
          },
        ],
      },
      {
        id: 'questions',
        title: 'Questions to ask',
        rows: [
          { kind: 'list', label: 'Ask a clinician', items: ['What if I do nothing?', 'Who pays?'] },
        ],
      },
    ],
    sources: [
      {
        id: 'trial-a',
        kind: 'trial',
        title: 'A trial of walking',
        authors: 'Walker A.',
        year: 2020,
        doi: '10.1000/182',
      },
      {
        id: 'label-b',
        kind: 'label',
        title: 'The label of the tablets',
        year: 2021,
        url: 'https://example.org/label',
      },
      { id: 'guide-c', kind: 'guideline', title: 'A guideline', body: 'An agency', pmid: '12345' },
    ],
    furtherReading: [{ title: 'More about knees', url: 'https://example.org/knees' }],
    glossary: [{ term: 'Joint', meaning: 'Where two bones meet.' }],
    crisisLines: [
      { region: 'US', name: 'The US line', call: '988', emergency: '911' },
      { region: 'GB', name: 'The GB line', call: '116 123', emergency: '999' },
      { region: 'INTL', name: 'The line for anywhere', url: 'https://example.org/helpline' },
    ],
    nextStep: { label: 'Talk to a nurse', href: 'https://example.org/nurse' },
    lastReviewed: '2026-01-10',
    nextReview: '2099-01-01',
    authors: [{ name: 'A. Writer' }],
    ...changes,
  };
}

/** More of those who walk, and of those who take the tablets, had less pain. */
function lessPainRow(ofTablets: Partial<ResultInput> = {}): OutcomeInput {
  return {
    kind: 'outcome',
    label: 'Less pain',
    better: 'more',
    comparison: 'indirect',
    timeframe: '12 weeks',
    population: '200 adults with a sore knee',
    cells: {
      walking: [
        {
          events: 64,
          low: 50,
          high: 76,
          comparator: { label: 'No exercise', events: 28 },
          certainty: 'low',
          caveat: 'One small trial.',
          sources: ['trial-a'],
        },
      ],
      tablets: [
        {
          events: 55,
          comparator: { label: 'Placebo', events: 45 },
          certainty: 'moderate',
          sources: ['label-b'],
          ...ofTablets,
        },
      ],
    },
  };
}

/** A complete document that differs from every other one by its title. */
export function titled(title: string): ComparisonInput {
  return comparisonDocument({ title });
}

const FELT_LESS_PAIN = { event: 'felt less pain', noEvent: 'did not feel less pain' };

/** A complete document with two outcomes that have an id, and one source that neither cites. */
export function outcomesDocument(changes: Partial<ComparisonInput> = {}): ComparisonInput {
  const { sections, sources = [] } = comparisonDocument();
  return comparisonDocument({
    sections: [
      {
        id: 'outcomes',
        title: 'What happens',
        rows: [
          {
            ...lessPainRow({
              timeframe: '6 weeks',
              population: '90 nurses',
              sources: ['label-b', 'trial-a'],
            }),
            ...FELT_LESS_PAIN,
            id: 'less-pain',
            about: 'By their own account.[@guide-c]',
          },
          {
            kind: 'outcome',
            id: 'bleeding',
            label: 'Bleeding',
            event: 'bled',
            noEvent: 'did not bleed',
            better: 'fewer',
            comparison: 'direct',
            timeframe: '1 year',
            population: 'Older adults',
            cells: {
              tablets: [
                {
                  events: 3,
                  comparator: { label: 'Dummy tablets', events: 1 },
                  certainty: 'high',
                  sources: ['label-b'],
                },
              ],
            },
          },
        ],
      },
      ...sections,
    ],
    sources: [...sources, { id: 'uncited', kind: 'other', title: 'A source of something else' }],
    ...changes,
  });
}

/** So many treatments, up to six, with the facts of the first two. */
export function documentOf(count: number): ComparisonInput {
  const document = comparisonDocument();
  const [first, second] = document.treatments;
  if (!first || !second) throw new Error('The sample has two treatments at least.');
  const names = [
    'Walking',
    'Physiotherapy',
    'Anti-inflammatory tablets',
    'Acetaminophen',
    'Injection',
    'Replacement',
  ].slice(0, count);
  const treatments = names.map((name, index) => ({
    ...(index % 2 === 0 ? first : second),
    id: `treatment-${index}`,
    name,
    shortName: name,
  }));
  const facts = Object.fromEntries(
    treatments.map(({ id }) => [id, { value: 'A rather longer answer', note: 'With a note.' }]),
  );
  const texts = Object.fromEntries(
    treatments.map(({ id }) => [id, 'Incomprehensibilities are described here.']),
  );
  return {
    ...document,
    treatments,
    sections: [
      {
        id: 'basics',
        title: 'The basics',
        rows: [{ kind: 'facts', label: 'How often', cells: facts }],
      },
      {
        id: 'life',
        title: 'What a day is like',
        rows: [{ kind: 'text', label: 'A usual day', cells: texts }],
      },
    ],
  };
}

/** So many treatments, up to six, and every kind of chart with every mark that it can have. */
export function chartsDocument(count = 2, changes: Partial<ComparisonInput> = {}): ComparisonInput {
  const document = documentOf(count);
  const ids = document.treatments.map(({ id }) => id);
  const each = <Value>(value: (index: number) => Value) =>
    Object.fromEntries(ids.map((id, index) => [id, value(index)]));
  const evidence = { certainty: 'moderate' as const, sources: ['trial-a'] };
  const [glance] = document.sections;
  const sections: SectionInput[] = [
    glance!,
    {
      id: 'benefit',
      title: 'How well it works',
      rows: [
        {
          ...lessPainRow(),
          ...FELT_LESS_PAIN,
          cells: each((index) => [
            {
              events: 64 - index,
              low: 47,
              high: 76,
              comparator: { label: 'No exercise', events: 28, low: 21, high: 29 },
              difference: { events: 36 - index, low: 20, high: 49, likely: true },
              caveat: 'One small trial.',
              ...evidence,
            },
            {
              low: 41,
              high: 57,
              timeframe: 'One year',
              comparator: { label: 'A dummy treatment', low: 30, high: 30 },
              ...evidence,
            },
          ]),
        },
        {
          kind: 'outcome',
          label: 'Operation',
          event: 'had an operation',
          noEvent: 'had no operation',
          better: 'fewer',
          comparison: 'direct',
          timeframe: 'Two years',
          population: '2000 adults',
          cells: each((index) => [
            { events: 0.4 + index, comparator: { label: 'Placebo', events: 99.7 }, ...evidence },
          ]),
        },
      ],
    },
    {
      id: 'harms',
      title: 'Side effects',
      rows: [
        {
          kind: 'effects',
          label: 'Common side effects',
          cells: each((index) => ({
            timeframe: '4 weeks',
            population: '300 adults',
            comparator: 'Placebo',
            ...evidence,
            effects: [
              { label: 'Heartburn', events: 20 + index, comparator: 5, group: 'Stomach' },
              { label: 'Headache', events: 0.3, comparator: 99.8 },
            ],
          })),
        },
      ],
    },
    {
      id: 'timing',
      title: 'How soon, and how often',
      rows: [
        {
          kind: 'timeline',
          label: 'Start of help',
          cells: each((index) => ({
            onset: { from: 1 + index, to: 3 + index, unit: 'day' },
            duration: { from: 2, to: 3, unit: 'week' },
            note: 'People differ.',
            sources: ['label-b'],
          })),
        },
        {
          kind: 'schedule',
          label: 'The first weeks',
          cells: each(() => ({
            phases: [
              { from: 1, to: 4, days: 2, label: 'Twice a week' },
              { from: 5, to: 8, days: 1, most: 3, label: 'Once to three times a week' },
              { from: 9, to: 12, label: 'As agreed' },
            ],
            note: 'Everyone differs.',
            sources: ['label-b'],
          })),
        },
      ],
    },
  ];
  return { ...document, sections, ...changes };
}

/** The document of charts with everything counted in a thousand people. */
export function chartsPerThousand(): ComparisonInput {
  const text = JSON.stringify(chartsDocument())
    .replaceAll('"kind":"outcome"', '"kind":"outcome","per":1000')
    .replaceAll('"kind":"effects"', '"kind":"effects","per":1000')
    .replaceAll('"events":99.7', '"events":999.7');
  return JSON.parse(text) as ComparisonInput;
}
