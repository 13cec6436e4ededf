import { expect } from '@open-wc/testing';
import { base } from './base.js';
import { comparisonBase } from './comparison-base.js';
import { host } from './host.js';
import { tokens } from './tokens.js';

const sheets = { base, 'comparison base': comparisonBase, host, tokens };

function rulesOf(css: string): CSSStyleRule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const walk = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) =>
      rule instanceof CSSStyleRule
        ? [rule]
        : 'cssRules' in rule
          ? walk(rule.cssRules as CSSRuleList)
          : [],
    );
  return walk(sheet.cssRules);
}

for (const [name, { cssText }] of Object.entries(sheets)) {
  describe(`${name} styles`, () => {
    it('are all understood by the browser', () => {
      const found = rulesOf(cssText);
      expect(found).to.not.be.empty;
      for (const rule of found) expect(rule.style.length, rule.selectorText).to.be.greaterThan(0);
    });

    it('declare no public variable', () => {
      const declared = rulesOf(cssText)
        .flatMap(({ style }) => [...style])
        .filter((property) => property.startsWith('--tc-'));
      expect(declared).to.deep.equal([]);
    });

    it('use no side of a left-to-right page', () => {
      expect(cssText).to.not.match(
        /(margin|padding|border|inset)-(left|right)|(^|[\s;{])(left|right)\s*:|text-align:\s*(left|right)/,
      );
    });

    it('use no unit of the root', () => {
      expect(cssText).to.not.match(/\drem\b/);
    });
  });
}

describe('the box of the element', () => {
  it('wins over rules of the page in everything it sets but what it floats beside', () => {
    const own = rulesOf(host.cssText).filter(({ selectorText }) =>
      selectorText.startsWith(':host'),
    );
    expect(own).to.not.be.empty;
    for (const { style, selectorText } of own) {
      const guarded = [...style].filter((name) => !name.startsWith('--') && name !== 'clear');
      for (const property of guarded) {
        expect(style.getPropertyPriority(property), `${selectorText} ${property}`).to.equal(
          'important',
        );
      }
    }
  });
});
