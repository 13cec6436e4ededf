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
  const steps = [counted.stepsIn(text.of(length), MOST_STEPS).steps];
  for (const times of [2, 4, 8]) {
    const most = MOST_GROWTH * steps.at(-1)! + A_FEW;
    const taken = counted.stepsIn(text.of(times * length), 3 * most).steps;
    steps.push(taken);
    if (taken <= most) return undefined;
  }
  return steps;
}

/** Characters and repetitions in which growth is seen already, however slow it begins. */
const SHORT = 64;
const FEW_TIMES = 4;
/** Steps above twice as many. Where n² is a part of them, 2n holds more than that sooner than `growthFrom` sees it. */
const ANY_GROWTH = 30;

/** Whether a short text takes more than twice the steps at twice its length; most take no more, and are done with. */
function growsAtAll(counted: CountedExpression, text: HostileText): boolean {
  const length = Math.max(SHORT, FEW_TIMES * text.period);
  const { steps } = counted.stepsIn(text.of(length), MOST_STEPS);
  const most = 2 * steps + ANY_GROWTH;
  return steps > MOST_STEPS || counted.stepsIn(text.of(2 * length), most + 1).steps > most;
}

/** Repetitions with a limit grow faster below it; so what grows in short texts has to do so in longer ones. */
const growthOf = (counted: CountedExpression, text: HostileText) =>
  growsAtAll(counted, text)
    ? growthFrom(256, counted, text) && growthFrom(2048, counted, text)
    : undefined;

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

  it('is looked at in longer texts wherever it grows too fast in them', () => {
    const names = Array.from({ length: 12 }, (_, index) => `name${index}`).join('|');
    const slow = new RegExp(`(?:${names})\\s*:[^]*?;`, 'g');
    for (const expression of [/\s+$/, slow, /(?<=x.*)y/g]) {
      const counted = new CountedExpression(expression);
      const some = hostileTexts(counted).filter((_, index) => index % 3 === 0);
      const growing = some.filter((text) => growthFrom(256, counted, text));
      assert.ok(growing.length > 0, String(expression));
      for (const text of growing) {
        assert.ok(growsAtAll(counted, text), `${String(expression)} on ${text.of(8)}`);
      }
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
      for (const text of hostileTexts(counted).map((text) => text.of(60))) {
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
          `${place} ${String(expression)} on ${JSON.stringify(text.of(60))}`,
        );
      }
    }
  });
});
