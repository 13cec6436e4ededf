import { expect } from '@open-wc/testing';

/** What a page gets when it loads the built scripts with a plain script tag. */

const SCRIPTS = [
  ['../dist/treatment-compare.js', 'treatment-compare'],
  ['../dist/treatment-compare.js', 'outcome-chart'],
  ['../dist/elements/treatment-compare.js', 'treatment-compare'],
  ['../dist/elements/outcome-chart.js', 'outcome-chart'],
  ['../dist/treatment-compare.js', 'related-posts'],
  ['../dist/elements/related-posts.js', 'related-posts'],
  ['../dist/elements/treatment-guide.js', 'treatment-guide'],
] as const;

interface Load {
  frame: HTMLIFrameElement;
  page: Window & typeof globalThis;
  errors: string[];
}

/** A page of its own for each script, so that one test's registrations do not reach the next. */
async function load([script, tag]: (typeof SCRIPTS)[number], prelude = ''): Promise<Load> {
  const frame = document.createElement('iframe');
  const src = new URL(script, import.meta.url).href;
  const errors: string[] = [];
  Object.assign(globalThis, { reportError_: (message: string) => errors.push(message) });
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>
    <script>
      addEventListener('error', (event) => parent.reportError_(event.message));
      ${prelude}
      window.namesBefore = Object.getOwnPropertyNames(window);
    </script>
    <script src="${src}"></script>
    <${tag}><p>The author's own words</p></${tag}>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { frame, page: frame.contentWindow as Load['page'], errors };
}

for (const script of SCRIPTS) {
  const [path, tag] = script;
  describe(`${path.replace('../', '')} with ${tag}`, () => {
    let current: Load;
    afterEach(() => current.frame.remove());

    it('defines the element without an error', async () => {
      current = await load(script);
      expect(current.errors).to.deep.equal([]);
      expect(current.page.customElements.get(tag)).to.be.a('function');
    });

    it('adds no name to window', async () => {
      current = await load(script);
      const { page } = current;
      const before = new Set(Reflect.get(page, 'namesBefore') as string[]);
      const added = Object.getOwnPropertyNames(page).filter((name) => !before.has(name));
      expect(added.filter((name) => name !== 'namesBefore')).to.deep.equal([]);
    });

    it('leaves the hydration and polyfill hooks of a page that runs its own Lit alone', async () => {
      current = await load(
        script,
        `for (const name of ['litElementHydrateSupport', 'litElementPolyfillSupport',
           'litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport']) {
           window[name] = () => parent.reportError_(name);
         }`,
      );
      expect(current.errors).to.deep.equal([]);
    });

    it('can load twice', async () => {
      current = await load(script);
      const again = current.page.document.createElement('script');
      again.src = new URL(path, import.meta.url).href;
      const loaded = new Promise((resolve) => again.addEventListener('load', resolve));
      current.page.document.body.append(again);
      await loaded;
      expect(current.errors).to.deep.equal([]);
    });

    it('loads beside an AMD loader', async () => {
      current = await load(
        script,
        `window.define = () => parent.reportError_('define was called');
         window.define.amd = {};
         window.module = { exports: {} };
         window.exports = window.module.exports;`,
      );
      expect(current.errors).to.deep.equal([]);
      expect(current.page.customElements.get(tag)).to.be.a('function');
    });
  });
}
