const listeners = new Set<() => void>();

/** Hears that a page has added words or comparisons, until the function that it returns is called. */
export function onAddition(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellOfAddition(): void {
  for (const listener of listeners) listener();
}
