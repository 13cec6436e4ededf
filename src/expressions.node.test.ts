import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CountedExpression } from './testing/expressions/count-steps.js';
import { expressionsIn } from './testing/expressions/expressions-in.js';
import { type HostileText, hostileTexts } from './testing/expressions/hostile-texts.js';

/** Twice the text may take twice the steps, and a few more for what is at its ends. */
const MOST_GROWTH = 2.2;
const A_FEW = 500;
/** Nobody waits for more, on the shortest text. */
const MOST_STEPS = 1_000_000;

/** The steps that a text takes at n, 2n, 4n and 8n characters, if each are far more than those before. */
function growthFrom(
  length: number,
  counted: CountedExpression,
  text: HostileText,
): readonly number[] | undefined {
  const steps = [counted.stepsIn(text(length), MOST_STEPS).steps];
  for (const times of [2, 4, 8]) {
    const most = MOST_GROWTH * steps.at(-1)! + A_FEW;
    const taken = counted.stepsIn(text(times * length), 3 * most).steps;
    steps.push(taken);
    if (taken <= most) return undefined;
  }
  return steps;
}

/** Repetitions with a limit grow faster below it; so what grows in short texts has to do so in longer ones. */
const growthOf = (counted: CountedExpression, text: HostileText) =>
  growthFrom(256, counted, text) && growthFrom(2048, counted, text);

describe('an expression over text from outside', () => {
  it('is known to grow too fast where it does', () => {
    for (const expression of [/\s+$/, /<a [^>]*>/g, /[\w-]+\s*=/g, /x*y*x*$/]) {
      const counted = new CountedExpression(expression);
      assert.ok(
        hostileTexts(counted).some((text) => growthFrom(64, counted, text)),
        String(expression),
      );
    }
  });

  it('finds in steps what the engine finds', () => {
    for (const expression of [
      /<(b|i)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi,
      /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g,
      /\p{L}{2,3}(?=\P{L})|^\d+$/u,
      /(?:ab??)+c/g,
    ]) {
      const counted = new CountedExpression(expression);
      for (const text of hostileTexts(counted).map((textOf) => textOf(60))) {
        assert.deepEqual(
          counted.stepsIn(text).matches,
          [...(text.match(expression) ?? [])].slice(0, expression.global ? undefined : 1),
        );
      }
    }
  });

  it('takes steps in proportion to the length of the text', async () => {
    const found = await expressionsIn('src');
    assert.ok(found.length > 200);
    for (const { place, expression } of found) {
      const counted = new CountedExpression(expression);
      for (const text of hostileTexts(counted)) {
        const growth = growthOf(counted, text);
        assert.equal(
          growth,
          undefined,
          `${place} ${String(expression)} on ${JSON.stringify(text(60))}`,
        );
      }
    }
  });
});
