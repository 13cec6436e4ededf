import { expect } from '@open-wc/testing';
import { addScript, loadPage, type Page, removeFrames, SCRIPT, scriptOf } from './frames.js';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: Named[];
  readonly cssParts?: Named[];
  readonly slots?: Named[];
  readonly attributes?: Named[];
  readonly events?: Named[];
}

interface Manifest {
  readonly modules: { readonly declarations?: Declaration[] }[];
}

const TAGS = ['treatment-compare', 'treatment-guide', 'outcome-chart', 'related-posts'];

async function pageWith(tag: string): Promise<Page> {
  const { page } = await loadPage(`<!doctype html><title>Page</title><${tag}></${tag}>`);
  for (const file of new Set([SCRIPT, scriptOf(tag)])) await addScript(page, file);
  return page;
}

/** What the documentation promises is what the built script does. */
describe('the documentation', () => {
  const declarations = new Map<string, Declaration>();

  before(async () => {
    const answer = await fetch(new URL('../dist/custom-elements.json', import.meta.url));
    const { modules } = (await answer.json()) as Manifest;
    for (const declaration of modules.flatMap(({ declarations: list = [] }) => list)) {
      if (declaration.tagName) declarations.set(declaration.tagName, declaration);
    }
  });

  const declarationOf = (tag: string): Declaration => {
    const declaration = declarations.get(tag);
    if (!declaration) throw new Error(`The manifest does not describe <${tag}>.`);
    return declaration;
  };

  afterEach(removeFrames);

  const namesOf = (list: Named[] = []) => list.map(({ name }) => name).sort();

  for (const tag of ['treatment-compare', 'treatment-guide']) {
    it(`names the CSS variables that the script of <${tag}> reads, all of them`, async () => {
      const script = await (await fetch(scriptOf(tag))).text();
      const read = new Set(
        [...script.matchAll(/var\((--tc-[\w-]+)/g)].map(([, name = '']) => name),
      );
      expect(namesOf(declarationOf(tag).cssProperties)).to.deep.equal([...read].sort());
    });
  }

  for (const tag of TAGS) {
    it(`names the events of <${tag}>`, async () => {
      const script = await (await fetch(scriptOf(tag))).text();
      const sent = new Set(script.match(new RegExp(`\\b${tag}-[a-z]+\\b`, 'g')));
      expect(namesOf(declarationOf(tag).events)).to.deep.equal([...sent].sort());
    });

    it(`names the attributes that <${tag}> observes`, async () => {
      const page = await pageWith(tag);
      const { observedAttributes } = page.customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      const documented = namesOf(declarationOf(tag).attributes);
      // Those that frameworks write on a server are the same again.
      const unhyphenated = documented.map((name) => name.replaceAll('-', ''));
      const all = [...new Set([...documented, ...unhyphenated])].sort();
      expect(all).to.deep.equal([...observedAttributes].sort());
    });
  }

  for (const tag of TAGS.filter((name) => name !== 'related-posts')) {
    it(`gives <${tag}> the variables that the script reads`, () => {
      expect(namesOf(declarationOf(tag).cssProperties)).to.include('--tc-treatment-6');
    });

    it(`names the parts and slots of <${tag}>`, async () => {
      const page = await pageWith(tag);
      const element = page.document.querySelector(tag)!;
      await Reflect.get(element, 'updateComplete');
      const root = element.shadowRoot!;
      expect(root.querySelector('table'), 'Something is shown').to.exist;
      const parts = new Set([...root.querySelectorAll('[part]')].flatMap((node) => [...node.part]));
      expect(namesOf(declarationOf(tag).cssParts)).to.deep.equal([...parts].sort());
      const slots = [...root.querySelectorAll('slot')].map(({ name }) => name);
      // Once there is a guide, nothing of the page stands in it.
      if (tag !== 'treatment-guide') expect(slots).to.not.be.empty;
      expect(namesOf(declarationOf(tag).slots)).to.include.members(slots);
    });
  }
});
