/** Small comparison documents about nothing in particular, made new each time so that a test may change them. */
import { parseComparison } from '../model/comparison/parse-comparison.js';
import type { Comparison, ComparisonInput } from '../model/comparison/schema.js';

type TreatmentInput = ComparisonInput['treatments'][number];
type RowInput = ComparisonInput['sections'][number]['rows'][number];

/** The least that is a comparison at all: whatever can be left out is. */
export function minimalDocument(): ComparisonInput {
  return {
    id: 'minimal',
    title: 'Heat or cold',
    treatments: [
      { id: 'heat', name: 'Heat', summary: 'A warm pack.' },
      { id: 'cold', name: 'Cold', summary: 'A cool pack.' },
    ],
    sections: [{ id: 'only', title: 'Only section', rows: [] }],
  };
}

/** A document without a finding that has every field and every kind of row. */
export function fullDocument(): ComparisonInput {
  return {
    $schema: 'https://example.org/comparison.schema.json',
    id: 'heat-or-cold',
    lang: 'en-GB',
    title: 'Heat or cold for a stiff neck',
    question: 'Heat, or a cold pack?',
    summary: ['Both *may* ease a stiff neck.[@pack-trial]', 'Neither is proved to last.'],
    beforeYouStart: [
      { text: 'Tell your *nurse*.[@neck-guide]' },
      { points: ['Never on broken skin.'] },
    ],
    condition: {
      name: 'Stiff neck',
      summary: 'A neck that hurts when it turns.',
      codes: [{ system: 'ICD-10', code: 'M54.2' }],
    },
    treatments: [treatment('heat', 'Heat'), treatment('cold-pack', 'Cold pack')],
    sections: [
      {
        id: 'first-look',
        title: 'First look',
        shortTitle: 'Look',
        intro: 'Begin here.',
        rows: [textRow(), factsRow()],
      },
      {
        id: 'how-well',
        title: 'How well each works',
        folded: false,
        rows: [outcomeRow(), effectsRow()],
      },
      {
        id: 'how-soon',
        title: 'How soon it helps',
        gist: 'Heat: within *hours*.[@pack-trial]',
        rows: [timelineRow(), listRow(), scheduleRow(), passagesRow()],
      },
    ],
    sources: [
      {
        id: 'pack-trial',
        kind: 'trial',
        title: 'Packs for necks',
        authors: 'Doe J',
        year: 2020,
        body: 'Journal of Necks',
        doi: '10.1000/182',
        pmid: '123456',
        url: 'https://example.org/packs',
      },
      { id: 'neck-guide', kind: 'guideline', title: 'Neck guideline' },
    ],
    furtherReading: [
      { title: 'More on necks', url: 'https://example.org/necks', note: 'A *long* read.' },
    ],
    glossary: [{ term: 'Pack', meaning: 'A bag of gel.[@neck-guide]' }],
    crisisLines: [
      {
        region: 'GB',
        name: 'Helpers',
        call: '116 123',
        text: '85258',
        url: 'https://example.org/help',
        hours: 'Day and night',
        emergency: '999',
      },
      { region: 'US', name: 'Lifeline', call: '988' },
      { region: 'INTL', name: 'Find a helpline', url: 'https://example.org/find' },
    ],
    crisisTitle: 'Numb, or in great pain?',
    nextStep: { label: 'Talk to a physiotherapist', href: '/book' },
    published: '2026-01-15',
    version: { number: '1.2', date: '2026-02-20' },
    lastReviewed: '2026-03-31',
    reviewEvery: 'P1Y',
    nextReview: '2027-03-31',
    authors: [{ name: 'Ada Writer', credentials: 'MD' }],
    reviewedBy: [{ name: 'Ben Reader', credentials: 'PhD' }],
    funding: 'No one',
    competingInterests: 'None',
    method: 'We read the **trials**.',
    translation: { of: 'de', translatedBy: 'Cleo', reviewedBy: 'Dan' },
    messages: { criterion: 'What we compare' },
  };
}

export function treatment(id: string, name: string): TreatmentInput {
  return {
    id,
    name: `${name} treatment`,
    shortName: name,
    kind: `${name} from outside`,
    summary: `${name} on the neck.[@pack-trial]`,
    image: {
      alt: `Drawing of ${name}`,
      src: `/${id}.png`,
      drawing: { width: 10, height: 10, shapes: [{ path: 'M0 0L10 10', tone: 'line' }] },
    },
    approval: [
      { region: 'GB', route: `${name} on skin`, status: 'approved', note: `${name} is *sold*.` },
      { region: 'US', route: `${name} on skin`, status: 'off-label' },
    ],
    seriousRisks: [
      `**${name} injury.** Rare.[@neck-guide]`,
      { short: `${name} rash. Call us.`, more: `${name} rash may *last*.[@pack-trial]` },
    ],
    experience: `${name} is felt at once.`,
    codes: [{ system: 'ATC', code: 'X00' }],
  };
}

export function textRow(): RowInput {
  return {
    kind: 'text',
    label: 'What happens',
    about: 'In a few words.',
    cells: { heat: 'You warm the *neck*.', 'cold-pack': 'You cool the neck.' },
  };
}

export function factsRow(): RowInput {
  return {
    kind: 'facts',
    id: 'where',
    label: 'Where',
    about: 'The usual place.',
    icon: 'place',
    cells: {
      heat: { value: 'At home', note: 'Or at work.' },
      'cold-pack': { value: 'In a clinic' },
    },
  };
}

export function outcomeRow(): RowInput {
  return {
    kind: 'outcome',
    id: 'felt-better',
    label: 'Felt better',
    about: 'By their own account.',
    event: 'turned their neck with ease',
    noEvent: 'still had a stiff neck',
    better: 'more',
    per: 100,
    timeframe: 'After two days',
    population: 'Adults with a stiff neck',
    comparison: 'indirect',
    cells: {
      heat: [
        {
          events: 64,
          low: 50,
          high: 76,
          comparator: { label: 'Sham warmth', events: 28, low: 20, high: 37 },
          timeframe: 'After three days',
          population: 'Office workers',
          certainty: 'low',
          caveat: 'A small trial.',
          sources: ['pack-trial'],
        },
      ],
      'cold-pack': [
        {
          low: 41,
          high: 47,
          comparator: { label: 'No pack', low: 30, high: 33 },
          difference: { events: 12, low: -3, high: 27, likely: true },
          certainty: 'very-low',
          sources: ['pack-trial', 'neck-guide'],
        },
      ],
    },
  };
}

export function effectsRow(): RowInput {
  return {
    kind: 'effects',
    label: 'Side effects',
    about: 'Those counted.',
    per: 100,
    order: 'difference',
    cells: {
      heat: {
        timeframe: 'In one week',
        population: 'Adults at home',
        comparator: 'Sham pack',
        certainty: 'moderate',
        caveat: 'Asked by phone.',
        sources: ['pack-trial'],
        effects: [
          { label: 'Red skin', events: 12, comparator: 3, group: 'Skin' },
          { label: 'Sleepiness', events: 0.4, comparator: 15 },
        ],
      },
      'cold-pack': { missing: 'not-checked', why: 'No one has looked *yet*.[@neck-guide]' },
    },
  };
}

export function timelineRow(): RowInput {
  return {
    kind: 'timeline',
    label: 'Begin and end',
    about: 'On average.',
    cells: {
      heat: {
        onset: { from: 1, to: 2, unit: 'hour' },
        duration: { from: 3, unit: 'day' },
        note: 'Gone by the weekend.',
        sources: ['pack-trial'],
      },
      'cold-pack': {
        onset: { from: 30, to: 40, unit: 'day' },
        ongoing: true,
        note: 'Cools as long as it is cold.',
        sources: ['neck-guide'],
      },
    },
  };
}

export function scheduleRow(): RowInput {
  return {
    kind: 'schedule',
    label: 'The first months',
    about: 'As it mostly goes.',
    cells: {
      heat: {
        phases: [
          { from: 1, to: 4, days: 2, most: 3, label: 'Two or three days a week' },
          { from: 5, to: 5, days: 0.5, label: 'Once' },
          { from: 6, to: 12, label: 'As you like' },
        ],
        note: 'A *towel* goes between.',
        sources: ['pack-trial'],
      },
    },
  };
}

export function passagesRow(): RowInput {
  return {
    kind: 'passages',
    label: 'How to begin',
    cells: {
      heat: [
        { text: 'Warm the pack. ![A pack](https://example.org/pack.png 320x200)' },
        { points: ['Not *too* hot', 'For ten minutes'], ordered: true },
      ],
      'cold-pack': [{ points: ['Take it from the fridge'] }],
    },
  };
}

export function listRow(): RowInput {
  return {
    kind: 'list',
    label: 'Questions',
    about: 'To take along.',
    items: ['Is it *safe*?', 'What does it cost?'],
  };
}

/** The comparison of a document that must be one. */
export function parsed(document: unknown): Comparison {
  const { comparison, diagnostics } = parseComparison(document);
  if (!comparison)
    throw new Error(diagnostics.map(({ path, message }) => `${path} ${message}`).join('; '));
  return comparison;
}

type Keys = readonly (string | number)[];
type Container = Record<string | number, unknown>;

/** The keys of a path as diagnostics write it: `$.rows[2].cells["x-y"]`. */
export function keysOf(path: string): (string | number)[] {
  const steps = [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)];
  const keys = steps.map(([, name, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return name ?? (JSON.parse(quoted ?? '""') as string);
  });
  if (`$${steps.map(([step]) => step).join('')}` !== path) throw new Error(`Not a path: ${path}`);
  return keys;
}

/** A copy of a document with a value put at a path. */
export function withValue(document: unknown, path: string, value: unknown): unknown {
  return change(document, keysOf(path), (parent, key) => {
    parent[key] = value;
  });
}

/** A copy of a document without what stands at a path. */
export function without(document: unknown, path: string): unknown {
  return change(document, keysOf(path), (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  });
}

function change(
  document: unknown,
  keys: Keys,
  edit: (parent: Container, key: string | number) => void,
): unknown {
  const copy = structuredClone(document);
  const last = keys.at(-1);
  if (last === undefined) throw new Error('A path under the document is needed.');
  const parent = keys.slice(0, -1).reduce((node, key) => (node as Container)[key], copy);
  if (typeof parent !== 'object' || parent === null)
    throw new Error(`Nothing at ${keys.join('/')}`);
  edit(parent as Container, last);
  return copy;
}

/** What stands at a path, and whether anything does. */
export function lookUp(
  document: unknown,
  keys: Keys,
): { readonly found: boolean; readonly value?: unknown } {
  let value = document;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      return { found: false };
    value = (value as Container)[key];
  }
  return { found: true, value };
}

/** The path of everything inside a document, as keys. */
export function placesIn(value: unknown, keys: Keys = []): Keys[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => {
    const place = [...keys, key];
    return [place, ...placesIn(item, place)];
  });
}

export { toPath } from '../model/diagnostics/finding.js';
