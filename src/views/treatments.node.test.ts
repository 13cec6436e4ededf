import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { full, sixTreatments } from '../testing/comparison-page.js';
import { named, withClass } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

describe('a choice of treatments', () => {
  it('is offered from three treatments on, with the present one marked', async () => {
    assert.deepEqual(withClass(await renderPage(full), 'chooser'), []);
    const page = await renderPage(sixTreatments, {
      treatments: sixTreatments.treatments.slice(0, 2),
    });
    const boxes = named(withClass(page, 'chooser')[0]!, 'input');
    assert.deepEqual(
      boxes.map(({ attributes }) => attributes.get('value')),
      sixTreatments.treatments.map(({ id }) => id),
    );
    assert.deepEqual(
      boxes.map(({ attributes }) => attributes.has('checked')),
      [true, true, false, false, false, false],
    );
  });
});
