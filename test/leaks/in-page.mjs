/**
 * What runs inside a page that is watched for leaks. Each function stands by itself, since its text alone is sent
 * there.
 */

const ARM = '{"events":6,"comparator":{"label":"P","events":3},"certainty":"low","sources":["s"]}';

const DOCUMENT = `<script type="application/json">{"id":"a","title":"T","treatments":[{"id":"a","name":"A","experience":"E","summary":"Words.[@s]"},{"id":"b","name":"B"},{"id":"c","name":"C"}],"sections":[{"id":"s","title":"S","rows":[{"kind":"outcome","label":"L","event":"e","noEvent":"n","better":"more","comparison":"direct","timeframe":"t","population":"p","cells":{"a":[${ARM}],"b":[${ARM}]}},{"kind":"facts","label":"F","cells":{"a":{"value":"x"}}}]}],"sources":[{"id":"s","kind":"trial","title":"A trial"}]}</script>`;

const TABLE =
  '<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>R</th><td>x</td><td>y</td></tr></table>';

const LINKS = '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>';

const COMPARE = `<treatment-compare>${DOCUMENT}</treatment-compare>`;
const CHART = `<outcome-chart>${DOCUMENT}</outcome-chart>`;
const GUIDE = '<treatment-guide comparison="ketamine-vs-antidepressants"></treatment-guide>';
const POSTS = `<related-posts loading="eager" rank="none">${LINKS}</related-posts>`;

/**
 * @typedef {object} State something that an element may be in the middle of when it goes
 * @property {string} name
 * @property {string} markup
 * @property {string} [use] what a reader or the page does with `element` before
 * @property {number} [cycles] how often it comes and goes, where not as often as all
 */

/** @type {readonly State[]} */
export const STATES = [
  {
    name: 'the built-in comparison',
    markup: '<treatment-compare></treatment-compare>',
    cycles: 30,
  },
  { name: 'a document in the page', markup: COMPARE },
  { name: 'a table', markup: `<treatment-compare>${TABLE}</treatment-compare>` },
  {
    name: 'a document that cannot be shown',
    markup:
      '<treatment-compare><p>Words</p><script type="application/json">{</script></treatment-compare>',
  },
  {
    name: 'a document on its way',
    markup: '<treatment-compare src="/never.json"></treatment-compare>',
  },
  {
    name: 'a source that is shown beside the text',
    markup: COMPARE,
    use: `element.shadowRoot.querySelector('[role="doc-noteref"]').click(); await element.updateComplete; await 0;`,
  },
  {
    name: 'a jump to a section',
    markup: COMPARE,
    use: `element.shadowRoot.querySelector('nav a').click();`,
  },
  {
    name: 'a page that was printed',
    markup: COMPARE,
    use: `dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'));`,
  },
  {
    name: 'a page that is being printed',
    markup: COMPARE,
    use: `dispatchEvent(new Event('beforeprint'));`,
  },
  {
    name: 'a choice of treatments, another language and theme',
    markup: COMPARE,
    use: `element.shadowRoot.querySelector('input').click(); element.lang = 'de'; element.theme = 'dark'; document.documentElement.lang = 'es'; await element.updateComplete; document.documentElement.lang = 'en';`,
  },
  {
    name: 'children that change',
    markup: `<treatment-compare>${TABLE}</treatment-compare>`,
    use: `element.querySelector('th').textContent = 'C'; await 0; await element.updateComplete;`,
  },
  {
    name: 'a chart in its other frame',
    markup: CHART,
    use: `element.shadowRoot.querySelector('button[aria-pressed="false"]').click(); await element.updateComplete;`,
  },
  {
    name: 'a guide in which something was said and a sheet was made',
    markup: GUIDE,
    use: `const { shadowRoot } = element; shadowRoot.querySelector('[name^="mark-"]').click(); shadowRoot.querySelectorAll('.to-step')[4].click(); await element.updateComplete;`,
    cycles: 30,
  },
  {
    name: 'a comparison with its guide',
    markup: '<treatment-compare guide></treatment-compare>',
    cycles: 20,
  },
  { name: 'a chart on its way', markup: '<outcome-chart src="/never.json"></outcome-chart>' },
  { name: 'posts that are being chosen', markup: POSTS },
  {
    name: 'posts that are shown',
    markup: POSTS,
    use: `while (!element.shadowRoot.querySelector('a')) await new Promise((done) => setTimeout(done));`,
  },
  {
    name: 'posts on their way',
    markup: '<related-posts loading="eager" src="/never.xml"></related-posts>',
  },
  {
    name: 'posts that wait for a reader',
    markup: '<related-posts src="/never.xml"></related-posts>',
  },
];

/**
 * Wraps whatever goes on without an element, so that `page.living()` tells how much still does. Requests are never
 * answered.
 */
export function countLiving(page = window) {
  const living = { listeners: 0, observers: 0, timers: 0, requests: 0 };
  const { prototype: targets } = /** @type {any} */ (page).EventTarget;
  const { addEventListener: add, removeEventListener: remove } = targets;
  /** @type {WeakMap<object, [type: string, listener: unknown, capture: boolean][]>} */
  const heard = new WeakMap();
  const captures = (/** @type {any} */ options) => Boolean(options?.capture ?? options);
  /** What listens to an element goes with it. */
  const outlives = (/** @type {any} */ target) =>
    [page, page.document, page.document.documentElement, page.document.body].includes(target) ||
    target instanceof /** @type {any} */ (page).MediaQueryList;
  targets.addEventListener = function (
    /** @type {string} */ type,
    /** @type {unknown} */ listener,
    /** @type {unknown} */ options,
  ) {
    const target = this ?? page;
    add.call(target, type, listener, options);
    if (!outlives(target)) return;
    const entries = heard.get(target) ?? [];
    heard.set(target, entries);
    const isKnown = entries.some(
      ([name, other, capture]) =>
        name === type && other === listener && capture === captures(options),
    );
    if (isKnown) return;
    entries.push([type, listener, captures(options)]);
    living.listeners++;
  };
  targets.removeEventListener = function (
    /** @type {string} */ type,
    /** @type {unknown} */ listener,
    /** @type {unknown} */ options,
  ) {
    const target = this ?? page;
    remove.call(target, type, listener, options);
    const entries = heard.get(target) ?? [];
    const index = entries.findIndex(
      ([name, other, capture]) =>
        name === type && other === listener && capture === captures(options),
    );
    if (index < 0) return;
    entries.splice(index, 1);
    living.listeners--;
  };

  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const { prototype } = Reflect.get(page, name);
    const { observe, disconnect } = prototype;
    const watching = new WeakSet();
    prototype.observe = function (/** @type {unknown[]} */ ...values) {
      if (!watching.has(this)) living.observers++;
      watching.add(this);
      observe.apply(this, values);
    };
    prototype.disconnect = function () {
      if (watching.delete(this)) living.observers--;
      disconnect.call(this);
    };
  }

  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ]) {
    const begin = Reflect.get(page, String(start));
    const end = Reflect.get(page, String(stop));
    const going = new Set();
    const over = (/** @type {unknown} */ id) => {
      if (going.delete(id)) living.timers--;
    };
    Reflect.set(
      page,
      String(start),
      (/** @type {Function} */ work, /** @type {unknown[]} */ ...values) => {
        const run = (/** @type {unknown[]} */ ...given) => {
          if (start !== 'setInterval') over(id);
          work(...given);
        };
        const id = begin.call(page, run, ...values);
        going.add(id);
        living.timers++;
        return id;
      },
    );
    Reflect.set(page, String(stop), (/** @type {unknown} */ id) => {
      over(id);
      end.call(page, id);
    });
  }

  page.fetch = (_address, init) =>
    new Promise((_resolve, reject) => {
      living.requests++;
      const { signal } = init ?? {};
      const stop = () => {
        living.requests--;
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', stop, { once: true });
    });
  Reflect.set(page, 'living', () => ({ ...living }));
}

/**
 * Lets an element come and go.
 *
 * @param {{ markup: string, use?: string | undefined, count: number, isSame?: boolean }} cycle `isSame` for one and
 *   the same element, again and again
 */
export async function comeAndGo({ markup, use = '', count, isSame = false }, page = window) {
  const { document } = page;
  const AsyncFunction = /** @type {any} */ (page).eval('(async () => {}).constructor');
  const act = new AsyncFunction('element', use);
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = markup;
  for (let time = 0; time < count; time++) {
    if (!isSame) box.innerHTML = markup;
    const element = /** @type {any} */ (box.firstElementChild);
    if (isSame) {
      element.remove();
      box.append(element);
    }
    await element.updateComplete;
    await act(element);
    if (!isSame) box.replaceChildren();
  }
  box.remove();
}
