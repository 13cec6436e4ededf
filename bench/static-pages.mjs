import { page } from './pages.mjs';

/** The pages on which a comparison was written beforehand. */

/** @typedef {import('./pages.mjs').StaticCopy} StaticCopy */

/**
 * What a shadow root that was written beforehand shows, as plain HTML. It is a copy of the text and not of what a script
 * renders, which has about twice as many nodes: so nothing but the element, its shadow root and the template that brings it
 * differs. What stands in the element for readers who get no shadow root is not shown, and left out.
 *
 * @param {string} snippet
 * @returns {StaticCopy}
 */
export function plainCopyOf(snippet) {
  const landings = new Map(
    [...snippet.matchAll(/<span id="[^"]*" slot="([^"]*)"><\/span>/g)].map(([span, slot]) => [
      slot,
      span,
    ]),
  );
  const markup = between(snippet, '</style>', '</template>');
  return {
    css: between(snippet, '<style>', '</style>'),
    markup: markup.replace(
      /<slot name="([^"]*)"><\/slot>/g,
      (slot, name) => landings.get(name) ?? slot,
    ),
  };
}

/**
 * @param {string} text
 * @param {string} start
 * @param {string} end
 * @returns {string}
 */
function between(text, start, end) {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`What was written holds no ${start} before ${end}`);
  return text.slice(from + start.length, to);
}

/**
 * @param {string} snippet
 * @param {string} [script] its path from the root of the server
 */
export const snippetPage = (snippet, script) => page(script ? lateScript(script) : '', snippet);

/**
 * Over a network a script comes when the HTML has long been painted. From the same machine it would be there before, and
 * nothing that it moves would be seen: so it is asked for once a frame of the whole page has been made.
 *
 * @param {string} path
 */
const lateScript = (path) => `<script>
addEventListener('load', () => {
  const ask = () => document.head.append(Object.assign(document.createElement('script'), { src: '/${path}' }));
  requestAnimationFrame(() => requestAnimationFrame(ask));
});
</script>`;
