/** What a reader has said in a guide, and what each thing they do makes of it. It is kept in the page's memory alone. */

/** How much something matters to a reader. */
export const MARKS = ['much', 'little', 'not', 'unsure'] as const;
export type Mark = (typeof MARKS)[number];

/** In the order in which they stand; a reader may take any. */
export const STEPS = ['marks', 'comparison', 'notes', 'understanding', 'sheet'] as const;
export type Step = (typeof STEPS)[number];

/** What a reader may write freely. Nothing reads it but they. */
export const NOTES = ['tried', 'told', 'asks'] as const;
export type Note = (typeof NOTES)[number];

/** Where a reader may lean between two treatments: below zero to the first, above to the second. */
export const LEANINGS = [-2, -1, 0, 1, 2] as const;
export type Leaning = (typeof LEANINGS)[number];

/** Characters of a value in a reader's own words. */
export const LONGEST_VALUE = 120;
/** Characters of a note: about a page. */
export const LONGEST_NOTE = 2000;
export const MOST_OWN_VALUES = 6;

/** What matters to a reader in their own words. */
export interface OwnValue {
  /** Never one of the document's, which begin with a letter. */
  readonly id: string;
  readonly label: string;
}

export interface GuideState {
  readonly step: Step;
  /** By the id of a value. */
  readonly marks: Readonly<Record<string, Mark>>;
  readonly own: readonly OwnValue[];
  /** A further value as far as it is written: it is added once the reader goes on. */
  readonly draft: string;
  readonly notes: Readonly<Record<Note, string>>;
  /** By the name of a pair of treatments. */
  readonly leanings: Readonly<Record<string, Leaning>>;
  /** The place of the chosen answer, by that of the question. */
  readonly answers: Readonly<Record<number, number>>;
}

export type GuideAction =
  | { readonly kind: 'go'; readonly step: Step }
  | { readonly kind: 'mark'; readonly value: string; readonly mark: Mark }
  | { readonly kind: 'draft'; readonly text: string }
  /** Without a label, what is written so far. */
  | { readonly kind: 'add'; readonly label?: string }
  | { readonly kind: 'remove'; readonly value: string }
  | { readonly kind: 'write'; readonly note: Note; readonly text: string }
  | { readonly kind: 'lean'; readonly pair: string; readonly leaning: Leaning }
  | { readonly kind: 'answer'; readonly question: number; readonly answer: number }
  | { readonly kind: 'erase' };

export const NOTHING_SAID: GuideState = {
  step: 'marks',
  marks: {},
  own: [],
  draft: '',
  notes: { tried: '', told: '', asks: '' },
  leanings: {},
  answers: {},
};

/** What a reader has said once they have done something more. */
export function after(state: GuideState, action: GuideAction): GuideState {
  switch (action.kind) {
    case 'go':
      return { ...withOwnValue(state, state.draft), draft: '', step: action.step };
    case 'mark':
      return { ...state, marks: { ...state.marks, [action.value]: action.mark } };
    case 'draft':
      return { ...state, draft: action.text };
    case 'add':
      return { ...withOwnValue(state, action.label ?? state.draft), draft: '' };
    case 'remove':
      return withoutOwnValue(state, action.value);
    case 'write':
      return {
        ...state,
        notes: { ...state.notes, [action.note]: action.text.slice(0, LONGEST_NOTE) },
      };
    case 'lean':
      return { ...state, leanings: { ...state.leanings, [action.pair]: action.leaning } };
    case 'answer':
      return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
    case 'erase':
      return { ...NOTHING_SAID, step: state.step };
  }
}

function withOwnValue(state: GuideState, words: string): GuideState {
  const label = words.trim().slice(0, LONGEST_VALUE);
  if (!label || state.own.length >= MOST_OWN_VALUES) return state;
  const last = Math.max(0, ...state.own.map(({ id }) => Number(id.slice(1))));
  const id = `+${last + 1}`;
  return {
    ...state,
    own: [...state.own, { id, label }],
    marks: { ...state.marks, [id]: 'much' },
  };
}

function withoutOwnValue(state: GuideState, id: string): GuideState {
  const { [id]: _, ...marks } = state.marks;
  return { ...state, marks, own: state.own.filter((value) => value.id !== id) };
}

/** The mark that a value has. Ids are the author's, so inherited names are not looked up. */
export const markOf = ({ marks }: Pick<GuideState, 'marks'>, id: string): Mark | undefined =>
  Object.hasOwn(marks, id) ? marks[id] : undefined;

/** The step that comes so many after another; nothing before the first and after the last. */
export const stepAfter = (step: Step, by: number): Step | undefined =>
  STEPS[STEPS.indexOf(step) + by];

/** The questions that a reader has written, a line each. */
export const ownQuestions = ({ notes }: Pick<GuideState, 'notes'>): string[] =>
  notes.asks
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The name of a pair of treatments, whose ids have no such sign. */
export const pairName = (one: string, other: string): string => `${one}/${other}`;
