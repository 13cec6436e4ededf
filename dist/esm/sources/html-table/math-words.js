import { setApart } from './raised-letters.js';

/** A formula, by itself or as KaTeX, MathJax and MediaWiki wrap it, who write it once for the eye and once in MathML. */
const FORMULA = 'math,.katex,.katex-display,mjx-container,.MathJax,.MathJax_SVG,.MathJax_CHTML,.mjx-chtml,.mwe-math-element';
/**
 * What a formula says, once, with blanks at its ends where it stands apart from words beside it. Empty where it has no
 * MathML and no name, and where no line of letters says the same: what is drawn of it stands in no order.
 */
function formulaIn(element) {
    const math = element.matches('math') ? element : element.querySelector('math');
    const written = math ? mathWords(math) : '';
    if (written)
        return written;
    const alt = math ? undefined : element.querySelector('img')?.alt;
    return element.getAttribute('aria-label') ?? alt ?? '';
}
/** Stands for what has no faithful writing on a line, such as what is crossed out or stacked. */
const UNWRITABLE = '\uFFFF';
/**
 * A formula of MathML on one line, as it would be typed: `(a + b)/2`, `10⁶`, `√(x)`. Whatever is written in it stands
 * there once, in its order.
 */
function mathWords(math) {
    const words = write(math).replace(/\s+/g, ' ');
    return words.includes(UNWRITABLE) ? '' : words.replace(/([([]) | (?=[)\],;])/g, '$1');
}
const join = (parts) => parts.join('');
const SIGNS = /^[^\p{L}\p{N}]*$/u;
/** What is raised stands on all of a fraction. */
const base = (words = '') => (words.startsWith(' ') ? grouped(words) : words);
/** Limits of a sum, or a line over a number. Over a letter or number, words mean what only their place can say. */
const beside = (...heights) => ([sign = '', ...others]) => SIGNS.test(sign) || SIGNS.test(others.join(''))
    ? sign + others.map((words, index) => apart(words, heights[index] ?? 'raised')).join('')
    : UNWRITABLE;
const WRITERS = {
    math: join,
    mrow: join,
    mstyle: join,
    mpadded: join,
    semantics: join,
    mfrac: ([over = '', under = '']) => ` ${grouped(over)}/${grouped(under)} `,
    msup: ([on, raised = '']) => base(on) + apart(raised, 'raised'),
    msub: ([on, lowered = '']) => base(on) + apart(lowered, 'lowered'),
    msubsup: ([on, lowered = '', raised = '']) => base(on) + apart(lowered, 'lowered') + apart(raised, 'raised'),
    munder: beside('lowered'),
    mover: beside('raised'),
    munderover: beside('lowered', 'raised'),
    msqrt: (parts) => `√${grouped(join(parts))}`,
    mroot: ([under = '', index = '']) => `${apart(index, 'raised')}√${grouped(under)}`,
    mtable: join,
    mtr: (parts) => `${parts.join(' ')}; `,
    mtd: join,
    mspace: () => ' ',
    // Nothing but its room is seen.
    mphantom: () => ' ',
    // Another writing of the same.
    annotation: () => '',
    'annotation-xml': () => '',
};
const TOKEN = /^m(?:[inos]|text)$/;
/** Signs between two terms, which stand apart from both. */
const BETWEEN = /^[=<>≤≥≈≠±×÷·+−→-]$/;
/** Signs that are not seen, and part what they stand between all the same. */
const INVISIBLE = /^[\u2062-\u2064]$/;
function write(node) {
    const name = node.localName;
    const isStack = name === 'mfrac' && parseFloat(node.getAttribute('linethickness') ?? '1') === 0;
    const writer = isStack ? undefined : WRITERS[name];
    if (writer)
        return writer([...node.children].map(write));
    if (!TOKEN.test(name) || node.childElementCount > 0)
        return UNWRITABLE;
    const words = node.textContent.replace(/\u2061/g, '').trim();
    if (name === 'mo' && INVISIBLE.test(words))
        return ' ';
    return name === 'mtext' || (name === 'mo' && BETWEEN.test(words)) ? ` ${words} ` : words;
}
const grouped = (words) => {
    const term = words.trim();
    return /^[\p{L}\p{N}.,%]*$/u.test(term) ? term : `(${term})`;
};
/** What is raised or lowered and has no characters for that is written with `^` or `_`. */
function apart(words, height) {
    const term = words.replace(/\s/g, '');
    const written = setApart(term, height);
    return written.startsWith(' ') ? (height === 'raised' ? '^' : '_') + grouped(words) : written;
}

export { FORMULA, formulaIn };
//# sourceMappingURL=math-words.js.map
