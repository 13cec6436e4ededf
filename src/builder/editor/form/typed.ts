import type { Shape } from './described.js';

/** A number as people type it, with a point or a comma. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * The value that is typed into a field; nothing where it is empty. What is no number stays a text, so that nothing is lost
 * and a finding says so.
 */
export function typedValue(shape: Shape, typed: string): unknown {
  if (typed === '') return undefined;
  return shape === 'number' && NUMBER.test(typed.trim())
    ? Number(typed.trim().replace(',', '.'))
    : typed;
}

/** How a value stands in a field. */
export const typedText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
