/**
 * A page with each fact that is locked, and what is asked of it while it is attacked. Runs in that page: a fact is
 * known here by its words, and each word by its place on the screen.
 */

const ARM = (/** @type {number} */ events) => ({
  events,
  comparator: { label: 'Sin pastillas', events: 30 },
  certainty: 'low',
  sources: ['knees'],
});

/** In Spanish on an English page, unreviewed, overdue and with a gap, so that it has every line there is. */
const DOCUMENT = {
  id: 'knee',
  lang: 'es',
  title: 'Pastillas o gel para la rodilla',
  question: '¿Cuál alivia antes?',
  summary: ['Los dos alivian algo.', 'Ninguno cura.'],
  lastReviewed: '2020-02-01',
  reviewEvery: 'P1Y',
  translation: { of: 'en', translatedBy: 'Ana' },
  treatments: [
    {
      id: 'tablets',
      name: 'Pastillas',
      summary: 'Una por la noche.',
      approval: [
        { region: 'US', route: 'Por la boca', status: 'approved', note: 'Solo para adultos.' },
        { region: 'US', route: 'Inyectadas', status: 'not-approved' },
        { region: 'ES', route: 'Por la boca', status: 'off-label' },
      ],
      seriousRisks: ['Sangrado del estómago.[@knees]', '**Fallo del hígado**, pocas veces.'],
    },
    {
      id: 'gel',
      name: 'Gel',
      summary: 'Frotado dos veces.',
      approval: [{ region: 'US', route: 'Sobre la piel', status: 'approved' }],
      seriousRisks: [],
    },
  ],
  sections: [
    {
      id: 'benefit',
      title: 'Cuánto alivian',
      folded: false,
      rows: [
        {
          kind: 'outcome',
          id: 'relief',
          label: 'Menos dolor',
          event: 'tuvo menos dolor',
          noEvent: 'siguió igual',
          better: 'more',
          timeframe: 'Un mes',
          population: 'Adultos',
          comparison: 'direct',
          cells: { tablets: [ARM(50)], gel: [ARM(40)] },
        },
      ],
    },
    {
      id: 'use',
      title: 'Cómo se usan',
      folded: false,
      rows: [{ kind: 'text', label: 'Cada día', cells: { tablets: 'Con agua.', gel: 'Seco.' } }],
    },
  ],
  sources: [{ id: 'knees', kind: 'trial', title: 'A trial of knees', year: 2019 }],
  crisisLines: [
    { region: 'US', name: 'Lifeline', call: '988', text: '988', emergency: '911' },
    { region: 'ES', name: 'Ayuda', call: '024' },
  ],
  nextStep: { label: 'Pedir hora', href: '/visit' },
};

/** A word of each fact: where one is not there, nothing that is measured means anything. */
export const EXPECTED = [
  ...['Lifeline', '988', '911'],
  ...['aprobado', 'boca', 'Inyectadas', 'piel'],
  ...['Sangrado', 'hígado'],
  ...['2020', '2021', 'atrasada', 'traducido', 'Spanish'],
  ...['Gel', 'médico', 'rodilla', 'knees'],
];

const LINK = '<a slot="next-step" href="/visit">Pedir hora</a>';
const CAPTION = '<b slot="caption">Las rodillas</b>';

/** The elements stand in the body themselves: what a page does around them is its own. */
export const HTML = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Locks</title>
  <link rel="icon" href="data:,">
  <script src="/dist/treatment-compare.js"></script>
  <style id="attack"></style>
  <body>
    <treatment-compare id="a" comparison="none" offers="tablets" region="US" sections="use"></treatment-compare>
    <outcome-chart id="b" treatments="gel"></outcome-chart>
    <script type="module" src="/test/locks/facts.mjs"></script>
  </body>
</html>`;

/** @typedef {import('./attempts.mjs').Attempt} Attempt */

/**
 * @typedef {object} Word
 * @property {Text[]} nodes that say it, of which one is shown: a table says in its cells what its head would, where
 *   there is no room for that
 * @property {number} start after the blanks before its text
 * @property {string} text
 * @property {string} host the element that it is in
 */

/**
 * @typedef {object} Place
 * @property {[x: number, y: number, width: number, height: number][]} boxes in the window, one for each line
 * @property {number} size of its letters in CSS pixels, before any transform
 */

/** So many until all that follows from a height has been drawn. */
const FRAMES = 4;
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

/** A sheet that is in each of the roots, and off. */
function sheetOf(/** @type {string} */ css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheet.disabled = true;
  return sheet;
}

/** As heavy as can be, since what it takes away may be given with as much weight. */
const LOCKED = '.locked'.repeat(9);
/** Lines under links stay: they are no letters. */
const INKLESS =
  '-webkit-text-fill-color: transparent !important; text-decoration-color: color-mix(in srgb, currentcolor, currentcolor) !important';

export class Facts {
  #hosts = /** @type {any[]} */ ([...document.querySelectorAll('treatment-compare,outcome-chart')]);
  #attack = /** @type {HTMLElement} */ (document.querySelector('#attack'));
  #inkless = sheetOf(`${LOCKED},${LOCKED} * { ${INKLESS} }`);
  #inside = sheetOf('');
  /** @type {CSSStyleSheet[]} */
  #hiding = [];
  /** @type {Word[]} */
  #words = [];

  async show() {
    const json = JSON.stringify(DOCUMENT);
    for (const host of this.#hosts) {
      const hiding = sheetOf(':host { opacity: 0 !important }');
      this.#hiding.push(hiding);
      host.document = json;
      host.shadowRoot.adoptedStyleSheets.push(this.#inside, this.#inkless, hiding);
    }
    await this.attack({ kind: '', css: '' });
    this.#words = this.#hosts.flatMap((host) => wordsOf(host.shadowRoot, host.localName));
    return this.#words.map(({ text, host }) => ({ text, host }));
  }

  /** Lets a page attack, instead of what it did before. */
  async attack(/** @type {Attempt} */ { css, inside = '', theme, link, caption }) {
    const [compare, chart] = this.#hosts;
    compare.innerHTML = link ?? LINK;
    chart.innerHTML = caption ?? CAPTION;
    for (const host of this.#hosts) host.theme = theme ?? 'auto';
    this.#attack.textContent = css;
    this.#inside.replaceSync(inside);
    this.#inside.disabled = false;
    this.setInk(true);
    this.setHidden(undefined);
    // A page that changes its colours does it so, and elements look at what is around them.
    document.documentElement.classList.toggle('attacked');
    for (const host of this.#hosts) await host.updateComplete;
    for (let left = FRAMES; left > 0; left--) await frame();
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
    scrollTo(0, 0);
  }

  /** Draws the locked facts, or leaves just their letters out. */
  setInk(/** @type {boolean} */ isDrawn) {
    this.#inkless.disabled = isDrawn;
  }

  /** Takes all that can be seen of one host away. */
  setHidden(/** @type {string | undefined} */ name) {
    this.#hosts.forEach(({ localName }, index) => {
      /** @type {CSSStyleSheet} */ (this.#hiding[index]).disabled = localName !== name;
    });
  }

  /** @returns {Place[]} */
  places() {
    return this.#words.map((word) => {
      const range = rangeOf(word);
      const { parentElement } = range.startContainer;
      return {
        boxes: [...range.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height]),
        size: parseFloat(getComputedStyle(/** @type {Element} */ (parentElement)).fontSize),
      };
    });
  }

  /**
   * Scrolls to a word, as its reader could.
   *
   * @param {number} index
   * @param {number} height at which it is to stand, as a share of what scrolls
   * @returns {boolean} whether anything moved
   */
  reach(index, height) {
    const range = rangeOf(/** @type {Word} */ (this.#words[index]));
    let hasMoved = false;
    for (const scroller of scrollersAround(range.startContainer)) {
      const box = range.getBoundingClientRect();
      const frame = frameOf(scroller);
      const { scrollLeft, scrollTop } = scroller;
      if (scrolls(scroller, 'overflowY'))
        scroller.scrollTop += box.y - frame.y - (frame.height - box.height) * height;
      if (scrolls(scroller, 'overflowX') && (box.left < frame.left || box.right > frame.right))
        scroller.scrollLeft += box.x - frame.x - (frame.width - box.width) / 2;
      if (scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop) hasMoved = true;
    }
    return hasMoved;
  }
}

/**
 * @param {Element} scroller
 * @returns {{ x: number, y: number, width: number, height: number, left: number, right: number }}
 */
function frameOf(scroller) {
  if (scroller === document.scrollingElement) return new DOMRect(0, 0, innerWidth, innerHeight);
  return scroller.getBoundingClientRect();
}

/**
 * @param {Element} element
 * @param {'overflowX' | 'overflowY'} axis
 */
function scrolls(element, axis) {
  const overflow = getComputedStyle(element)[axis];
  const isRoot = element === document.scrollingElement;
  return isRoot ? overflow !== 'hidden' && overflow !== 'clip' : /auto|scroll/.test(overflow);
}

/** What a reader can scroll, from the innermost to the window. */
function scrollersAround(/** @type {Node} */ node) {
  /** @type {Element[]} */
  const found = [];
  let parent = /** @type {any} */ (node);
  while ((parent = parent.assignedSlot ?? parent.parentNode ?? parent.host)) {
    if (!(parent instanceof Element) || parent === document.documentElement) continue;
    if (scrolls(parent, 'overflowX') || scrolls(parent, 'overflowY')) found.push(parent);
  }
  return [...found, /** @type {Element} */ (document.scrollingElement)];
}

/** Punctuation and single letters are too small to be told from one another. */
const WORD = /[\p{L}\p{N}]{2,}/gu;

/**
 * @param {ShadowRoot} root
 * @param {string} host
 * @returns {Word[]} each word of what is locked that can be seen
 */
function wordsOf(root, host) {
  const texts = [...root.querySelectorAll('.locked')].flatMap(textsIn);
  return texts.filter(isShown).flatMap((node) => {
    const heading = node.parentElement?.closest('thead');
    const cells = textsIn(heading?.parentElement?.querySelector('tbody'));
    const nodes = [node, ...cells.filter(({ data }) => data.trim() === node.data.trim())];
    return [...node.data.trim().matchAll(WORD)].map(({ index: start, 0: text }) => {
      return { nodes, start, text, host };
    });
  });
}

function textsIn(/** @type {Node | null | undefined} */ node) {
  /** @type {Text[]} */
  const found = [];
  const walker = node && document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker?.nextNode()) found.push(/** @type {Text} */ (walker.currentNode));
  return found;
}

/** Whether the element itself shows a text, and not to screen readers alone. */
function isShown(/** @type {Text} */ node) {
  const parentElement = /** @type {Element} */ (node.parentElement);
  const clipped = parentElement.closest('.visually-hidden,thead');
  return (
    parentElement.checkVisibility({ visibilityProperty: true }) &&
    (!clipped || getComputedStyle(clipped).clipPath === 'none')
  );
}

function rangeOf(/** @type {Word} */ { nodes, start, text }) {
  const node = /** @type {Text} */ (nodes.find(isShown) ?? nodes[0]);
  const from = start + node.data.length - node.data.trimStart().length;
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, from + text.length);
  return range;
}

if (typeof document !== 'undefined') Object.assign(window, { facts: new Facts() });
