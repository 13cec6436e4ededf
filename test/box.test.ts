import { expect } from '@open-wc/testing';
import { host } from '../src/styles/host.js';
import { elementIn, loadPage, removeFrames, SCRIPT } from './frames.js';

/** What is said of the box, by selector and property. */
function rulesFor(sheets: Iterable<CSSStyleSheet>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { cssRules } of sheets) {
    for (const rule of cssRules) {
      if (!('selectorText' in rule)) continue;
      const { selectorText, style } = rule as CSSStyleRule;
      if (!selectorText.startsWith(':host')) continue;
      for (const name of style) {
        const priority = style.getPropertyPriority(name);
        found[`${selectorText} ${name}`] = `${style.getPropertyValue(name)} ${priority}`;
      }
    }
  }
  return found;
}

describe('the box in the built script', () => {
  after(removeFrames);

  it('is guarded as its source says, whatever the build makes of styles', async () => {
    const { page } = await loadPage(
      `<script src="${SCRIPT}"></script><treatment-compare></treatment-compare>`,
    );
    const source = new CSSStyleSheet();
    source.replaceSync(host.cssText);
    const wanted = rulesFor([source]);
    expect(Object.keys(wanted).length).to.be.greaterThan(20);
    expect(rulesFor(elementIn(page).shadowRoot!.adoptedStyleSheets)).to.include(wanted);
  });
});
