import { expect } from '@open-wc/testing';
import {
  addScript,
  ELEMENT_SCRIPT,
  elementIn,
  loadPage,
  type Page,
  removeFrames,
  SCRIPT,
  titleIn,
} from './frames.js';

const PAGE =
  '<!doctype html><html lang="en"><title>Page</title><treatment-compare><p>Words</p></treatment-compare>';

const versionIn = (page: Page) =>
  (page.customElements.get('treatment-compare') as unknown as { version: string }).version;

/** The built script as another release would be. */
async function scriptOfVersion(version: string): Promise<string> {
  const text = await (await fetch(SCRIPT)).text();
  const { version: own } = (await (
    await fetch(new URL('../package.json', import.meta.url))
  ).json()) as { version: string };
  const other = text.replaceAll(`"${own}"`, `"${version}"`);
  if (other === text)
    throw new Error('The built script does not carry the version of the package.');
  return URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
}

describe('several copies of the script on a page', () => {
  afterEach(removeFrames);

  it('carry the version of the package', async () => {
    const { page } = await loadPage(PAGE);
    await addScript(page, SCRIPT);
    const manifest = (await (await fetch(new URL('../package.json', import.meta.url))).json()) as {
      version: string;
    };
    expect(versionIn(page)).to.equal(manifest.version);
  });

  it('are silent when they are the same', async () => {
    const { page, lines } = await loadPage(PAGE);
    await addScript(page, SCRIPT);
    await addScript(page, SCRIPT);
    await addScript(page, ELEMENT_SCRIPT);
    expect(lines).to.deep.equal([]);
    expect(titleIn(page)).to.not.be.empty;
  });

  it('are worth one warning when they differ, and the first one stays', async () => {
    const { page, lines } = await loadPage(PAGE);
    await addScript(page, SCRIPT);
    const own = versionIn(page);
    await addScript(page, await scriptOfVersion('99.0.0'));
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^warn: .*99\.0\.0/);
    expect(lines[0]).to.contain(own);
    expect(versionIn(page)).to.equal(own);
    expect(titleIn(page)).to.not.be.empty;
  });

  it('leave the comparison of the page to the script that has it', async () => {
    const { page, lines } = await loadPage(PAGE);
    await addScript(page, ELEMENT_SCRIPT);
    expect(elementIn(page).matches(':state(empty)')).to.be.true;
    expect(page.document.querySelector('p')?.checkVisibility()).to.be.true;
    expect(lines).to.have.lengthOf(1);
  });
});
