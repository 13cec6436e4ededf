import { expect } from '@open-wc/testing';
import { useConsole } from '../testing/page.js';
import { isVisible, one, words } from '../testing/queries.js';
import { showMarkup } from '../testing/treatment-compare.js';

/** In a file of its own: the script carries no comparison here, as that of the element alone. */
describe('treatment-compare without any document', () => {
  const log = useConsole();

  it('keeps the children in sight, and says once what is missing', async () => {
    const shown = await showMarkup(
      '<treatment-compare><p>The author’s own words</p></treatment-compare>',
    );
    shown.region = 'GB';
    await shown.updateComplete;
    expect(shown.matches(':state(empty)')).to.be.true;
    expect(isVisible(shown.querySelector('p'))).to.be.true;
    expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(log.lines[0]?.text).to.match(/src/);
  });

  it('has one line for the reader where the author wrote nothing', async () => {
    const shown = await showMarkup('<treatment-compare></treatment-compare>');
    expect(isVisible(one(shown, 'slot').querySelector('p'))).to.be.true;
    expect(words(one(shown, 'slot'))).to.equal('There is no comparison here yet.');
  });

  it('says that this script carries no comparison where one is named', async () => {
    const shown = await showMarkup(
      '<treatment-compare comparison="knee"><p>Words</p></treatment-compare>',
    );
    expect(shown.matches(':state(error)')).to.be.true;
    expect(isVisible(shown.querySelector('p'))).to.be.true;
    expect(log.of(/"knee".*treatment-compare\.js/s)).to.have.lengthOf(1);
  });
});
