import { isRichText, type RichText } from './inline.js';

export type PathKeys = readonly (string | number)[];

export interface Visitor {
  /** Called for every piece of marked-up text. */
  readonly text?: (text: RichText, path: PathKeys) => void;
  /** Called for every object, before what is inside it. */
  readonly object?: (value: object, path: PathKeys) => void;
}

/** Goes through a parsed document, or a part of it, wherever the schema leads. */
export function visit(value: unknown, visitor: Visitor, path: PathKeys = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (isRichText(value)) {
    visitor.text?.(value, path);
    return;
  }
  const isList = Array.isArray(value);
  if (!isList) visitor.object?.(value, path);
  for (const [key, item] of Object.entries(value)) {
    visit(item, visitor, [...path, isList ? Number(key) : key]);
  }
}
