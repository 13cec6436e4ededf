import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { full, tableOf } from '../testing/comparison-page.js';
import { fullDocument, parsed, withValue } from '../testing/documents.js';
import { named, withClass, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

describe('what is locked', () => {
  it('puts the crisis line and the approvals of the reader’s region first', async () => {
    const page = await renderPage(full, { region: 'US' });
    const places = named(withClass(page, 'crisis')[0]!, 'li').map((line) => wordsOf(line));
    assert.equal(places.length, full.crisisLines.length);
    assert.match(places[0]!, /^United States Lifeline · Call 988$/);
    const regions = named(tableOf(page, 'approval'), 'tbody').flatMap((body) =>
      withClass(body, 'criterion').map((label) => wordsOf(label)),
    );
    assert.deepEqual(regions, ['United States', 'United Kingdom']);
  });

  it('dials nothing but digits', async () => {
    const document = withValue(
      fullDocument(),
      '$.crisisLines[0].call',
      '+44 (0) 116-123;phone-context=x',
    );
    const page = await renderPage(parsed(document), { region: 'GB' });
    const hrefs = named(withClass(page, 'crisis')[0]!, 'a').map(({ attributes }) =>
      attributes.get('href'),
    );
    assert.ok(hrefs.includes('tel:+440116123'), 'tel:+440116123');
    assert.ok(hrefs.includes('sms:85258'), 'sms:85258');
  });
});
