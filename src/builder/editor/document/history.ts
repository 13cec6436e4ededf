/** The states of a document that its author can go back to, and on to again. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What is being typed, so that the letters of one field are one step. */
  readonly typing?: string | undefined;
}

export const historyOf = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
});

/** @param typing the field that is typed into, where it is */
export function changed<State>(
  { past, present, typing: before }: History<State>,
  next: State,
  typing?: string,
): History<State> {
  const isSameStep = typing !== undefined && typing === before;
  return { past: isSameStep ? past : [...past, present], present: next, future: [], typing };
}

/** Ends a step of typing: what is typed next is another. */
export const settled = <State>(history: History<State>): History<State> => ({
  ...history,
  typing: undefined,
});

export function undone<State>({ past, present, future }: History<State>): History<State> {
  const [last] = past.slice(-1);
  return past.length === 0
    ? { past, present, future }
    : { past: past.slice(0, -1), present: last as State, future: [present, ...future] };
}

export function redone<State>({ past, present, future }: History<State>): History<State> {
  const [first, ...later] = future;
  return future.length === 0
    ? { past, present, future }
    : { past: [...past, present], present: first as State, future: later };
}
