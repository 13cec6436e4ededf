import type { ComparisonInput } from '../../model/comparison/schema.js';

/** A comparison that no rule finds fault with, which examples are merged into; made new each time. */
export function faultless(): ComparisonInput {
  return {
    id: 'heat-or-cold',
    lang: 'en',
    title: 'Heat or cold for a stiff neck?',
    question: 'Heat, or a cold pack?',
    summary: [
      'Both may ease a stiff neck.[@packs]',
      'No one can say which would work better for you.[@guide]',
    ],
    condition: { name: 'Stiff neck', summary: 'A neck that hurts when it turns.' },
    beforeYouStart: [{ points: ['Never use a pack on broken skin.'] }],
    treatments: [
      {
        id: 'heat',
        name: 'Heat',
        summary: 'A warm pack on the neck.',
        approval: [{ region: 'US', route: 'On the skin', status: 'approved' }],
        seriousRisks: ['**Burns:** 2 in 100 adults in two weeks.[@packs] Put a cloth between.'],
        experience: 'You feel warmth at once. You need a place to lie down.',
      },
      {
        id: 'cold',
        name: 'Cold pack',
        summary: 'A cool pack on the neck.',
        approval: [{ region: 'US', route: 'On the skin', status: 'approved' }],
        seriousRisks: [
          '**Frostbite:** 1 of 100 adults in two weeks.[@packs] Stop when it is numb.',
        ],
        experience: 'You feel cold at once. It can sting for some minutes.',
      },
    ],
    sections: [
      {
        id: 'glance',
        title: 'At a glance',
        rows: [
          {
            kind: 'facts',
            id: 'where',
            label: 'Where',
            cells: { heat: { value: 'At home' }, cold: { value: 'At home' } },
          },
        ],
      },
      {
        id: 'how-well',
        title: 'How well each works',
        gist: 'Heat: 64 in 100 felt better in three days. Cold pack: 60 in 100.[@packs]',
        rows: [
          {
            kind: 'outcome',
            id: 'felt-better',
            label: 'Felt better',
            event: 'felt better',
            noEvent: 'did not feel better',
            better: 'more',
            timeframe: 'After three days',
            population: 'Adults with a stiff neck',
            comparison: 'direct',
            cells: {
              heat: [
                {
                  events: 64,
                  low: 55,
                  high: 72,
                  comparator: { label: 'No pack', events: 40, low: 31, high: 49 },
                  certainty: 'low',
                  sources: ['packs'],
                },
              ],
              cold: [
                {
                  events: 60,
                  low: 51,
                  high: 68,
                  comparator: { label: 'No pack', events: 40, low: 31, high: 49 },
                  certainty: 'low',
                  sources: ['packs'],
                },
              ],
            },
          },
        ],
      },
      {
        id: 'side-effects',
        title: 'Side effects',
        gist: 'Heat: red skin in 12 of 100. Cold pack: red skin in 10 of 100.[@packs]',
        rows: [
          {
            kind: 'effects',
            id: 'side-effects',
            label: 'Common side effects',
            cells: {
              heat: {
                timeframe: 'In two weeks',
                population: 'Adults with a stiff neck',
                comparator: 'No pack',
                certainty: 'low',
                sources: ['packs'],
                effects: [{ label: 'Red skin', events: 12, comparator: 3 }],
              },
              cold: {
                timeframe: 'In two weeks',
                population: 'Adults with a stiff neck',
                comparator: 'No pack',
                certainty: 'low',
                sources: ['packs'],
                effects: [{ label: 'Red skin', events: 10, comparator: 3 }],
              },
            },
          },
        ],
      },
      {
        id: 'other-options',
        title: 'Other options',
        gist: 'You can also do nothing new for now. Most stiff necks ease by themselves.[@guide]',
        rows: [
          {
            kind: 'list',
            label: 'Doing nothing new for now',
            items: ['Most stiff necks ease within a week.[@guide]'],
          },
        ],
      },
      {
        id: 'questions',
        title: 'Questions to ask',
        gist: 'Take these questions to your visit.',
        rows: [
          {
            kind: 'list',
            label: 'Ask your nurse',
            items: ['Which pack fits me?', 'How long should I use it?', 'What if it gets worse?'],
          },
        ],
      },
    ],
    sources: [
      {
        id: 'packs',
        kind: 'trial',
        title: 'Packs for necks',
        year: 2024,
        doi: '10.1000/182',
      },
      {
        id: 'guide',
        kind: 'guideline',
        title: 'A guideline for necks',
        year: 2025,
        url: 'https://example.org/necks',
      },
    ],
    guide: {
      values: [
        { id: 'help', label: 'How likely it is to help', rows: ['felt-better'] },
        { id: 'soon', label: 'Relief within days', rows: ['felt-better'] },
        { id: 'home', label: 'Staying at home', meaning: 'No trips.', rows: ['where'] },
        { id: 'time', label: 'Little time for it', rows: ['where'] },
        { id: 'skin', label: 'My skin', rows: ['side-effects'] },
        { id: 'known', label: 'How well it is known', rows: ['felt-better', 'side-effects'] },
      ],
      tensions: [
        {
          values: ['soon', 'skin'],
          text: 'Either pack may ease the neck in three days, and either can redden the skin.[@packs]',
        },
      ],
      questions: ['Which pack fits me?'],
      understanding: [
        {
          question: 'How many felt better after three days with heat?',
          answers: [{ text: 'All of them' }, { text: '64 in 100', right: true }],
          feedback: '64 in 100 did, and without a pack 40 in 100.[@packs]',
          rows: ['felt-better'],
        },
        {
          question: 'Where are the packs used?',
          answers: [{ text: 'At home', right: true }, { text: 'In a clinic' }],
          feedback: 'Both are used at home.',
          rows: ['where'],
        },
        {
          question: 'Can a cold pack redden the skin?',
          answers: [{ text: 'Yes', right: true }, { text: 'No' }],
          feedback: 'It did so in 10 of 100 people.[@packs]',
          rows: ['side-effects'],
        },
      ],
    },
    crisisLines: [{ region: 'US', name: 'Nurse line', call: '555 0100', emergency: '911' }],
    published: '2026-01-15',
    version: { number: '1.0', date: '2026-03-31' },
    lastReviewed: '2026-03-31',
    nextReview: '2199-03-31',
    reviewEvery: 'P1Y',
    authors: [{ name: 'Ada Writer', credentials: 'RN' }],
    reviewedBy: [{ name: 'Ben Reader', credentials: 'MD' }],
    funding: 'No one paid for this.',
    competingInterests: 'None.',
    method: 'We read the trials and guidelines on stiff necks up to March 2026.',
  };
}
