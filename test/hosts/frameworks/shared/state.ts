/** What every app shows and does: the same state and the same buttons, so that one test serves them all. */

import type { ComparisonInput } from 'treatment-compare';

export interface Link {
  readonly href: string;
  readonly title: string;
}

export interface SitePost {
  readonly url: string;
  readonly title: string;
}

type Unset = null | undefined;

export interface State {
  /** Whether the elements are on the page at all, and in which of two places. */
  readonly isHere: boolean;
  readonly place: 'first' | 'second';
  readonly document: ComparisonInput | string | Unset;
  readonly level: number | Unset;
  readonly view: 'auto' | 'table' | 'cards' | Unset;
  readonly theme: 'auto' | 'light' | 'dark' | Unset;
  readonly offers: string | Unset;
  readonly isHidden: boolean;
  readonly booking: Link | undefined;
  readonly posts: readonly SitePost[] | string | Unset;
  readonly limit: number | Unset;
  readonly heading: string | Unset;
  readonly links: readonly Link[];
  readonly rows: readonly (readonly string[])[];
  readonly json: string;
  readonly outcomes: readonly string[];
  readonly charts: ComparisonInput;
  /** What the app has heard from the elements. */
  readonly heard: readonly string[];
}

/** A complete comparison that differs from others by its title. */
export function comparison(title: string): ComparisonInput {
  const outcome = (id: string, label: string, events: number) => ({
    kind: 'outcome' as const,
    id,
    label,
    better: 'more' as const,
    comparison: 'indirect' as const,
    timeframe: '4 weeks',
    population: '200 adults',
    cells: {
      tea: [
        {
          events,
          comparator: { label: 'Water', events: 20 },
          certainty: 'low' as const,
          sources: ['trial'],
        },
      ],
    },
  });
  return {
    id: 'cups',
    lang: 'en',
    title,
    treatments: [
      {
        id: 'tea',
        name: 'Tea',
        summary: 'Leaves in water.',
        approval: [{ region: 'GB', route: 'By mouth', status: 'approved' }],
        seriousRisks: ['**Burns.** Let it cool.'],
      },
      {
        id: 'coffee',
        name: 'Coffee',
        summary: 'Beans in water.',
        approval: [{ region: 'GB', route: 'By mouth', status: 'approved' }],
        seriousRisks: ['**A racing heart.**'],
      },
    ],
    sections: [
      {
        id: 'effects',
        title: 'What it does',
        rows: [
          outcome('awake', 'Felt awake', 64),
          outcome('calm', 'Felt calm', 41),
          outcome('warm', 'Felt warm', 83),
        ],
      },
    ],
    sources: [{ id: 'trial', kind: 'trial', title: 'A trial of cups' }],
    crisisLines: [{ region: 'GB', name: 'A line', call: '116 123', emergency: '999' }],
    lastReviewed: '2026-01-10',
    nextReview: '2099-01-01',
  };
}

const post = (name: string): SitePost => ({
  url: `https://blog.example/${name}/`,
  title: `About ${name}`,
});

const link = (name: string): Link => ({
  href: `https://blog.example/${name}/`,
  title: `Read on ${name}`,
});

export const initial: State = {
  isHere: true,
  place: 'first',
  document: comparison('Tea or coffee?'),
  level: 3,
  view: 'cards',
  theme: 'dark',
  offers: 'tea',
  isHidden: false,
  booking: undefined,
  posts: [post('cups'), post('pots'), post('bowls'), post('jars')],
  limit: 2,
  heading: 'More to read',
  links: [link('leaves'), link('beans')],
  rows: [['How it tastes', 'Mild', 'Strong']],
  json: JSON.stringify(comparison('From JSON')),
  outcomes: ['awake', 'calm', 'warm'],
  charts: comparison('The charts'),
  heard: [],
};

/** The buttons. */
export const actions: Record<string, (state: State) => Partial<State>> = {
  'Another object': () => ({ document: comparison('Black or green?') }),
  'JSON text': () => ({ document: JSON.stringify(comparison('From text')) }),
  'Broken text': () => ({ document: '{' }),
  'All undefined': () => unset(undefined),
  'All null': () => unset(null),
  'All set again': () => initial,
  'Level 4': () => ({ level: 4 }),
  Table: () => ({ view: 'table' }),
  Light: () => ({ theme: 'light' }),
  'Hide or show': ({ isHidden }) => ({ isHidden: !isHidden }),
  'Offer booking': () => ({ booking: { href: '/book', title: 'Book a talk' } }),
  'Rename booking': () => ({ booking: { href: '/book', title: 'Book a visit' } }),
  'Stop booking': () => ({ booking: undefined }),
  'Other posts': () => ({ posts: [post('mugs'), post('forks')] }),
  'No posts': () => ({ posts: undefined }),
  'Posts as text': () => ({ posts: JSON.stringify([post('spoons')]) }),
  'Add a link': ({ links }) => ({ links: [...links, link('milk')] }),
  'Turn links round': ({ links }) => ({ links: [...links].reverse() }),
  'Remove a link': ({ links }) => ({ links: links.slice(1) }),
  'Add a row': ({ rows }) => ({ rows: [...rows, ['What it costs', 'Little', 'More']] }),
  'Change a cell': ({ rows }) => ({
    rows: rows.map(([head = '', ...cells]) => [head, 'Flowery', ...cells.slice(1)]),
  }),
  'Remove the rows': () => ({ rows: [] }),
  'Other JSON': () => ({ json: JSON.stringify(comparison('From other JSON')) }),
  'Turn charts round': ({ outcomes }) => ({ outcomes: [...outcomes].reverse() }),
  'Remove a chart': ({ outcomes }) => ({ outcomes: outcomes.slice(1) }),
  'Leave or come back': ({ isHere }) => ({ isHere: !isHere }),
  'Move to the other place': ({ place }) => ({ place: place === 'first' ? 'second' : 'first' }),
};

const unset = (none: Unset): Partial<State> => ({
  document: none,
  level: none,
  view: none,
  theme: none,
  offers: none,
  limit: none,
  heading: none,
});

/** The state after a button. */
export const act = (state: State, name: string): State => ({ ...state, ...actions[name]?.(state) });

/** The state after an event. */
export const hear = (state: State, event: string): State => ({
  ...state,
  heard: [...state.heard, event],
});
