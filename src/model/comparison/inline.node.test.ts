import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escapeInline as escape, type InlineNode, parseInline, plainText } from './inline.js';
import fc from '../../testing/fast-check.js';

/** Text in which marks are as common as letters. */
const marked = fc.string({
  unit: fc.constantFrom(
    '*',
    '**',
    '!',
    '![',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '{--',
    '--}',
    '{++',
    '++}',
    '@',
    '[@',
    '](',
    'a',
    'b',
    ' ',
    '\n',
    'https://x.org',
    'é',
    '🙂',
  ),
  maxLength: 30,
});

/** What can be seen or followed of a node: every character of a document must be in one of these. */
function contentOf(node: InlineNode): string {
  if (node.kind === 'citation') return node.source;
  if (node.kind === 'image') return `!${node.text}${node.src ?? ''}`;
  return node.kind === 'link' ? `${node.text}${node.href ?? ''}` : node.text;
}

describe('inline markup', () => {
  const examples: [markup: string, nodes: readonly InlineNode[]][] = [
    ['', []],
    ['plain', [{ kind: 'text', text: 'plain' }]],
    ['*a*', [{ kind: 'emphasis', text: 'a' }]],
    ['**a**', [{ kind: 'strong', text: 'a' }]],
    ['{--a-b--}', [{ kind: 'deleted', text: 'a-b' }]],
    [
      '{--$200--} {++$150++}',
      [
        { kind: 'deleted', text: '$200' },
        { kind: 'text', text: ' ' },
        { kind: 'inserted', text: '$150' },
      ],
    ],
    ['{----} {--a', [{ kind: 'text', text: '{----} {--a' }]],
    ['\\{--a--\\}', [{ kind: 'text', text: '{--a--}' }]],
    ['[@x-1]', [{ kind: 'citation', source: 'x-1' }]],
    ['[a b](https://x.org/?q=1#z)', [{ kind: 'link', text: 'a b', href: 'https://x.org/?q=1#z' }]],
    ['[a](/book)', [{ kind: 'link', text: 'a', href: '/book' }]],
    [
      '[a](https://doi.org/10.1016/S0140-6736(17)32802-7).',
      [
        { kind: 'link', text: 'a', href: 'https://doi.org/10.1016/S0140-6736(17)32802-7' },
        { kind: 'text', text: '.' },
      ],
    ],
    ['[a](javascript:x)', [{ kind: 'link', text: 'a', href: undefined }]],
    [
      '![a *pack*](https://x.org/a.png 320x200)',
      [{ kind: 'image', text: 'a *pack*', src: 'https://x.org/a.png', width: 320, height: 200 }],
    ],
    [
      'See ![](/a_(1).png)!',
      [
        { kind: 'text', text: 'See ' },
        { kind: 'image', text: '', src: '/a_(1).png' },
        { kind: 'text', text: '!' },
      ],
    ],
    ['![a](data:image/png;base64,AA)', [{ kind: 'image', text: 'a', src: undefined }]],
    [
      'Look\\![a](/b)',
      [
        { kind: 'text', text: 'Look!' },
        { kind: 'link', text: 'a', href: '/b' },
      ],
    ],
    ['\\*a\\* \\[b\\] \\\\', [{ kind: 'text', text: '*a* [b] \\' }]],
    [
      'a **b** *c*[@d].',
      [
        { kind: 'text', text: 'a ' },
        { kind: 'strong', text: 'b' },
        { kind: 'text', text: ' ' },
        { kind: 'emphasis', text: 'c' },
        { kind: 'citation', source: 'd' },
        { kind: 'text', text: '.' },
      ],
    ],
    [
      '[@a][@b]',
      [
        { kind: 'citation', source: 'a' },
        { kind: 'citation', source: 'b' },
      ],
    ],
    ['3 * 4 = 12', [{ kind: 'text', text: '3 * 4 = 12' }]],
    ['[not a link] (really)', [{ kind: 'text', text: '[not a link] (really)' }]],
    ['**open', [{ kind: 'text', text: '**open' }]],
    ['<b onclick="x">&amp;</b>', [{ kind: 'text', text: '<b onclick="x">&amp;</b>' }]],
  ];
  for (const [markup, nodes] of examples) {
    it(`reads ${JSON.stringify(markup)}`, () => assert.deepEqual(parseInline(markup), nodes));
  }

  it('shows an escaped mark as itself inside other marks too', () => {
    assert.equal(plainText(parseInline('**2 \\* 3**')), '2 * 3');
    assert.equal(plainText(parseInline('*see \\[1\\]*')), 'see [1]');
  });

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), marked), (text) => {
        const nodes = parseInline(escape(text));
        assert.equal(plainText(nodes), text);
        assert.ok(
          nodes.every(({ kind }) => kind === 'text'),
          'text alone',
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never loses a character that is not a mark, nor changes their order', () => {
    fc.assert(
      fc.property(marked, (markup) => {
        const nodes = parseInline(markup);
        // An address that may not be followed is not kept.
        fc.pre(
          !nodes.some(
            (node) =>
              (node.kind === 'link' && node.href === undefined) ||
              (node.kind === 'image' && node.src === undefined),
          ),
        );
        // The space before a citation is not kept either: its number stands at the word.
        const letters = (text: string) => text.replace(/[*[\]{}+\\@()\s-]/g, '');
        assert.equal(letters(nodes.map(contentOf).join('')), letters(markup));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves text without marks whole, as one node', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(!/[*[{\\]/.test(text));
        assert.deepEqual(parseInline(text), [{ kind: 'text', text }]);
      }),
    );
  });

  it('never makes an empty node, nor two of plain text in a row', () => {
    fc.assert(
      fc.property(marked, (markup) => {
        const nodes = parseInline(markup);
        assert.ok(
          nodes.every((node) => contentOf(node).length > 0),
          'no empty node',
        );
        assert.ok(
          nodes.every(({ kind }, index) => kind !== 'text' || nodes[index - 1]?.kind !== 'text'),
          'no two texts in a row',
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves citations out of the plain text', () => {
    assert.equal(
      plainText(parseInline('It **may** help.[@a] [More](https://x.org)')),
      'It may help. More',
    );
  });

  for (const mark of ['[', '[@', '[a](', '![', '![a](', '*', '**a', '{--', '{--a', '{++-', '\\']) {
    it(`takes time in proportion to its length: ${mark}`, () => {
      const markup = mark.repeat(100_000 / mark.length);
      const start = performance.now();
      parseInline(markup);
      const time = performance.now() - start;
      assert.ok(time < 1000, `100 kB took ${time.toFixed(0)} ms`);
    });
  }
});
