import { expect } from '@open-wc/testing';
import { rgbaOf } from '../styles/contrast.js';
import { comparisonDocument } from '../testing/fixtures.js';
import { useStyle } from '../testing/page.js';
import { all, headingOf, isVisible, named, one, saying, words } from '../testing/queries.js';
import { show, showMarkup } from '../testing/treatment-compare.js';
import { tableUnder } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';
import { TreatmentCompare } from './treatment-compare.js';

const cssText = () =>
  [TreatmentCompare.elementStyles]
    .flat()
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n');

/** All that makes the words of the element look as they do. */
function look(element: Element): Record<string, string> {
  const nodes: Record<string, Element> = {
    title: one(element, '[part~="title"] > *'),
    words: saying(element, /You take two a day/)!,
    cell: tableUnder(element, 'The basics').querySelector('td')!,
    crisis: saying(element, /^Need help right now\?$/)!,
  };
  const found: Record<string, string> = {};
  for (const [name, node] of Object.entries(nodes)) {
    const style = getComputedStyle(node);
    for (const property of [
      'fontSize',
      'fontWeight',
      'fontStyle',
      'fontVariant',
      'fontStretch',
      'letterSpacing',
      'wordSpacing',
      'lineHeight',
      'textAlign',
      'textIndent',
      'textTransform',
      'textShadow',
      'whiteSpace',
      'textDecorationLine',
      'hyphens',
      'overflowWrap',
      'wordBreak',
      'lineBreak',
      'webkitTextFillColor',
    ] as const) {
      found[`${name} ${property}`] = style[property];
    }
  }
  return found;
}

function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return Object.keys(one)
    .filter((key) => one[key] !== other[key])
    .map((key) => `${key}: ${one[key]} became ${other[key]}`);
}

/** What stands there in letters smaller than may be, among locked facts. */
const tooSmall = (element: Element): string[] =>
  all(element, '.locked, .locked *')
    .filter((node) => [...node.childNodes].some((child) => child instanceof Text && words(child)))
    .filter((node) => parseFloat(getComputedStyle(node).fontSize) < 12)
    .map((node) => `${getComputedStyle(node).fontSize} ${words(node)}`);

describe('treatment-compare theming', () => {
  const addStyle = useStyle();

  it('shows no part where the facts are hidden, and scrolls from none to the next past them', async () => {
    addStyle(`treatment-compare { visibility: hidden }
      treatment-compare::part(section), treatment-compare::part(title), treatment-compare a[slot] {
        visibility: visible !important;
        scroll-snap-align: start !important;
      }`);
    const element = await show(comparisonDocument());
    element.innerHTML = '<a slot="next-step" href="/book">Book</a>';
    const free = [...all(element, '[part]'), element.firstElementChild!];
    expect(free.length).to.be.at.least(4);
    for (const node of free) {
      const { visibility, scrollSnapAlign } = getComputedStyle(node);
      expect(`${visibility} ${scrollSnapAlign}`, node.outerHTML.slice(0, 60)).to.equal(
        'hidden none',
      );
    }
  });

  for (const width of [320, 1000]) {
    it(`writes no locked fact in letters under 12px, ${width}px wide`, async () => {
      addStyle(`treatment-compare { --tc-font-size: 1px; inline-size: ${width}px }`);
      const element = await show(comparisonDocument(), { region: 'US', offers: 'tablets' });
      expect(all(element, '.locked').length).to.be.at.least(4);
      expect(tooSmall(element)).to.deep.equal([]);
    });
  }

  describe('variables', () => {
    const VARIABLES: Record<
      string,
      { value: string; reaches: (element: Element) => string; as: string }
    > = {
      '--tc-surface': {
        value: 'rgb(250, 240, 230)',
        reaches: (e) => String(rgbaOf(getComputedStyle(one(e, 'div')).backgroundColor)),
        as: '250,240,230,1',
      },
      '--tc-text': {
        value: 'rgb(1, 2, 3)',
        reaches: (e) => getComputedStyle(headingOf(e, 'The basics')).color,
        as: 'rgb(1, 2, 3)',
      },
      '--tc-muted': {
        value: 'rgb(80, 2, 3)',
        reaches: (e) => getComputedStyle(saying(e, /^What could help my knee/)!).color,
        as: 'rgb(80, 2, 3)',
      },
      '--tc-link': {
        value: 'rgb(0, 0, 80)',
        reaches: (e) => getComputedStyle(one(e, 'nav a')).color,
        as: 'rgb(0, 0, 80)',
      },
      '--tc-border': {
        value: 'rgb(9, 9, 9)',
        reaches: (e) => getComputedStyle(one(e, '.contents')).borderTopColor,
        as: 'rgb(9, 9, 9)',
      },
      '--tc-font': {
        value: 'monospace',
        reaches: (e) => getComputedStyle(saying(e, /You take two a day/)!).fontFamily,
        as: 'monospace',
      },
      '--tc-font-size': {
        value: '20px',
        reaches: (e) => getComputedStyle(saying(e, /You take two a day/)!).fontSize,
        as: '20px',
      },
      '--tc-line-height': {
        value: '2',
        reaches: (e) =>
          String(parseFloat(getComputedStyle(saying(e, /You take two a day/)!).lineHeight) / 16),
        as: '2',
      },
      '--tc-heading-font': {
        value: 'cursive',
        reaches: (e) => getComputedStyle(headingOf(e, 'Serious risks')).fontFamily,
        as: 'cursive',
      },
      '--tc-heading-weight': {
        value: '900',
        reaches: (e) => getComputedStyle(headingOf(e, 'Serious risks')).fontWeight,
        as: '900',
      },
      '--tc-radius': {
        value: '3px',
        reaches: (e) =>
          getComputedStyle(saying(e, /not medical advice/)!.closest('div')!).borderTopLeftRadius,
        as: '3px',
      },
      '--tc-space': {
        value: '40px',
        reaches: (e) =>
          getComputedStyle(headingOf(e, 'Serious risks').closest('section')!).marginTop,
        as: '120px',
      },
      '--tc-measure': {
        value: '300px',
        reaches: (e) => getComputedStyle(saying(e, /^What could help my knee/)!).maxWidth,
        as: '300px',
      },
      '--tc-sticky-offset': {
        value: '33px',
        reaches: (e) =>
          getComputedStyle(tableUnder(e, 'The basics').querySelector('thead th')!).top,
        as: '33px',
      },
    };

    for (const [name, { value, reaches, as }] of Object.entries(VARIABLES)) {
      it(`${name} reaches the element from the root of the page`, async () => {
        const element = await show();
        expect(reaches(element)).to.not.equal(as);
        addStyle(`:root { ${name}: ${value} }`);
        expect(reaches(element)).to.equal(as);
      });
    }

    it('--tc-accent and --tc-focus reach the element from the root of the page', async () => {
      const element = await show();
      const link = one(element, 'nav a');
      link.focus();
      expect(link.matches(':focus-visible')).to.be.true;
      const before = [getComputedStyle(link).color, getComputedStyle(link).outlineColor];
      addStyle(':root { --tc-accent: purple; --tc-focus: rgb(200, 0, 0) }');
      expect(getComputedStyle(link).color).to.not.equal(before[0]);
      expect(getComputedStyle(link).outlineColor).to.equal('rgb(200, 0, 0)');
    });

    it('are read, never declared, so that a page can set them anywhere', () => {
      expect(cssText()).to.match(/var\(--tc-accent\b/);
      expect(cssText().match(/--tc-[\w-]+\s*:/g)).to.be.null;
    });

    it('know no left and right, so that a page may be written from either side', () => {
      // A shorthand of four values, the second and the last of which differ.
      const uneven = [...cssText().matchAll(/(?:padding|margin|inset):\s*([^;{}]+);/g)].filter(
        ([, value = '']) => {
          const [, right, , left] = value.trim().split(/\s+(?![^(]*\))/);
          return left !== undefined && left !== right;
        },
      );
      expect(uneven.map(([rule]) => rule)).to.deep.equal([]);
      expect(cssText()).to.not.match(
        /(margin|padding|border|inset)-(left|right)|[\s;{](left|right)\s*:|text-align:\s*(left|right)/,
      );
    });

    it('take no unit that depends on the root of the page', () => {
      expect(cssText()).to.not.match(/\d(rem)\b/);
    });
  });

  describe('parts', () => {
    it('can be styled by the page', async () => {
      addStyle('treatment-compare::part(title) { border-top: 7px solid red }');
      const element = await show();
      expect(getComputedStyle(one(element, '[part~="title"]')).borderTopWidth).to.equal('7px');
    });
  });

  describe('on a hostile page', () => {
    for (const reset of [
      '* { all: unset }',
      '* { all: unset !important }',
      '* { all: revert !important }',
      '*, *::before { all: initial !important }',
      'treatment-compare { display: none !important }',
      'treatment-compare { display: inline !important; float: left !important }',
      'treatment-compare { overflow: hidden !important; max-width: 10px !important; width: 10px !important; box-sizing: content-box !important }',
      'treatment-compare { height: 90px !important; overflow: hidden !important }',
      ':not(:defined) { display: none }',
    ]) {
      it(`keeps its box under ${reset}`, async () => {
        addStyle(reset);
        const element = await show();
        expect(getComputedStyle(element).display).to.equal('flex');
        // At least twelve letters wide, however narrow the page makes it.
        expect(element.getBoundingClientRect().width).to.be.at.least(192);
        expect(isVisible(headingOf(element, 'Serious risks')), 'The content can be seen').to.be
          .true;
        expect(isVisible(saying(element, /not medical advice/))).to.be.true;
      });
    }

    it('goes when it is told to with hidden', async () => {
      const element = await show();
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    for (const inherited of [
      'text-transform: uppercase',
      'letter-spacing: 0.3em; word-spacing: 1em',
      'text-indent: 4em',
      'white-space: pre',
      'line-height: 1; font-weight: 900; font-style: italic; font-variant: small-caps',
      'text-align: justify; text-shadow: 1px 1px red; text-decoration: underline',
      'border-collapse: collapse; border-spacing: 9px; hyphens: auto; list-style: square inside',
      'word-break: break-all; overflow-wrap: anywhere; line-break: anywhere',
      '-webkit-text-fill-color: white',
      'font-size: 10px',
      'font-size: 62.5%',
    ]) {
      it(`reads the same where it inherits ${inherited}`, async () => {
        const usual = look(await show());
        const element = await show();
        element.parentElement!.style.cssText += `;${inherited}`;
        expect(differences(usual, look(element))).to.deep.equal([]);
      });
    }

    it('reads the same where the root of the page is 62.5%', async () => {
      const element = await show();
      const before = look(element);
      addStyle('html { font-size: 62.5% } body { font-size: 1.6rem }');
      expect(differences(before, look(element))).to.deep.equal([]);
    });

    it('takes font and direction from the page', async () => {
      const element = await show();
      element.parentElement!.style.cssText += ';font-family: monospace; direction: rtl';
      expect(getComputedStyle(saying(element, /You take two a day/)!).fontFamily).to.equal(
        'monospace',
      );
      expect(getComputedStyle(saying(element, /You take two a day/)!).direction).to.equal('rtl');
    });
  });

  describe('a policy for styles', () => {
    it('finds no style attribute until a source is shown', async () => {
      const element = await show(comparisonDocument(), { region: 'US', offers: 'tablets' });
      expect(
        all(element, '[style], style').map((node) => node.outerHTML.slice(0, 80)),
      ).to.deep.equal([]);
      one(element, '[role="doc-noteref"]').click();
      await until(() => one(element, '[popover]').matches(':popover-open'), 'The source is shown');
      expect(all(element, '[style]').length).to.be.at.most(1);
    });

    it('finds none while it loads or fails', async () => {
      for (const shown of [
        await showMarkup('<treatment-compare src="java:x"></treatment-compare>'),
        await show('not JSON'),
      ]) {
        expect(named(...all(shown, '[style], style'))).to.equal('nothing');
      }
    });
  });
});
