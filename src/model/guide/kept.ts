/** What a reader has asked to be kept on their device, as text and back. */
import type { Guide } from '../comparison/guide.js';
import { parseJson } from '../parse-json.js';
import {
  after,
  type GuideAction,
  type GuideState,
  LEANINGS,
  MARKS,
  MOST_OWN_VALUES,
  NOTES,
  NOTHING_SAID,
} from './state.js';

/** What is kept: all but where the reader was, and what is not said to its end. */
export const toKept = ({ marks, own, notes, leanings, answers }: GuideState): string =>
  JSON.stringify({ marks, own, notes, leanings, answers });

/**
 * What was kept, as far as it fits the guide: what others may have written into the place, or an older guide, is left out.
 *
 * @returns nothing where it is no such text
 */
export function fromKept(
  text: string,
  guide: Guide,
  pairs: readonly string[],
): GuideState | undefined {
  const kept = parseJson(text);
  if (!isRecord(kept)) return undefined;
  const [own, renamed] = ownValues(kept.own);
  const actions: GuideAction[] = [
    ...own,
    ...marks(
      kept.marks,
      guide.values.map(({ id }) => id),
      renamed,
    ),
    ...notes(kept.notes),
    ...leanings(kept.leanings, pairs),
    ...answers(kept.answers, guide),
  ];
  return actions.reduce(after, NOTHING_SAID);
}

/** Own values are numbered anew. */
function ownValues(kept: unknown): [GuideAction[], ReadonlyMap<string, string>] {
  const renamed = new Map<string, string>();
  const actions = list(kept).flatMap((value): GuideAction[] => {
    if (!isRecord(value) || typeof value.label !== 'string' || !value.label.trim()) return [];
    if (renamed.size >= MOST_OWN_VALUES) return [];
    renamed.set(String(value.id), `+${renamed.size + 1}`);
    return [{ kind: 'add', label: value.label }];
  });
  return [actions, renamed];
}

function marks(
  kept: unknown,
  ids: readonly string[],
  renamed: ReadonlyMap<string, string>,
): GuideAction[] {
  return entries(kept).flatMap(([id, said]) => {
    const value = ids.includes(id) ? id : renamed.get(id);
    const mark = MARKS.find((known) => known === said);
    return value && mark ? [{ kind: 'mark' as const, value, mark }] : [];
  });
}

const notes = (kept: unknown): GuideAction[] =>
  entries(kept).flatMap(([name, text]) => {
    const note = NOTES.find((known) => known === name);
    return note && typeof text === 'string' ? [{ kind: 'write' as const, note, text }] : [];
  });

const leanings = (kept: unknown, pairs: readonly string[]): GuideAction[] =>
  entries(kept).flatMap(([pair, said]) => {
    const leaning = LEANINGS.find((known) => known === said);
    return pairs.includes(pair) && leaning !== undefined
      ? [{ kind: 'lean' as const, pair, leaning }]
      : [];
  });

const answers = (kept: unknown, { understanding }: Guide): GuideAction[] =>
  entries(kept).flatMap(([place, said]) => {
    const question = Number(place);
    const answer = Number(said);
    return understanding[question]?.answers[answer]
      ? [{ kind: 'answer' as const, question, answer }]
      : [];
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const entries = (value: unknown): [string, unknown][] =>
  isRecord(value) ? Object.entries(value) : [];
