import { html, nothing, type TemplateResult } from 'lit';

/** Templates of nothing but places, by how many they have. */
const templates = new Map<number, TemplateStringsArray>();

/**
 * Values one after the other, in places that they keep. Lit marks both ends of each item of an array, so that items can
 * move, and only the end of a place in a template: of what stands by the hundred, that is a node less for each.
 */
export function sequence(values: readonly unknown[]): unknown {
  if (values.length < 2) return values[0] ?? nothing;
  return placesFor(values.length, values);
}

function placesFor(count: number, values: readonly unknown[]): TemplateResult {
  let strings = templates.get(count);
  if (!strings) {
    const empty = Array<string>(count + 1).fill('');
    strings = Object.assign(empty, { raw: empty });
    templates.set(count, strings);
  }
  return html(strings, ...values);
}
