import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../i18n/messages.js';
import { full } from '../../testing/comparison-page.js';
import { fullDocument, parsed, without, withValue } from '../../testing/documents.js';
import { named, withClass, wordsOf } from '../../testing/html.js';
import { renderPage } from '../../testing/render-page.js';

describe('what is not known', () => {
  it('is said of a beginning or an end that a timeline lacks', async () => {
    for (const [column, field] of ['onset', 'duration'].entries()) {
      const document = without(fullDocument(), `$.sections[2].rows[0].cells.heat.${field}`);
      const [times] = withClass(await renderPage(parsed(document)), 'times');
      const [heat] = named(times!, 'tbody');
      const said = named(heat!, 'td')
        .slice(0, 2)
        .map((cell) => wordsOf(cell) === 'Not known');
      assert.deepEqual(said, [column === 0, column === 1], field);
    }
  });

  it('is not said of an end that going on with the treatment keeps away', async () => {
    const [times] = withClass(await renderPage(full), 'times');
    const cold = named(times!, 'tbody')[1]!;
    assert.equal(wordsOf(named(cold, 'td')[1]!), english.ongoing);
    const document = withValue(
      fullDocument(),
      '$.sections[2].rows[0].cells["cold-pack"].ongoing',
      false,
    );
    const [other] = withClass(await renderPage(parsed(document)), 'times');
    assert.equal(wordsOf(named(named(other!, 'tbody')[1]!, 'td')[1]!), 'Not known');
  });
});
