import { isFields } from '../document/change.js';
import { type Described, shapeOf, waysOf } from './described.js';

/** A new item of a list, to be filled in. */
export function newItem(described: Described, kind?: string): unknown {
  if (kind !== undefined) return { kind };
  const [first = described] = waysOf(described);
  return shapeOf(first) === 'fields' ? {} : '';
}

/**
 * A value written in the other of its ways. A text stays where both hold one; what tells the ways apart is left for the
 * author to choose.
 */
export function inOtherWay(described: Described, value: unknown): unknown {
  const [main, other] = waysOf(described);
  const [name, telling] = Object.entries(other?.schema.fields ?? {})[0] ?? [];
  if (!main || name === undefined) return value;
  const isShared = main.schema.type === 'string' && !telling?.choices;
  if (isFields(value) && Object.hasOwn(value, name)) return isShared ? value[name] : undefined;
  return { [name]: isShared && typeof value === 'string' ? value : '' };
}
