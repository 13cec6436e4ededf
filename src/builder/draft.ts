import { parseJson } from '../model/parse-json.js';
import type { Choices } from './choices.js';

const KEY = 'treatment-compare/builder';

/** A browser may refuse to store, or to say what is stored. */
function tried<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** What was kept on this device; nothing where nothing was. */
export function readDraft(): unknown {
  const kept = tried(() => localStorage.getItem(KEY));
  return kept ? parseJson(kept) : undefined;
}

/** @returns whether the browser has room for it, and keeps anything at all */
export function keepDraft(choices: Choices): boolean {
  const isKept = () => {
    localStorage.setItem(KEY, JSON.stringify(choices));
    return true;
  };
  return tried(isKept) ?? false;
}

export function deleteDraft(): void {
  tried(() => localStorage.removeItem(KEY));
}
