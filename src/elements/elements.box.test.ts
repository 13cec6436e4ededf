import { expect, fixture } from '@open-wc/testing';
import { comparisonDocument } from '../testing/fixtures.js';
import { useStyle } from '../testing/page.js';
import '../define/outcome-chart.js';
import '../define/related-posts.js';
import '../define/tables.js';
import '../define/treatment-compare.js';

const DATA = `<script type="application/json">${JSON.stringify(comparisonDocument())}</script>`;
const ELEMENTS = {
  'treatment-compare': DATA,
  'outcome-chart': DATA,
  'related-posts': '<ul><li><a href="https://blog.example/a">A post</a></li></ul>',
};
type Tag = keyof typeof ELEMENTS;
const TAGS = Object.keys(ELEMENTS) as Tag[];

interface Shown extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** An element in a page of 1,400 px, in what stands around it there. */
async function showIn(tag: Tag, around: string, attributes = ''): Promise<Shown> {
  const markup = `<${tag} ${attributes} rank="none" loading="eager">${ELEMENTS[tag]}</${tag}>`;
  const page = await fixture<HTMLElement>(
    `<div style="inline-size: 1400px">${around.replace('*', markup)}</div>`,
  );
  const element = page.querySelector<Shown>(tag)!;
  await element.updateComplete;
  return element;
}

interface Box {
  readonly width: number;
  /** From the edge of the page. */
  readonly left: number;
}

function boxOf(element: Element): Box {
  const { width, left } = element.getBoundingClientRect();
  const page = element.closest('div[style]')!.getBoundingClientRect();
  return { width: Math.round(width), left: Math.round(left - page.left) };
}

/** The rules that WordPress makes of the widths of a block theme. */
const constrained = (content: number, wide: number) => `
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
    max-width: ${content}px; margin-left: auto !important; margin-right: auto !important;
  }
  .is-layout-constrained > .alignwide { max-width: ${wide}px }
  .is-layout-constrained > .alignleft { float: left; margin-inline-end: 2em }
  .is-layout-constrained > * { margin-block: 1.5em 0 }
  .has-global-padding { padding: 0 50px; box-sizing: border-box }
  .has-global-padding > .alignfull { margin-inline: -50px }`;

/** Content and wide size of the block themes that WordPress 6.5 brings. */
const BLOCK_THEMES = {
  'Twenty Twenty-Two': [650, 1000],
  'Twenty Twenty-Three': [650, 1200],
  'Twenty Twenty-Four': [620, 1280],
} as const;

const IN_CONTENT = '<div class="entry-content is-layout-constrained has-global-padding">*</div>';

describe('the box of the elements belongs to the page', () => {
  const addStyle = useStyle();

  for (const tag of TAGS) {
    for (const [theme, [content, wide]] of Object.entries(BLOCK_THEMES)) {
      it(`${tag} is as wide as the text of ${theme}`, async () => {
        addStyle(constrained(content, wide));
        expect(boxOf(await showIn(tag, IN_CONTENT))).to.deep.equal({
          width: content,
          left: 700 - content / 2,
        });
        expect(boxOf(await showIn(tag, IN_CONTENT, 'class="alignwide"'))).to.deep.equal({
          width: wide,
          left: 700 - wide / 2,
        });
        expect(boxOf(await showIn(tag, IN_CONTENT, 'class="alignfull"'))).to.deep.equal({
          width: 1400,
          left: 0,
        });
      });
    }

    for (const [placement, css, around, box] of [
      ['a width', '.ours { width: 500px }', '*', { width: 500, left: 0 }],
      [
        'a width in parts of the page, in the middle',
        '.ours { width: 50%; margin: 0 auto }',
        '*',
        { width: 700, left: 350 },
      ],
      ['a greatest width', '.ours { max-width: 40rem }', '*', { width: 640, left: 0 }],
      [
        'margins and padding',
        '.ours { margin-left: 100px; padding: 20px }',
        '*',
        { width: 1300, left: 100 },
      ],
      [
        'a float to the right',
        '.ours { float: right; width: 400px }',
        '*<p>Beside it</p>',
        { width: 400, left: 1000 },
      ],
      [
        'a column of a grid',
        '.grid { display: grid; grid-template-columns: 1fr 500px; gap: 100px }',
        '<section class="grid"><p>Words</p>*</section>',
        { width: 500, left: 900 },
      ],
      [
        'a share of a row',
        '.row { display: flex } .row > p { flex: 0 0 400px; margin: 0 } .ours { flex: 1 }',
        '<section class="row"><p>Words</p>*</section>',
        { width: 1000, left: 400 },
      ],
      [
        'a column of Bootstrap',
        '.row { display: flex; flex-wrap: wrap; margin: 0 -12px } .row > * { flex-shrink: 0; width: 100%; max-width: 100%; padding: 0 12px } .row > .col { flex: 0 0 auto; width: 66.66666667% }',
        '<section class="row">*</section>',
        { width: 949, left: -12 },
      ],
    ] as const) {
      it(`${tag} takes ${placement}`, async () => {
        addStyle(css);
        expect(boxOf(await showIn(tag, around, 'class="ours col"'))).to.deep.equal(box);
      });
    }

    it(`${tag} is twelve letters wide at least, of letters that can be read`, async () => {
      addStyle('.ours { width: 0 !important; min-width: 0 !important; font-size: 0 }');
      expect(boxOf(await showIn(tag, '*', 'class="ours"')).width).to.equal(144);
    });

    it(`${tag} is on its way to nothing`, async () => {
      addStyle('.ours { transition: all 99999s allow-discrete !important }');
      await showIn(tag, '*', 'class="ours"');
      const { transitionDuration, transitionProperty } = getComputedStyle(
        document.querySelector(tag)!,
      );
      expect(`${transitionProperty} ${transitionDuration}`).to.equal('none 0s');
    });

    it(`${tag} is twelve letters wide at least`, async () => {
      addStyle('.ours { width: 0 !important; max-width: 0 !important }');
      expect(boxOf(await showIn(tag, '*', 'class="ours"')).width).to.equal(192);
    });

    for (const shrinking of [
      'display: flex',
      'display: inline-block',
      'display: grid; justify-content: start',
      'float: left',
      'position: absolute',
      'width: max-content',
      'display: table-cell',
    ]) {
      it(`${tag} keeps room for its words where it would shrink to nothing: ${shrinking}`, async () => {
        addStyle(`.shrinks { ${shrinking} }`);
        const element = await showIn(tag, '<section class="shrinks">*</section>');
        expect(boxOf(element).width).to.be.at.least(192);
      });
    }
  }
});
