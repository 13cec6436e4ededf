import { expect } from '@open-wc/testing';
import { addScript, elementIn, loadPage, removeFrames, SCRIPT } from './frames.js';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: Named[];
  readonly cssParts?: Named[];
  readonly slots?: Named[];
  readonly attributes?: Named[];
}

interface Manifest {
  readonly modules: { readonly declarations?: Declaration[] }[];
}

/** What the documentation promises is what the built script does. */
describe('the documentation', () => {
  let declaration: Declaration;

  before(async () => {
    const answer = await fetch(new URL('../dist/custom-elements.json', import.meta.url));
    const { modules } = (await answer.json()) as Manifest;
    const found = modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'treatment-compare');
    if (!found) throw new Error('The manifest does not describe the element.');
    declaration = found;
  });

  afterEach(removeFrames);

  const namesOf = (list: Named[] = []) => list.map(({ name }) => name).sort();

  it('names the CSS variables that the script reads, all of them', async () => {
    const script = await (await fetch(SCRIPT)).text();
    const read = new Set([...script.matchAll(/var\((--tc-[a-z-]+)/g)].map(([, name = '']) => name));
    expect(namesOf(declaration.cssProperties)).to.deep.equal([...read].sort());
  });

  it('names the attributes that the element observes', async () => {
    const { page } = await loadPage(
      '<!doctype html><title>Page</title><treatment-compare></treatment-compare>',
    );
    await addScript(page, SCRIPT);
    const { observedAttributes } = page.customElements.get('treatment-compare') as unknown as {
      observedAttributes: string[];
    };
    expect(namesOf(declaration.attributes)).to.deep.equal([...observedAttributes].sort());
  });

  it('names the parts and slots of the element', async () => {
    const { page } = await loadPage(
      '<!doctype html><title>Page</title><treatment-compare></treatment-compare>',
    );
    await addScript(page, SCRIPT);
    const root = elementIn(page).shadowRoot!;
    const parts = new Set([...root.querySelectorAll('[part]')].flatMap((node) => [...node.part]));
    expect(namesOf(declaration.cssParts)).to.deep.equal([...parts].sort());
    const slots = [...root.querySelectorAll('slot')].map(({ name }) => name);
    expect(namesOf(declaration.slots)).to.include.members(slots);
  });
});
