import { type GuideAction, LEANINGS, MARKS, type Note } from './state.js';

/** A field of a guide that was filled in where no script ran. */
export interface FilledIn {
  readonly name: string;
  readonly value: string;
}

/** What a reader has said in a field, by its name: nothing where it is none of a guide, or empty. */
export function saidIn({ name, value }: FilledIn): GuideAction[] {
  const [kind = ''] = name.split('-', 1);
  const id = name.slice(kind.length + 1);
  const place = Number(value);
  const mark = MARKS[place];
  const leaning = LEANINGS[place];
  if (kind === 'mark') return mark ? [{ kind: 'mark', value: id, mark }] : [];
  if (kind === 'lean') return leaning === undefined ? [] : [{ kind: 'lean', pair: id, leaning }];
  if (kind === 'check') return [{ kind: 'answer', question: Number(id), answer: place }];
  if (kind === 'own') return value.split('\n').map((label) => ({ kind: 'add', label }));
  return kind === 'note' && value ? [{ kind: 'write', note: id as Note, text: value }] : [];
}
