import { html, LitElement, unsafeCSS } from 'lit';

/**
 * The least that Lit can do for the same content: one element, one template without expressions,
 * one style sheet. What the real element costs beyond this is ours.
 */

const markup = takeOut('template#content');
const css = takeOut('template#style');
const strings = /** @type {any} */ (Object.assign([markup], { raw: [markup] }));

/**
 * The source leaves the page, so that its nodes are not counted.
 *
 * @param {string} selector
 */
function takeOut(selector) {
  const source = document.querySelector(selector);
  source?.remove();
  return source?.innerHTML ?? '';
}

class BareLitElement extends LitElement {
  static styles = unsafeCSS(css);

  render() {
    return html(strings);
  }
}

customElements.define('bare-lit', BareLitElement);
