import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTerms, namesIn, type TermCounts, termsIn, wordsOf } from './terms.js';
import fc from '../../testing/fast-check.js';

function count(text: string): TermCounts {
  const counts: TermCounts = new Map();
  countTerms(text, counts);
  return counts;
}

const shared = (one: string, other: string) => {
  const terms = new Set(termsIn(other));
  return [...termsIn(one)].filter((term) => terms.has(term)).length;
};

describe('words', () => {
  it('are told apart in any script, in one spelling', () => {
    assert.deepEqual(wordsOf('Don’t WALK, 2 walks!'), ['don', 't', 'walk', '2', 'walks']);
    assert.deepEqual(wordsOf('Ｗａｌｋ ﬁne'), ['walk', 'fine']);
    assert.deepEqual(wordsOf('नमस्ते दुनिया'), ['नमस्ते', 'दुनिया']);
    assert.deepEqual(wordsOf('React入門とhooks'), ['react', '入門と', 'hooks']);
    assert.deepEqual(wordsOf(''), []);
  });

  it('that may be names are long, and as they are written', () => {
    assert.deepEqual(namesIn('The Side effects of a 2026 lamp'), ['Side', 'effects', 'lamp']);
    assert.deepEqual(namesIn('睡眠の質とカフェイン'), ['睡眠', 'カフェイン']);
    assert.deepEqual(namesIn('아침 산책'), ['아침', '산책']);
  });
});

describe('terms', () => {
  it('are words, their beginnings and pairs', () => {
    assert.equal(count('cat').size, 1);
    assert.equal(count('sleeping').size, 3);
    assert.equal(count('sleeping dogs').size, 3 + 2 + 1);
    assert.equal(count('dogs dogs dogs').get([...termsIn('dogs')].at(-1)!), 3);
  });

  it('are shared by forms of a word, and not by others', () => {
    assert.ok(shared('sleeping', 'sleepless') > 0);
    assert.ok(shared('Schlafstörung', 'Schlafstörungen') > 0);
    assert.equal(shared('sleep', 'bread'), 0);
  });

  it('of a script without spaces are pairs of characters', () => {
    assert.equal(count('睡眠の質').size, 3);
    assert.equal(count('質').size, 1);
    assert.ok(shared('睡眠の質', '質の良い睡眠') > 0);
  });

  it('are whole numbers of 30 bits, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const [term, times] of count(text)) {
          assert.ok(Number.isInteger(term) && term >= 0 && term < 2 ** 30);
          assert.ok(times > 0);
        }
      }),
    );
  });

  it('seldom share a number', () => {
    const words = [...Array(20_000).keys()].map((index) => `w${index.toString(36)}`);
    const terms = new Set(words.map((word) => [...termsIn(word)].at(-1)));
    assert.ok(terms.size > words.length - 5, `${words.length - terms.size} share one`);
  });

  it('take time in proportion to the text', () => {
    for (const piece of ['a', 'a ', '字', '\u0301', '\ud800']) {
      assert.ok(count(piece.repeat(200_000)).size >= 0);
    }
  });
});
