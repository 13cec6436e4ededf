import { expect } from '@open-wc/testing';
import '../define/treatment-compare.js';
import { useConsole } from '../testing/page.js';
import { showFirst } from '../testing/show.js';

const MARKUP =
  '<treatment-compare><table><tr><th></th><th>Tablet</th><th>Spray</th></tr><tr><th>Dose</th><td>1</td><td>2</td></tr></table></treatment-compare>';

describe('treatment-compare, in a script that reads no tables', () => {
  const log = useConsole();

  it('leaves a table to its author, says so once, and reads it as soon as a script does', async () => {
    const element = await showFirst('treatment-compare', MARKUP);
    expect(element.querySelector('table')!.checkVisibility()).to.be.true;
    expect(log.of(/is not read by this script/)).to.have.lengthOf(1);
    await import('../define/tables.js');
    await element.updateComplete;
    expect(element.shown?.treatments.map(({ name }) => name)).to.deep.equal(['Tablet', 'Spray']);
  });
});
