import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { faultless } from '../../../check/testing/faultless.js';
import { prerender, type PrerenderOptions } from '../../../static/index.js';
import { inWordPress, noWordPress } from '../../../testing/wordpress.js';
import { builtIn } from '../../built-in.js';
import { command, temporaryFolder } from '../../testing/command.js';
import { align } from './align.js';

const ID = 'ketamine-vs-antidepressants';
const stored = (options: PrerenderOptions = {}, document: unknown = builtIn(ID, options.lang)) =>
  prerender(document as never, options).html!;
const around = (body: string): string =>
  `<!doctype html>\n<title>A page</title>\n<p>Words before it.</p>\n${body}<p>And after it.</p>\n`;
const cut = (html: string, start: string, end: string): string => {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from) + end.length;
  assert.ok(from >= 0 && to > from, start);
  return html.slice(0, from) + html.slice(to);
};
const put = (html: string, before: string, after: string): string => {
  assert.ok(html.includes(before), before);
  return html.replace(before, after);
};
const withoutTags = (html: string): string =>
  html.replace(/<style>.*?<\/style>/s, '').replace(/<\/?[a-z][^<>]*>/g, '');

describe('a page with a stored comparison', () => {
  const folder = temporaryFolder();
  const findingsIn = async (html: string, ...more: readonly string[]) => {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const { out, progress } = await command('check', file, ...more, '--format', 'json');
    assert.notEqual(out, '', progress);
    const { documents } = JSON.parse(out);
    return documents
      .filter(({ file: name }: { file: string }) => name === file)
      .flatMap(({ findings }: { findings: unknown[] }) => findings) as {
      readonly line: number;
      readonly column: number;
      readonly rule: string;
      readonly severity: string;
      readonly path: string;
      readonly message: string;
    }[];
  };

  const INTACT: Readonly<Record<string, string>> = {
    'the element': stored(),
    'the element for Mexico': stored({ lang: 'es', region: 'MX' }),
    'the element with what a page asks': stored({
      treatments: ['ketamine-iv', 'ssri-snri'],
      theme: 'dark',
      headingLevel: 3,
      styleHref: 'https://example.org/a.css',
      alternate: { es: 'https://example.org/es/' },
      url: 'https://example.org/',
      jsonLd: true,
    }),
    'an outcome': stored({ outcome: 'response', frame: 'loss' }),
    'plain HTML for Britain': stored({ as: 'light', region: 'GB' }),
    'an outcome as plain HTML': stored({ as: 'light', outcome: 'response' }),
    'a guide': stored({ guide: 'alone', region: 'US' }),
    'a comparison that ends in its guide': stored({ guide: 'inside', lang: 'es', region: 'MX' }),
    'a guide as plain HTML': stored({ as: 'light', guide: 'alone' }),
    'a comparison and its guide as plain HTML': stored({ as: 'light', guide: 'inside' }),
    'plain HTML after a sanitizer': sanitizeHtml(stored({ as: 'light' })),
    'plain HTML without a tag': withoutTags(stored({ as: 'light' })),
    'what is left of the element without its shadow root': cut(
      stored(),
      '<template',
      '</template>',
    ),
  };
  for (const [name, html] of Object.entries(INTACT)) {
    it(`is found as it was written: ${name}`, async () => {
      assert.deepEqual(await findingsIn(around(html)), []);
    });
  }
  it('is found as it was written: a whole page', async () => {
    assert.deepEqual(await findingsIn(stored({ as: 'page' })), []);
  });

  const risk = '<strong>Sleepiness, slow breathing.</strong>';
  const DAMAGED: readonly [
    about: string,
    damage: (html: string) => string,
    rule: string,
    path: string,
    message: RegExp,
  ][] = [
    [
      'an approval that was changed, by its treatment',
      (html) => put(html, 'Used off-label', 'Approved'),
      'stored-facts',
      '$.treatments[0].approval[0]',
      /the approval of “Ketamine infusion .*Approved By drip”/,
    ],
    [
      'a serious risk that is gone, by its words',
      (html) => put(html, `${risk}`, ''),
      'stored-facts',
      '$.treatments[0].seriousRisks[0]',
      /the serious risk “Sleepiness, slow breathing\./,
    ],
    [
      'a serious risk that was made smaller',
      (html) => put(html, 'Sleepiness, slow breathing.', 'Sleepiness.'),
      'stored-facts',
      '$.treatments[0].seriousRisks[0]',
      /told as “Sleepiness/,
    ],
    [
      'a disclaimer that is gone',
      (html) => html.replaceAll(/This page [^<]*/g, ''),
      'stored-facts',
      '$',
      /the disclaimer/,
    ],
    [
      'a crisis line with another number',
      (html) => html.replaceAll('116 123', '900 123'),
      'stored-facts',
      '$.crisisLines[',
      /the crisis line .*900 123/,
    ],
    [
      'a review that was made newer',
      (html) => html.replaceAll(/Last reviewed [^<·]*/g, 'Last reviewed December 24, 2027 '),
      'stored-facts',
      '$.lastReviewed',
      /the day of the last review/,
    ],
    [
      'a number that was changed',
      (html) => html.replaceAll('59 in 100', '95 in 100'),
      'stored-words',
      '$',
      /“95.*” in place of “59/,
    ],
    [
      'praise that was added',
      (html) => put(html, 'At a glance', 'At a glance <b>We cure you at once</b>'),
      'stored-words',
      '$',
      /has more in the stored text: “We cure you at once”/,
    ],
  ];
  for (const [about, damage, rule, path, message] of DAMAGED) {
    for (const as of ['shadow', 'light'] as const) {
      it(`is told of ${about} (${as})`, async () => {
        const html = around(damage(stored({ as })));
        const found = (await findingsIn(html)).filter((finding) => finding.rule === rule);
        const [first] = found.filter((finding) => finding.path.startsWith(path));
        assert.ok(first, JSON.stringify(found));
        assert.match(first.message, message);
        assert.equal(first.severity, rule === 'stored-facts' ? 'error' : 'warn');
        const line = html.split('\n')[first.line - 1] ?? '';
        assert.ok(line.length >= first.column);
      });
    }
  }

  it('is told of each fact that is gone, and of nothing else', async () => {
    const html = around(cut(stored(), risk, '</li>'));
    const found = await findingsIn(html);
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'stored-facts').map(({ path }) => path),
      ['$.treatments[0].seriousRisks[0]'],
    );
  });

  it('is told where in the HTML a fact was changed', async () => {
    const html = around(put(stored(), 'Used off-label', 'Approved'));
    const { line, column } = (await findingsIn(html))[0]!;
    const place = html.split('\n')[line - 1]!.slice(column - 1);
    assert.match(place, /^Ketamine infusion<\/p> *<p class="fact">Approved/);
  });

  it('is told of facts that an attribute hides, and of other styles', async () => {
    const hidden = put(
      stored(),
      '<div class="notice disclaimer',
      '<div hidden class="notice disclaimer',
    );
    assert.ok(
      (await findingsIn(around(hidden))).some(({ message }) => message.includes('the disclaimer')),
    );
    const styled = put(stored(), ' --></style>', '.disclaimer{display:none} --></style>');
    const [found] = await findingsIn(around(styled));
    assert.deepEqual([found?.rule, found?.severity], ['stored-markup', 'warn']);
    const folded = put(
      stored(),
      '<div class="notice disclaimer',
      '<details></details><div class="notice disclaimer',
    );
    const [fold] = await findingsIn(around(folded));
    assert.match(fold?.message ?? '', /<details> in place of <div/);
  });

  it('is held against the document that stands beside it', async () => {
    const document = { ...faultless(), lang: 'en' };
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify(document));
    const html = around(stored({}, document));
    assert.deepEqual(await findingsIn(html, file), []);
    const [alone] = await findingsIn(html);
    assert.deepEqual([alone?.rule, alone?.severity], ['stored-document', 'warn']);
    assert.match(alone?.message ?? '', /of no document at hand: none has the hash/);
    const bare = await findingsIn(html.replaceAll(/This page [^<]*/g, ''));
    assert.ok(bare.some(({ rule }) => rule === 'stored-facts'));
    writeFileSync(
      file,
      JSON.stringify({ ...document, question: 'Heat, or a cold pack, for you?' }),
    );
    const later = await findingsIn(html, file);
    assert.deepEqual(
      later.map(({ rule }) => rule),
      ['stored-document', 'stored-words'],
    );
    assert.match(later[0]?.message ?? '', /is not that of “.*” as it is in .*own\.json/);
  });

  it('is not seen in a page that only names a comparison', async () => {
    const { title } = builtIn(ID) as { readonly title: string };
    const file = join(folder, 'mention.html');
    writeFileSync(file, around(`<p><a href="/x">${title}</a></p>`));
    const { code, out } = await command('check', file);
    assert.equal(code, 1);
    assert.match(
      out,
      /mention\.html:1:1 error unreadable\n {2}\$ is a web page without a comparison/,
    );
  });

  it('is as good after WordPress', { skip: noWordPress ?? false }, async () => {
    const light = stored({ as: 'light' });
    const bad = put(light, 'Used off-label', 'Approved');
    for (const made of Object.values(inWordPress(['wp_kses_post', 'wpautop'], [light, bad]))) {
      const [good = '', changed = ''] = made;
      assert.deepEqual(await findingsIn(around(good)), []);
      const [found] = await findingsIn(around(changed));
      assert.equal(found?.path, '$.treatments[0].approval[0]');
    }
  });
});

describe('a text that is found again', () => {
  it('is whole where nothing was changed, and lacks what was', () => {
    const text = [...Array(200).keys()].map((index) => `word${index}`).join('');
    assert.deepEqual([...align(text, text)], [...Array(text.length).keys()]);
    const changed = text.replace('word77', '').replace('word99', 'otherthing');
    const lost = [...align(text, changed)].filter((place) => place < 0).length;
    assert.ok(lost >= 10 && lost <= 14, String(lost));
  });
});
