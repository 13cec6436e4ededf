import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../check/rules/index.js';
import { withExample } from '../../check/testing/with-example.js';
import { placesIn } from '../../model/fill.js';
import type { Schema } from '../../model/comparison/schema-kit.js';
import { parsed } from '../../testing/documents.js';
import { COMPARISON } from '../editor/form/described.js';
import { FINDINGS_IN_SPANISH } from './findings.es.js';
import { translated } from './translated.js';

const TODAY = new Date('2026-06-01T12:00:00Z');

/** Every schema in another, itself included. */
function schemasIn(schema: Schema, seen = new Set<Schema>()): ReadonlySet<Schema> {
  if (!seen.has(schema)) {
    seen.add(schema);
    const { fields = {}, item, options = [], other } = schema;
    for (const inside of [...Object.values(fields), item, ...options, other?.schema])
      if (inside) schemasIn(inside, seen);
  }
  return seen;
}

describe('what is found, in Spanish', () => {
  for (const rule of RULES)
    it(`is said of ${rule.id}`, () => {
      const comparison = parsed(withExample(rule.bad));
      const language = comparison.lang ?? 'en';
      for (const { message, mend } of rule.find({ comparison, language, today: TODAY }))
        for (const words of [message, mend]) {
          const { text, isEnglish } = translated(words, 'es');
          assert.ok(!isEnglish, words);
          assert.equal(placesIn(text), '', 'Every place is filled');
        }
    });

  it('is said of every value that is written as its schema has it not', () => {
    // What forms say in words of their own.
    const spared = /"kind" among them|^Write true|year-month-day|^Use lower-case/;
    for (const { hint, otherwise = '' } of schemasIn(COMPARISON.schema))
      for (const words of [hint, otherwise])
        if (words && !spared.test(words)) assert.ok(!translated(words, 'es').isEnglish, words);
  });

  it('has the places of the words in English, and no others', () => {
    for (const [english, spanish] of FINDINGS_IN_SPANISH) {
      const used: readonly string[] = spanish.match(/\{\w+\}/g) ?? [];
      for (const place of used) assert.ok(english.includes(place), `${place}: ${english}`);
    }
  });

  it('keeps what is named, and says in English what it does not know', () => {
    assert.deepEqual(translated('cites "a b", which is not in "sources"', 'es'), {
      text: 'Cita "a b", que no está en las fuentes',
      isEnglish: false,
    });
    assert.equal(
      translated('says “1 in {x}”, which readers overrate', 'es').text,
      'Dice «1 in {x}», que al leerlo parece más de lo que es',
    );
    const unknown = 'has a curly quote';
    assert.deepEqual(translated(unknown, 'es'), { text: unknown, isEnglish: true });
    assert.deepEqual(translated(unknown, 'en'), { text: unknown, isEnglish: false });
  });
});
