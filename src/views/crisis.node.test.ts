import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../i18n/messages.js';
import { flat, full, tablesOf } from '../testing/comparison-page.js';
import { fullDocument, parsed, without, withValue } from '../testing/documents.js';
import { named, withClass, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

describe('what is locked', () => {
  it('puts the crisis line and the approvals of the reader’s region first', async () => {
    const page = await renderPage(full, { regions: ['US'] });
    const places = named(withClass(page, 'crisis')[0]!, 'li').map((line) => wordsOf(line));
    assert.equal(places.length, full.crisisLines.length);
    assert.match(places[0]!, /^United States Lifeline · Call 988$/);
    const regions = tablesOf(page, 'approval')
      .flatMap((table) => withClass(table, 'criterion'))
      .map((label) => wordsOf(label));
    assert.deepEqual(regions, ['United States', 'United Kingdom']);
  });

  it('has the numbers of the first places open, each under its names, where no region is known', async () => {
    const lines = [
      { region: 'US', name: 'Lifeline', call: '988', text: '988', note: 'Press 2' },
      { region: 'CA', name: 'Helpline', call: '988', text: '988' },
      { region: 'INTL', name: 'Directory', url: 'https://example.org/' },
    ];
    const document = parsed(withValue(fullDocument(), '$.crisisLines', lines));
    const openOf = async (regions: readonly string[]) => {
      const crisis = withClass(await renderPage(document, { regions }), 'crisis')[0]!;
      const folded = named(crisis, 'details').flatMap((fold) => named(fold, 'li'));
      return named(crisis, 'li')
        .filter((line) => !folded.includes(line))
        .map((line) => wordsOf(line));
    };
    assert.deepEqual(await openOf([]), [
      'United States and Canada Call 988 · Text 988',
      'Directory',
    ]);
    assert.deepEqual(await openOf(['US']), [
      'United States Lifeline · Call 988 · Text 988 · Press 2',
    ]);
  });

  it('has the heading that its document gives to its crisis lines, or a neutral one', async () => {
    const headed = async (document: unknown) => {
      const crisis = withClass(await renderPage(parsed(document)), 'crisis')[0]!;
      assert.equal(crisis.attributes.get('aria-label'), wordsOf(named(crisis, 'strong')[0]!));
      return crisis.attributes.get('aria-label');
    };
    assert.equal(await headed(fullDocument()), 'Numb, or in great pain?');
    const silent = without(fullDocument(), '$.crisisTitle');
    assert.equal(await headed(silent), english.crisisTitle);
    assert.equal(await headed(withValue(silent, '$.lang', 'es')), '¿Necesita ayuda ahora mismo?');
  });

  /** What can be tapped where a line has a number to call. */
  const tapped = async (call: string) => {
    const document = withValue(fullDocument(), '$.crisisLines[0].call', call);
    const page = await renderPage(parsed(document), { regions: ['GB'] });
    const crisis = withClass(page, 'crisis')[0]!;
    assert.ok(wordsOf(crisis).includes(`Call ${flat(call)}`), wordsOf(crisis));
    return named(crisis, 'a').map(({ attributes }) => attributes.get('href'));
  };

  for (const [call, href] of [
    ['+44 (0) 116-123', 'tel:+44116123'],
    ['0800-111.0.111', 'tel:08001110111'],
    ['116\u00a0123', 'tel:116123'],
    ['1\u2013800\u2010273', 'tel:1800273'],
  ] as const) {
    it(`dials ${call} as ${href}`, async () => {
      const hrefs = await tapped(call);
      assert.ok(hrefs.includes(href), hrefs.join());
      assert.ok(hrefs.includes('sms:85258'), 'sms:85258');
    });
  }

  for (const call of [
    '988 (press 1)',
    '988 (24/7)',
    '116 123 (0-24)',
    '0800 1110111 / 0800 1110222',
    '0800/111.0.111',
    '988 or 911',
    '116123;phone-context=x',
    '988,,1',
    '*67 988',
    '116 + 123',
    '٩٩٨',
  ]) {
    it(`does not dial ${call}, which is more than a number`, async () => {
      const hrefs = await tapped(call);
      assert.deepEqual(
        hrefs.filter((href) => href?.startsWith('tel:')),
        ['tel:988'],
        'that of another line',
      );
    });
  }
});
