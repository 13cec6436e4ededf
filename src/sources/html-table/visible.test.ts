import { expect } from '@open-wc/testing';
import fc from '../../testing/fast-check.js';
import { useStyle } from '../../testing/page.js';
import { addBox } from '../../testing/show.js';
import { readTables } from './read-tables.js';
import { cellWords } from './testing/outline.js';
import { WORDS } from './testing/read-markup.js';

/** A piece of a cell: its markup, and what of it can be seen, with a space where something stands apart. */
interface Piece {
  readonly markup: string;
  readonly seen: string;
}

/** Words that are met once. `hid` is never to be read. */
let count = 0;
const word = () => `w${++count}x`;

const SEEN: readonly ((inner: Piece) => Piece)[] = [
  ({ markup, seen }) => ({ markup: `<b>${markup}</b>`, seen }),
  ({ markup, seen }) => ({ markup: `<i>${markup}</i>`, seen }),
  ({ markup, seen }) => ({ markup: `<s>${markup}</s>`, seen }),
  ({ markup, seen }) => ({ markup: `<ins>${markup}</ins>`, seen }),
  ({ markup, seen }) => ({ markup: `<a href="https://example.org/a">${markup}</a>`, seen }),
  ({ markup, seen }) => ({ markup: `<p>${markup}</p>`, seen: ` ${seen} ` }),
  ({ markup, seen }) => ({ markup: `<div>${markup}</div>`, seen: ` ${seen} ` }),
  ({ markup, seen }) => ({ markup: `<ul><li>${markup}</li></ul>`, seen: ` ${seen} ` }),
  ({ markup, seen }) => ({ markup: `<span class="line">${markup}</span>`, seen: ` ${seen} ` }),
  ({ markup, seen }) => ({ markup: `<span class="box">${markup}</span>`, seen: ` ${seen} ` }),
  ({ markup, seen }) => ({ markup: `<abbr title="m">${markup}</abbr>`, seen: `${seen} (m)` }),
  ({ markup, seen }) => ({ markup: `<span class="marked">${markup}</span>`, seen: `•${seen}!` }),
  ({ markup, seen }) => ({ markup: `${markup}<sup>2</sup>`, seen: `${seen}²` }),
  ({ markup, seen }) => ({ markup: `${markup}<sub>4</sub>`, seen: `${seen}₄` }),
  ({ markup, seen }) => ({ markup: `${markup}<br>`, seen: `${seen} ` }),
  ({ markup, seen }) => ({ markup: `${markup} <i class="fa fa-check"></i>`, seen: `${seen} Yes ` }),
];

const HIDDEN: readonly (() => string)[] = [
  () => '<span class="gone">hid</span>',
  () => '<span class="faded">hid</span>',
  () => '<span class="invisible">hid</span>',
  () => '<span class="heard">hid</span>',
  () => '<span hidden>hid</span>',
  () => '<style>hid {}</style>',
  () => '<!-- hid -->',
];

const STYLES = `.line { display: block } .box { display: inline-block } .gone { display: none } .faded { opacity: 0 }
  .invisible { visibility: hidden } .heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden }
  .marked::before { content: "•" } .marked::after { content: "!" }`;

const piece: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4 },
    fc.constant(undefined).map(() => {
      const text = word();
      return { markup: text, seen: text };
    }),
    fc.tuple(fc.constantFrom(...SEEN), tie('piece')).map(([wrap, inner]) => wrap(inner)),
    fc
      .tuple(fc.constantFrom(...HIDDEN), tie('piece'), fc.boolean())
      .map(([hide, { markup, seen }, isFirst]) => ({
        markup: isFirst ? hide() + markup : markup + hide(),
        seen,
      })),
    fc.array(tie('piece'), { minLength: 2, maxLength: 3 }).map((inner) => ({
      markup: inner.map(({ markup }) => markup).join(''),
      seen: inner.map(({ seen }) => seen).join(''),
    })),
  ),
})).piece;

/** Without the marks of ours, and with one space wherever something stands apart. */
const plain = (words: string): string =>
  words
    .replace(/\{--|--\}|\{\+\+|\+\+\}|\*|\[|\]\(https:\/\/example\.org\/a\)/g, '')
    .replaceAll('¶', ' ')
    .replaceAll('• ', ' ')
    .replace(/\s+/g, ' ')
    // These stand apart from a sign by themselves.
    .replace(/ (?=[²₄!])/g, '')
    .trim();

describe('whatever can be seen in a cell', () => {
  const addStyle = useStyle();

  it('is in the comparison, in its order and as far apart, and nothing else is', async () => {
    addStyle(STYLES);
    const host = await addBox();
    let apart = 0;
    fc.assert(
      fc.property(piece, piece, (one, other) => {
        host.innerHTML = `<table><tr><th></th><th>A</th><th>B</th></tr><tr><th>Row</th><td>${one.markup}</td><td>${other.markup}</td></tr></table>`;
        const { comparison } = readTables(host, { language: 'en', words: WORDS });
        const row = comparison!.sections[0]!.rows[0]!;
        for (const [id, { markup, seen }] of [
          ['treatment-1', one],
          ['treatment-2', other],
        ] as const) {
          expect(plain(cellWords(row, id)), markup).to.equal(plain(seen));
          if (seen.trim().includes(' ')) apart++;
        }
      }),
      { numRuns: 200 },
    );
    expect(apart).to.be.above(40);
  });

  it('keeps a cell from being "not stated", which is said of all others', async () => {
    addStyle(STYLES);
    const host = await addBox();
    const blank = fc.constantFrom(
      '',
      ' ',
      '&nbsp;',
      '<br>',
      '<p></p>',
      '<b> </b>',
      ...HIDDEN.map((hide) => hide()),
    );
    let empty = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(blank, piece), { maxLength: 3 }), (parts) => {
        const markup = parts
          .map((part) => (typeof part === 'string' ? part : part.markup))
          .join('');
        host.innerHTML = `<table><tr><th></th><th>A</th><th>B</th></tr><tr><th>Row</th><td>${markup}</td><td>x</td></tr></table>`;
        const { comparison } = readTables(host, { language: 'en', words: WORDS });
        const isEmpty = cellWords(comparison!.sections[0]!.rows[0]!, 'treatment-1') === '?';
        const isBlank = parts.every((part) => typeof part === 'string');
        // Words for screen readers alone name what has no other words.
        expect(isEmpty, markup).to.equal(isBlank && !markup.includes('heard'));
        if (isEmpty) empty++;
      }),
      { numRuns: 200 },
    );
    expect(empty).to.be.above(50);
  });
});
