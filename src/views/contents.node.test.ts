import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { full, LOCKED_ANCHORS } from '../testing/comparison-page.js';
import { idsOf, named } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

describe('what is locked', () => {
  it('is listed among the sections, in its place', async () => {
    const page = await renderPage(full);
    const [nav] = named(page, 'nav');
    assert.deepEqual(
      named(nav!, 'a').map(({ attributes }) => attributes.get('href')),
      [
        '#heat-or-cold/approval',
        '#heat-or-cold/serious-risks',
        '#heat-or-cold/first-look',
        '#heat-or-cold/how-well',
        '#heat-or-cold/how-soon',
        '#heat-or-cold/sources',
      ],
    );
    const ids = idsOf(page);
    const order = [
      ...LOCKED_ANCHORS,
      'section-first-look',
      'section-how-well',
      'section-how-soon',
    ].map((id) => ids.indexOf(id));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });
});
