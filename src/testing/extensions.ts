/** What an invented clinic adds to the comparison of `documents.ts` that has every field. */
import type { ExtensionInput } from '../model/comparison/extension.js';
import { extendedAmong } from '../model/comparison/extended-among.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import { factsRow, fullDocument, listRow, outcomeRow } from './documents.js';

export function extensionOfFull(changes: object = {}): ExtensionInput {
  return {
    $schema: 'https://example.org/comparison.schema.json',
    extends: 'heat-or-cold',
    lang: 'en',
    from: { name: 'Example Clinic', date: '2026-11-01' },
    sections: [
      { id: 'first-look', rows: [{ ...factsRow(), id: 'price', label: 'Price here' }] },
      {
        id: 'visits-here',
        title: 'At our clinic',
        gist: 'Two visits.',
        rows: [{ ...listRow(), id: 'ways', label: 'Who takes you home' }],
      },
      {
        id: 'our-patients',
        title: 'Our patients',
        rows: [{ ...outcomeRow(), id: 'ours', label: 'Our patients who felt better' }],
      },
    ],
    sources: [{ id: 'price-list', kind: 'other', title: 'Our price list' }],
    ...changes,
  };
}

/** The comparison together with what the clinic adds to it. */
export function extendedFull(changes: object = {}): Comparison {
  const find = extendedAmong({ 'heat-or-cold': { en: fullDocument() } });
  const { comparison } = parseComparison(extensionOfFull(changes), find);
  if (!comparison) throw new Error('The extension is none.');
  return comparison;
}
