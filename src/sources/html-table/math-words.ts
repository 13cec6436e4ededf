import { setApart } from './raised-letters.js';

/** A formula, by itself or as KaTeX, MathJax and MediaWiki wrap it, who write it once for the eye and once in MathML. */
export const FORMULA =
  'math,.katex,.katex-display,mjx-container,.MathJax,.MathJax_SVG,.mwe-math-element';

/**
 * What a formula says, once. Empty where it has no MathML and no name: what is drawn of it stands in no order.
 */
export function formulaIn(element: Element): string {
  const math = element.matches('math') ? element : element.querySelector('math');
  if (math) return mathWords(math);
  return element.getAttribute('aria-label') ?? element.querySelector('img')?.alt ?? '';
}

/**
 * A formula of MathML on one line, as it would be typed: `(a + b)/2`, `10⁶`, `√(x)`. Whatever is written in it stands
 * there once, in its order.
 */
function mathWords(math: Element): string {
  return write(math).replace(/\s+/g, ' ').trim();
}

const WRITERS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  mfrac: ([over = '', under = '']) => `${grouped(over)}/${grouped(under)} `,
  msup: ([base = '', raised = '']) => base + apart(raised, 'raised'),
  msub: ([base = '', lowered = '']) => base + apart(lowered, 'lowered'),
  msubsup: ([base = '', lowered = '', raised = '']) =>
    base + apart(lowered, 'lowered') + apart(raised, 'raised'),
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mroot: ([base = '', index = '']) => `${apart(index, 'raised')}√${grouped(base)}`,
  mtr: (parts) => `${parts.join(' ')}; `,
  mtd: (parts) => parts.join(''),
  mspace: () => ' ',
  // Another writing of the same.
  annotation: () => '',
  'annotation-xml': () => '',
};

/** Signs between two terms, which stand apart from both. */
const BETWEEN = /^[=<>≤≥≈≠±×÷·+−→-]$/;

function write(node: Element): string {
  const name = node.localName;
  const parts = [...node.children].map(write);
  const writer = WRITERS[name];
  if (writer) return writer(parts);
  if (parts.length > 0) return parts.join('');
  const words = node.textContent.replace(/[\u2061-\u2064]/g, '').trim();
  if (name === 'mo' && BETWEEN.test(words)) return ` ${words} `;
  return name === 'mtext' ? ` ${words} ` : words;
}

const grouped = (words: string): string => {
  const term = words.trim();
  return /^[\p{L}\p{N}.,%]*$/u.test(term) ? term : `(${term})`;
};

/** What is raised or lowered and has no characters for that is written with `^` or `_`. */
function apart(words: string, height: 'raised' | 'lowered'): string {
  const term = words.replace(/\s/g, '');
  const written = setApart(term, height);
  return written.startsWith(' ') ? (height === 'raised' ? '^' : '_') + grouped(words) : written;
}
