/** What a page may do to the elements from outside, by kind. */

import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Attempt
 * @property {string} kind
 * @property {string} css of the page
 * @property {'treatment-compare' | 'outcome-chart'} [within] the element whose own content attacks, and whose facts have
 *   to stay: what lies over another element is something of the page's above it
 * @property {'light' | 'dark'} [theme] of the elements
 * @property {string} [link] what is put into the comparison, instead of a link
 * @property {string} [caption] what is put into the chart
 * @property {boolean} [hasOtherFont] whether its letters are others, so that no word looks like itself
 * @property {string} [inside] styles in the elements themselves, which no page can give
 */

const HOSTS = ':is(treatment-compare, outcome-chart)';
const STRONGEST = `:root ${HOSTS}:not(#x)`;

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==';
const PICTURE = `url("data:image/png;base64,${PIXEL}")`;
/** Black and white, narrower than a letter. */
const STRIPES = 'repeating-linear-gradient(90deg, #000 0 4px, #fff 4px 8px)';
const GRADIENT = 'linear-gradient(#fff, #000)';

/** Each value of each property, alone or with what it needs. */
const DECLARATIONS = {
  contain: ['strict', 'size', 'paint', 'content', 'inline-size'],
  'clip-path': ['inset(50%)', 'inset(0 0 80% 0)', 'circle(40px)', 'polygon(0 0, 100% 0, 0 100px)'],
  clip: ['rect(0 40px 40px 0); position: absolute'],
  mask: [
    `${GRADIENT}`,
    'linear-gradient(#000, transparent 200px)',
    'linear-gradient(transparent, transparent)',
  ],
  '-webkit-mask-image': ['linear-gradient(90deg, #000, transparent 40%)', STRIPES],
  opacity: ['0.2', '0.45'],
  filter: [
    'opacity(0.3)',
    'blur(6px)',
    'contrast(0.1)',
    'brightness(9)',
    'invert(0.5)',
    'drop-shadow(0 0 9px red) contrast(0.2)',
  ],
  'backdrop-filter': ['blur(30px)', 'invert(1)'],
  'mix-blend-mode': ['difference; background: #808080', 'lighten', 'screen', 'soft-light'],
  transform: [
    'scale(0.3)',
    'scaleX(-1)',
    'rotate(180deg)',
    'skewX(70deg)',
    'translateX(-500px)',
    'rotateY(80deg)',
    'perspective(50px) rotateX(40deg)',
  ],
  translate: ['-500px', '0 -900px'],
  rotate: ['90deg', 'x 85deg'],
  scale: ['0.2', '1 0.3', '-1 1'],
  zoom: ['0.1', '0.4', '0.7'],
  perspective: ['1px'],
  'offset-path': ['path("M0 0 L-900 0"); offset-distance: 60%', 'circle(20px)'],
  'block-size': ['0', '1px', '80px', '80px; overflow: hidden', '80px; overflow: clip'],
  height: ['0; overflow: hidden', '3em'],
  'max-block-size': ['0', '80px; overflow: hidden', '80px; contain: paint'],
  'max-height': ['40px; overflow: hidden', '300px; overflow-y: hidden'],
  'min-height': ['9999px'],
  'min-block-size': ['100vh; display: flex; align-items: end'],
  'aspect-ratio': ['50 / 1; overflow: hidden'],
  'line-clamp': ['1'],
  '-webkit-line-clamp': ['2; display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden'],
  'inline-size': ['0', '1px', '40px', '40px; overflow: hidden'],
  width: ['0; overflow: hidden', '9999px'],
  'max-width': ['0', '20px; overflow: clip'],
  'max-inline-size': ['1px; overflow: hidden'],
  'content-visibility': ['hidden', 'auto; contain-intrinsic-size: 1px'],
  'writing-mode': ['vertical-rl', 'vertical-lr', 'sideways-lr'],
  'text-orientation': ['upright; writing-mode: vertical-rl', 'sideways; writing-mode: vertical-lr'],
  'font-size': ['0', '1px', '500px', '0.01em'],
  'font-size-adjust': ['0', '0.01', '5'],
  'font-stretch': ['ultra-condensed', '50%'],
  'font-feature-settings': ['"smcp"', '"sups"'],
  'font-variant-position': ['sub'],
  'font-variant-caps': ['all-small-caps', 'unicase'],
  'transition-property': [
    'all; transition: all 1e6s allow-discrete; filter: blur(9px); scale: 0.3',
  ],
  font: ['1px/0 serif', 'italic 900 2px/1px cursive'],
  'line-height': ['0', '1px', '0.1'],
  'letter-spacing': ['-1em', '-8px', '80px'],
  'word-spacing': ['-2em', '500px'],
  'text-indent': ['-9999px', '9999px', '-50% hanging each-line'],
  'text-transform': ['uppercase', 'full-width', 'math-auto'],
  'text-align': ['justify-all; text-align-last: justify'],
  'text-decoration': [
    'line-through 40px',
    'line-through 1em black',
    'overline 30px white',
    'underline 2em red; text-underline-offset: -1em',
  ],
  'text-decoration-thickness': ['1em; text-decoration-line: line-through'],
  'text-shadow': [
    '0 0 0 #000',
    '0 0 4px #000, 0 0 4px #000, 0 0 9px #000, 2px 2px 2px #000',
    '3px 3px #000',
  ],
  'text-emphasis': ['filled sesame white'],
  'text-combine-upright': ['all; writing-mode: vertical-rl'],
  'text-box': ['trim-both cap alphabetic'],
  '-webkit-text-stroke': ['9px white', '30px black', '3px', '2px red'],
  '-webkit-text-fill-color': ['transparent', 'white'],
  '-webkit-text-security': ['disc', 'square', 'circle'],
  color: ['transparent', 'white', '#fff0', 'rgb(0 0 0 / 0.2)', '#eee', 'inherit', 'Canvas'],
  'caret-color': ['transparent; accent-color: white'],
  'accent-color': ['white'],
  visibility: ['collapse; display: table'],
  interactivity: ['inert'],
  overflow: [
    'hidden; max-height: 100px',
    'clip; max-height: 100px',
    'scroll; height: 1px',
    'hidden; inline-size: 100px',
    'clip; contain: size',
  ],
  'overflow-wrap': ['anywhere; inline-size: 1px'],
  columns: ['12', '1px auto', '9; column-gap: 0'],
  'column-width': ['1px; column-gap: 900px'],
  display: [
    'inline',
    'contents',
    'flex',
    'inline-flex; flex-direction: row-reverse',
    'grid; grid: 0 / 0',
    'table-cell',
    'table-column',
    'table-column-group',
    'list-item',
    'inline-block',
    'ruby-text',
    'flow-root',
    'math',
    'run-in',
    '-webkit-box',
  ],
  position: [
    'fixed',
    'absolute; inset: 0 auto auto -400px',
    'sticky; top: -9999px',
    'relative; inset-inline-start: -300px',
    'relative; top: -1500px',
    'absolute; height: 0; overflow: hidden',
    'fixed; inset: auto 0 -2900px 0',
  ],
  inset: ['0 0 0 -600px', '-1200px auto auto 0'],
  'z-index': ['-1', '-1; position: relative'],
  float: ['left; width: 0', 'right'],
  margin: ['900px', '0 0 0 90%', '20000px 0 0'],
  padding: ['900px', '0 0 0 99%', '0 380px', '9999px 0 0'],
  border: ['300px solid white', '900px solid', '380px solid black'],
  outline: [
    '900px solid white; outline-offset: -900px',
    '400px solid black; outline-offset: -400px',
    '60px solid; outline-offset: -100px',
  ],
  'box-shadow': [
    'inset 0 0 0 9999px white',
    'inset 0 0 0 9999px black',
    '0 0 0 9999px white',
    'inset 0 0 200px 200px #000',
  ],
  background: [
    'white',
    'black',
    '#808080',
    GRADIENT,
    STRIPES,
    `${PICTURE}`,
    'rgb(0 0 0 / 0.5)',
    'black; color: black',
    'white; color: white',
    'currentcolor',
    `${STRIPES}, red`,
    'linear-gradient(90deg, #777, #888)',
  ],
  'background-color': [
    '#222',
    'rgb(255 0 0 / 0.7)',
    'Canvas; color: Canvas',
    'light-dark(#000, #fff)',
  ],
  'background-image': [PICTURE, `${STRIPES}; background-blend-mode: difference`],
  'background-clip': [
    'text; background-color: #000; -webkit-text-fill-color: transparent',
    `text; background-image: ${GRADIENT}; color: transparent`,
  ],
  'border-image': [
    `${GRADIENT} 1 fill; border: 1px solid`,
    `${STRIPES} 9 fill / 9px / 0; border: 9px solid`,
  ],
  'color-scheme': ['dark', 'only dark', 'dark; color: CanvasText', 'light; background: #000'],
  'forced-color-adjust': ['none; color: white', 'preserve-parent-color'],
  direction: ['rtl', 'rtl; unicode-bidi: bidi-override'],
  'unicode-bidi': ['bidi-override', 'isolate-override; direction: rtl', 'plaintext'],
  'white-space': ['nowrap', 'nowrap; overflow: hidden', 'pre', 'break-spaces; inline-size: 1px'],
  'text-wrap': ['nowrap; overflow: clip'],
  'text-overflow': ['ellipsis; white-space: nowrap; overflow: hidden'],
  'word-break': ['break-all; inline-size: 1px', 'keep-all'],
  'line-break': ['anywhere'],
  hyphens: ['auto; hyphenate-character: "XXXXXXXX"'],
  'tab-size': ['99'],
  quotes: ['"X" "X"'],
  'border-spacing': ['400px', '0 900px'],
  'border-collapse': ['collapse; border-spacing: 0'],
  'caption-side': ['bottom'],
  'empty-cells': ['hide'],
  'list-style': ['square inside', `url("data:,")`],
  cursor: ['none'],
  'pointer-events': ['none'],
  'user-select': ['none'],
  'image-rendering': ['pixelated; zoom: 0.5'],
  isolation: ['auto; mix-blend-mode: exclusion'],
  'will-change': ['transform; opacity: 0.3'],
  'transform-style': ['preserve-3d; transform: rotateX(89deg)'],
  'backface-visibility': ['hidden; transform: rotateY(180deg)'],
  'container-type': ['size', 'inline-size'],
  'place-content': ['end; display: grid; height: 0'],
  'align-self': ['end; justify-self: start'],
  'shape-outside': ['circle()'],
  '-webkit-box-reflect': ['below -2000px'],
  '-webkit-font-smoothing': ['none'],
  'font-palette': ['dark'],
  'font-synthesis': ['none; font-style: oblique'],
  'math-depth': ['9; font-size: math'],
  'interpolate-size': ['allow-keywords; height: 0; overflow: hidden'],
  appearance: ['button', 'textfield; height: 2em; overflow: hidden'],
  animation: ['attack 1s infinite', 'attack 1s forwards'],
  transition: ['all 9999s'],
  all: [
    'unset',
    'initial',
    'revert',
    'unset; display: block; height: 0; overflow: hidden',
    'initial; color: white',
  ],
};

const KEYFRAMES =
  '@keyframes attack { from, to { opacity: 0.1; color: white; transform: scale(0.1); clip-path: inset(40%); font-size: 1px; height: 0; --tc-text: white; --_quiet: white } }';

/** Each element by itself: what hangs out of one over another is something that the page lays above it. */
const SINGLE = /** @type {const} */ ([
  { within: 'treatment-compare', id: '#a' },
  { within: 'outcome-chart', id: '#b' },
]);

/**
 * Of each property and value: with most weight, and in one of the other ways. Negative margins are not tried: where an
 * element stands is the page's, and it may as well put something above it.
 *
 * @returns {Themed[]}
 */
function onHosts() {
  const declarations = Object.entries(DECLARATIONS).flatMap(([property, values]) =>
    values.map((value) => `${property}: ${value}`),
  );
  return declarations.flatMap((each, index) =>
    SINGLE.map(({ within, id }, which) => {
      const selectors = [within, id.repeat(3), `body > ${within}`, `:root ${within}:not(#x)`];
      const isStrongest = (index + which) % 2 === 0;
      const selector = isStrongest ? selectors[3] : selectors[index % selectors.length];
      const suffix = isStrongest || index % 3 === 0 ? ' !important' : '';
      const keyframes = each.includes('attack') ? ` ${KEYFRAMES}` : '';
      return {
        ...{ kind: 'host', within },
        css: `${selector} { ${withSuffix(each, suffix)} }${keyframes}`,
      };
    }),
  );
}

/** Every declaration with the same end. A semicolon in an address is none between declarations. */
const withSuffix = (/** @type {string} */ declarations, /** @type {string} */ suffix) =>
  declarations
    .split('; ')
    .map((declaration) => `${declaration}${suffix}`)
    .join('; ');

/** What the elements get from what is around them. */
const INHERITED = [
  ...['transparent', 'white', '#fff1', '#ddd', 'rgb(0 0 0 / 0.3)', 'Canvas', 'yellow'].map(
    (value) => `color: ${value}`,
  ),
  ...['0', '1px', '4px', '300px'].map((value) => `font-size: ${value}`),
  ...['0', '0.01', '9'].map((value) => `font-size-adjust: ${value}`),
  ...['disc', 'circle', 'square'].map((value) => `-webkit-text-security: ${value}`),
  ...['5px white', '20px black', '3px'].map((value) => `-webkit-text-stroke: ${value}`),
  ...['transparent', 'white'].map((value) => `-webkit-text-fill-color: ${value}`),
  ...['vertical-rl', 'vertical-lr', 'sideways-lr'].map((value) => `writing-mode: ${value}`),
  ...['-1em', '60px'].map((value) => `letter-spacing: ${value}`),
  ...['collapse', 'hidden; --x: 1'].map((value) => `visibility: ${value}`),
  ...['0', '1px'].map((value) => `line-height: ${value}`),
  'font: 1px/0 serif',
  'word-spacing: -3em',
  'text-indent: -9999px',
  'text-transform: full-width',
  'text-shadow: 0 0 5px #000, 0 0 5px #000, 2px 2px #000',
  'text-emphasis: filled circle red',
  'text-orientation: upright; writing-mode: vertical-rl',
  'direction: rtl',
  'white-space: nowrap',
  'word-break: break-all',
  'line-break: anywhere',
  'border-spacing: 300px',
  'border-collapse: collapse',
  'color-scheme: dark',
  'color-scheme: dark; color: CanvasText; background: white',
  'forced-color-adjust: none; color: #fff',
  'font-variant-caps: all-petite-caps',
  'font-stretch: 50%',
  'hyphens: auto; hyphenate-character: "####"',
  'text-align: right; text-align-last: justify',
  'quotes: "X" "X"',
  'text-underline-position: under',
  'text-combine-upright: all; writing-mode: vertical-rl',
  'cursor: none; pointer-events: none',
];

const fromAround = () =>
  INHERITED.flatMap((declarations) => [
    { kind: 'around', css: `body { ${declarations} }` },
    { kind: 'around', css: `* { ${withSuffix(declarations, ' !important')} }` },
  ]);

const COVERS = [
  'position: absolute; inset: 0; background: white',
  'position: fixed; inset: 0; background: black',
  'position: fixed; inset: 0; background: rgb(255 255 255 / 0.8); z-index: 2147483647',
  'position: absolute; inset: -900px; background: white; z-index: 9',
  'position: absolute; inset: 0; backdrop-filter: blur(20px); z-index: 9',
  'position: absolute; inset: 0; backdrop-filter: contrast(0); z-index: 1',
  'position: absolute; outline: 3000px solid white',
  'position: relative; box-shadow: 0 0 0 3000px white; z-index: 5',
  'display: block; block-size: 5000px; margin-block-end: -5000px; background: white; position: relative; z-index: 9',
  'float: left; inline-size: 100%; block-size: 3000px',
  'float: left; inline-size: 97%; block-size: 2000px; shape-outside: circle()',
  'display: block; margin-block: -900px',
];

function onPseudoElements() {
  const covers = COVERS.flatMap((declarations) =>
    ['::before', '::after'].map(
      (pseudo) => `${pseudo} { content: ""; ${withSuffix(declarations, ' !important')} }`,
    ),
  );
  const letters = [
    '::first-line',
    '::first-letter',
    '::selection',
    '::marker',
    '::backdrop',
    '::placeholder',
  ].flatMap((pseudo) =>
    [
      'color: white',
      'font-size: 0',
      'color: transparent; background: white',
      'text-decoration: line-through 2em',
      'opacity: 0.1',
      'line-height: 0; font-size: 1px',
    ].map((declarations) => `${pseudo} { ${withSuffix(declarations, ' !important')} }`),
  );
  return [...covers, ...letters].flatMap((rule, index) => ({
    kind: 'pseudo-elements',
    css: `${index % 3 === 2 ? HOSTS : STRONGEST}${rule}`,
  }));
}

/** The documented variables, and those that the styles keep for themselves. */
function variables() {
  const manifest = readFileSync('dist/custom-elements.json', 'utf8');
  const script = readFileSync('dist/treatment-compare.js', 'utf8');
  const named = (/** @type {string} */ text, /** @type {RegExp} */ name) => [
    ...new Set(text.match(name) ?? []),
  ];
  return {
    documented: named(manifest, /--tc-[a-z0-9-]+/g),
    own: named(script, /--_[a-z0-9-]+/g),
  };
}

const VALUES = [
  ...['transparent', 'rgb(255 255 255 / 0.5)', 'white', 'black', '#808080'],
  ...[PICTURE, GRADIENT, 'garbage', '0', '-9999px', '9999px', 'calc(infinity * 1px)', '1e9'],
  ...['initial', '1000%', '-5', 'var(--x)', 'currentcolor', '100vmax', '1px', '0.01em'],
];
const TWICE = ['--tc-surface', '--tc-text', '--tc-font-size', '--tc-padding', '--tc-line-height'];
const PLACES = [':root', HOSTS, `${STRONGEST}, body`, '*'];
const THEMES = /** @type {const} */ ([undefined, 'light', undefined, 'dark']);

/** @typedef {Omit<Attempt, 'theme'> & { theme?: 'light' | 'dark' | undefined }} Themed */

/** @returns {Themed[]} */
function ofVariables() {
  return variables()
    .documented.flatMap((name) => {
      const values = VALUES.map((value) => ({ name, value }));
      return TWICE.includes(name) ? [...values, ...values] : values;
    })
    .map(({ name, value }, index) => ({
      kind: 'variables',
      css: `${PLACES[index % PLACES.length]} { ${name}: ${value} }`,
      theme: THEMES[Math.floor(index / 3) % THEMES.length],
      hasOtherFont: /font$|weight/.test(name),
    }));
}

/** Variables that only together do harm. */
const TOGETHER = [
  '--tc-surface: black; --tc-text: black',
  '--tc-surface: white; --tc-text: white',
  '--tc-surface: transparent; color: white',
  '--tc-surface: rgb(0 0 0 / 0.5); --tc-text: black; background: black',
  '--tc-surface: rgb(255 255 255 / 0.1); background: #000',
  '--tc-accent: white; --tc-link: white; --tc-muted: white; --tc-border: white',
  '--tc-text: currentcolor; color: white',
  '--tc-text: rgb(0 0 0 / 0.2); --tc-muted: transparent',
  '--tc-padding: 0 49%; --tc-measure: 0',
  '--tc-padding: 9999px 0 0; height: 100px',
  '--tc-padding: 0 0 0 720px',
  '--tc-space: 999px; --tc-radius: 999px',
  '--tc-font-size: 9999px; --tc-line-height: 0',
  '--tc-sticky-offset: 900px; --tc-surface: black; --tc-text: white',
  '--tc-surface: light-dark(#fff, #000); color-scheme: dark; --tc-text: #000',
  '--tc-surface: color-mix(in srgb, white 20%, transparent); --tc-text: #ccc',
  '--tc-surface: canvas; --tc-text: canvas',
  '--tc-surface: var(--tc-text); --tc-text: #345',
];

/** @returns {Themed[]} */
const ofVariablesTogether = () =>
  TOGETHER.flatMap((declarations) =>
    THEMES.slice(1).map((theme) => ({
      kind: 'variables',
      css: `${HOSTS} { ${declarations} }`,
      theme,
    })),
  );

const OWN_VALUES = [
  'transparent',
  'white',
  'black',
  '0',
  '-9999px',
  '9999px',
  '#0000',
  'garbage',
  'initial',
];

/** Values of a registered variable that nothing inherits. */
const INITIAL = ['"<color>"; initial-value: white', '"<number>"; initial-value: 400'];

/** @returns {Themed[]} */
const ofOwnVariables = () =>
  variables().own.flatMap((name, first) => [
    ...OWN_VALUES.map((value, index) => ({
      kind: 'own variables',
      css: `${index % 2 === 0 ? STRONGEST : '*'} { ${name}: ${value} !important }`,
      theme: THEMES[(first + index) % THEMES.length],
    })),
    ...INITIAL.map((value) => ({
      kind: 'own variables',
      css: `@property ${name} { inherits: false; syntax: ${value} }`,
    })),
  ]);

const PARTS = ['title', 'summary', 'treatments', 'section', 'table', 'sources', 'next-step'];
const ON_PARTS = [
  '{ position: fixed; inset: 0; background: white; z-index: 9 }',
  '{ position: absolute; inset: 0; background: black }',
  '{ position: absolute; inset: -9999px; background: white; z-index: 2147483647 }',
  '{ position: relative; top: -600px; background: white; z-index: 9 }',
  '{ position: sticky; top: 0; bottom: 0; background: white; z-index: 9; min-height: 2000px }',
  '{ outline: 3000px solid white }',
  '{ outline: 900px solid #fff; outline-offset: -100px; position: relative; z-index: 9 }',
  '{ box-shadow: 0 0 0 3000px white; position: relative; z-index: 2 }',
  '{ box-shadow: 0 0 0 900px black }',
  '{ margin: -900px; background: white; position: relative }',
  '{ margin-block: -9999px }',
  '{ margin-block-start: -300px; background: white; position: relative; z-index: 1 }',
  '{ margin-block-end: -1500px; padding-block-end: 1500px; background: white; position: relative; z-index: 9 }',
  '{ transform: scale(20); background: white }',
  '{ transform: translateY(-500px); background: #fff }',
  '{ scale: 9; rotate: 30deg; background: black }',
  '{ zoom: 20 }',
  '{ min-height: 20000px }',
  '{ min-block-size: 900vh; background: black; margin-block-end: -900vh; opacity: 0.999 }',
  '{ display: none }',
  '{ display: contents }',
  '{ float: left; width: 100%; height: 0 }',
  '{ float: left; inline-size: 90%; block-size: 3000px; background: white }',
  '{ filter: blur(9px) drop-shadow(0 400px white) drop-shadow(0 -400px white) }',
  '{ backdrop-filter: blur(30px); position: absolute; inset: 0; z-index: 9 }',
  '{ mix-blend-mode: difference; position: absolute; inset: 0; background: white }',
  '{ border: 900px solid white; margin: -900px; position: relative; z-index: 9 }',
  '{ border-image: linear-gradient(white, white) 1 fill / 1px / 999px; border: 1px solid; position: relative }',
  '{ font-size: 500px; text-shadow: 0 0 #fff, 0 900px #000; line-height: 0 }',
  '{ width: 9999px; margin-inline-start: -4000px; background: white }',
  '{ padding: 2000px; margin: -2000px; background: white; position: relative; z-index: 1 }',
  '{ -webkit-box-reflect: below -1500px linear-gradient(white, white); background: white }',
  '{ overflow: visible; view-timeline: none; translate: 0 -900px; background: #fff }',
  '{ inset-area: center; position: fixed; width: 100vw; height: 100vh; background: white }',
  '::before { content: ""; position: fixed; inset: 0; background: white; z-index: 9 }',
  '::after { content: ""; position: absolute; inset: -3000px; background: black }',
  '::before { content: ""; display: block; block-size: 3000px; margin-block-end: -3000px; background: white; position: relative; z-index: 9 }',
  '::after { content: "XX"; position: relative; box-shadow: 0 0 0 3000px white }',
  '::after { content: ""; float: left; width: 100%; height: 5000px }',
];

const onParts = () =>
  PARTS.flatMap((part) =>
    ON_PARTS.map((rule) => ({
      kind: 'parts',
      within: /** @type {const} */ ('treatment-compare'),
      css: `treatment-compare::part(${part})${rule.replaceAll(/; | }/g, ' !important$&')}`,
    })),
  );

const ON_CONTENT = [
  'position: fixed; inset: 0; background: white; z-index: 9',
  'position: fixed; inset: 0; background: white',
  'position: absolute; inset: 0; background: black',
  'position: absolute; inset: -3000px; background: white; z-index: 99',
  'position: relative; top: -400px; left: 0; display: block; width: 900px; height: 500px; background: white',
  'display: block; margin: -900px; height: 3000px; background: white; position: relative',
  'display: block; margin-block: -9999px',
  'display: block; margin-block-end: -800px; height: 800px; background: #fff; position: relative; z-index: 1',
  'display: block; height: 20000px; width: 20000px',
  'display: block; height: 400px; margin-block-start: -400px; background: white; position: relative',
  'font-size: 900px; line-height: 0; background: white',
  'outline: 3000px solid white',
  'box-shadow: 0 0 0 3000px white; position: relative; z-index: 9',
  'transform: scale(90); background: white; display: block',
  'transform: translateY(-800px) scale(9); background: black; display: inline-block',
  'zoom: 40; background: white',
  'filter: drop-shadow(0 -500px white) drop-shadow(0 500px white); background: white; display: block; height: 500px',
  'border: 1500px solid white; margin: -1500px; display: block; position: relative',
  'float: left; width: 100%; height: 3000px; background: white',
  'float: left; width: 95%; height: 2000px; margin-block-start: -900px',
  'position: sticky; top: 0; display: block; height: 2500px; background: white; z-index: 9',
  'backdrop-filter: blur(40px); position: absolute; inset: 0',
  'mix-blend-mode: difference; background: white; position: absolute; inset: -999px',
  'display: contents',
];

/** @returns {Themed[]} */
const inSlots = () =>
  ON_CONTENT.flatMap((declarations, index) => {
    const css = `.attack { ${withSuffix(declarations, index % 2 === 0 ? ' !important' : '')} }`;
    const inWrapper = `[slot] { display: contents } ${css}`;
    const wrapped = (/** @type {string} */ slot) =>
      `<div slot="${slot}"><b class="attack">X</b></div>`;
    return [
      ...[
        { css, link: '<a class="attack" href="/" slot="next-step">X</a>' },
        { css: inWrapper, link: wrapped('next-step') },
      ].map((attempt) => ({ ...attempt, within: /** @type {const} */ ('treatment-compare') })),
      ...[
        { css, caption: '<b class="attack" slot="caption">X</b>' },
        { css: inWrapper, caption: wrapped('caption') },
      ].map((attempt) => ({ ...attempt, within: /** @type {const} */ ('outcome-chart') })),
    ].map((attempt) => ({ kind: 'slotted', ...attempt }));
  });

const GROUNDS = [
  ...['white', 'black', '#808080', '#767676', '#fdf6e3', '#123', 'navy', 'red', 'yellow', 'teal'],
  ...[GRADIENT, `linear-gradient(90deg, #000, #fff)`, STRIPES, PICTURE],
  'repeating-conic-gradient(#000 0 25%, #fff 0 50%) 0 0 / 6px 6px',
  'radial-gradient(#fff, #777)',
  ...['oklch(0.93 0.37 0)', 'oklab(0.3 0.4 0.4)', 'lch(95 120 330)', 'color(srgb 1 1 -0.5)'],
];
const INKS = ['', 'color: black', 'color: white', 'color: gray', 'color: transparent'];

/** @returns {Themed[]} */
const onGrounds = () => [
  ...GROUNDS.flatMap((ground, first) =>
    INKS.map((ink, index) => ({
      kind: 'grounds',
      css: `${(first + index) % 2 === 0 ? 'html' : 'body'} { background: ${ground} } body { ${ink} }`,
    })),
  ),
  ...GROUNDS.slice(0, 10).flatMap((ground) => [
    { kind: 'grounds', css: `body { background: ${ground}; color: ${ground} }` },
    {
      kind: 'grounds',
      css: `body { background: ${ground} } ${HOSTS} { --tc-surface: transparent }`,
      theme: /** @type {const} */ ('light'),
    },
    {
      kind: 'grounds',
      css: `body { background: ${ground} } ${HOSTS} { --tc-surface: rgb(255 255 255 / 0.3) }`,
      theme: /** @type {const} */ ('dark'),
    },
  ]),
];

/** @returns {Themed[]} all of them, always in the same order */
export const attempts = () => [
  ...onHosts(),
  ...fromAround(),
  ...onPseudoElements(),
  ...ofVariables(),
  ...ofVariablesTogether(),
  ...ofOwnVariables(),
  ...onParts(),
  ...inSlots(),
  ...onGrounds(),
];

export const PLANTED_KIND = 'planted';

/** What a page cannot do, but would have to be seen. */
export const PLANTED = [
  '.review { opacity: 0.3 }',
  '.disclaimer { display: none }',
  '.crisis { font-size: 9px }',
  '.crisis a { visibility: hidden }',
  '.locked .fact { color: #999 }',
  '.locked td:last-child { clip-path: inset(0 0 0 60%) }',
  '.notice { transform: scaleX(-1) }',
  '.locked .fact { transform: rotate(180deg) }',
  '.locked .points { -webkit-text-security: disc }',
  '.locked .points { block-size: 0; overflow: hidden }',
  '.review { position: absolute; left: -9999px }',
  '.section.locked { position: relative; } .section.locked::after { content: ""; position: absolute; inset: 0; background: #fff }',
  '.disclaimer { line-height: 0 }',
  '.disclaimer p { letter-spacing: -0.5em }',
  '.notice { -webkit-text-stroke: 4px }',
  '.notice { text-decoration: line-through 1em }',
  '.cited { filter: blur(4px) }',
  '.small.locked { scale: 0.4 }',
].map((inside) => ({ kind: PLANTED_KIND, css: '', inside }));
