import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv';
import draft from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { faultless } from '../../check/testing/faultless.js';
import { hasColours } from './colours.js';
import { command, commandWith, temporaryFolder } from '../testing/command.js';

const BUILT_IN = 'ketamine-vs-antidepressants';

describe('treatment-compare check', () => {
  const folder = temporaryFolder();
  const save = (name: string, document: unknown): string => {
    const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const good = save('good.json', faultless());
  const late = save('late.json', { ...faultless(), nextReview: '2026-04-01' });
  const bare = save('bare.json', { ...faultless(), crisisLines: [] });
  const broken = save('broken.json', '{"id": "a",\n "title" "b"}');
  const check = (...words: readonly string[]) => command('check', ...words);

  it('says that nothing was found', async () => {
    const { code, out, progress } = await check(good);
    assert.match(out, /good\.json: Heat or cold for a stiff neck\?: nothing found\n/);
    assert.match(out, /IPDASi version 4\.0: (\d+) of the \1 items/);
    assert.deepEqual([code, progress], [0, '']);
    assert.equal((await check(BUILT_IN)).code, 0);
    assert.equal((await check(BUILT_IN, '--lang', 'es')).code, 0);
  });

  it('says of a warning where it is, what is wrong and how to mend it', async () => {
    const { code, out } = await check(late);
    assert.equal(code, 0);
    const line = JSON.stringify(JSON.parse(JSON.stringify({ ...faultless() })), null, 2)
      .split('\n')
      .findIndex((text) => text.startsWith('  "nextReview"'));
    assert.ok(out.includes(`late.json:${line + 1}:3 warning review-overdue\n`), out);
    assert.match(out, /\$\.nextReview was due on 2026-04-01\.\n {2}Check the facts again/);
    assert.match(out, /not met C4 .*review-overdue/);
  });

  it('says what is wrong with a guide of which nothing would be shown', async () => {
    const { guide, ...rest } = faultless();
    const misshapen = save('guide.json', { ...rest, guide: { ...guide, questions: 'Why?' } });
    const { code, out } = await check(misshapen);
    assert.equal(code, 1);
    assert.match(out, /error wrong-type\n {2}\$\.guide\.questions /);
  });

  it('fails with an error, and tells a locked fact once', async () => {
    const { code, out, progress } = await check(bare);
    assert.equal(code, 1);
    assert.equal(out.match(/\$\.crisisLines/g)?.length, 1);
    assert.match(out, /error locked-crisis-line\n/);
    assert.match(progress, /^\S+bare\.json has 1 error\. Mend the errors\.\n$/);
  });

  const TWINS: readonly (readonly [said: string, rule: string, words: string])[] = [
    ['one-in', 'one-in-x', 'No one can say. It harms 1 in 20 people.'],
    ['html', 'html-in-text', 'No one can say.<br>Nor can we.'],
  ];
  for (const [said, rule, words] of TWINS) {
    it(`tells once what both the elements and ${rule} find, and still where the rule is off`, async () => {
      const twin = save(`${rule}.json`, { ...faultless(), summary: ['Both may help.', words] });
      const rulesOf = async (...options: readonly string[]) => {
        const { out } = await check(twin, ...options);
        return [...out.matchAll(/ (?:error|warning) (\S+)\n {2}\$\.summary\[1\]/g)].map(
          ([, id]) => id,
        );
      };
      assert.deepEqual(await rulesOf(), [rule]);
      assert.deepEqual(await rulesOf('--rule', `${rule}=off`), [said]);
    });
  }

  it('shows the place where a text stops being JSON', async () => {
    const { code, out } = await check(broken);
    assert.equal(code, 1);
    assert.match(out, /broken\.json:2:10 error invalid-json/);
    const piped = await commandWith('{"id": "a",\n "title" "b"}', 'check', '-');
    assert.match(piped.out, /-:2:10 error/);
  });

  it('judges several files, and for --quiet tells of errors alone', async () => {
    const { code, out, progress } = await check(good, late, bare, '--quiet');
    assert.equal(code, 1);
    assert.ok(!out.includes('good.json'));
    assert.ok(!out.includes('warning'));
    assert.match(out, /bare\.json/);
    assert.match(progress, /^3 files have 1 error, 1 warning\. Mend/);
    assert.equal((await check(good, '--quiet')).out, '');
  });

  it('holds to rules as the author says', async () => {
    const off = await check(late, '--rule', 'review-overdue=off');
    assert.match(off.out, /nothing found/);
    const grave = await check(late, '--rule', 'review-overdue=error');
    assert.equal(grave.code, 1);
    const config = save('settings.json', { rules: { 'review-overdue': 'error' } });
    assert.equal((await check(late, '--config', config)).code, 1);
    const above = await check(late, '--config', config, '--rule', 'review-overdue=warn');
    assert.equal(above.code, 0);
  });

  it('writes JSON for programs', async () => {
    const { out } = await check(late, '--format', 'json');
    const { errors, warnings, documents } = JSON.parse(out);
    assert.deepEqual([errors, warnings], [0, 1]);
    const [{ file, findings, scores }] = documents;
    assert.equal(file, late);
    assert.deepEqual(Object.keys(findings[0]), [
      'line',
      'column',
      'severity',
      'rule',
      'path',
      'message',
      'mend',
    ]);
    assert.equal(scores[0].standard, 'ipdas');
  });

  it('writes SARIF for code hosts, by its schema', async () => {
    const { code, out } = await check(late, bare, broken, good, '--format', 'sarif');
    assert.equal(code, 1);
    const isSarif = new Ajv({ schemaId: 'auto' }).addMetaSchema(draft).compile(sarifSchema);
    assert.ok(isSarif(JSON.parse(out)), JSON.stringify(isSarif.errors));
    const [{ results, tool }] = JSON.parse(out).runs;
    assert.deepEqual(
      results.map(({ ruleId, level }: Record<string, string>) => `${level} ${ruleId}`),
      ['warning review-overdue', 'error locked-crisis-line', 'error invalid-json'],
    );
    const { region, artifactLocation } = results[2].locations[0].physicalLocation;
    assert.deepEqual(region, { startLine: 2, startColumn: 10 });
    assert.ok(artifactLocation.uri.startsWith('file:///'));
    assert.equal(tool.driver.rules.length, 3);
    const { helpUri } = tool.driver.rules.find(({ id }: { id: string }) => id === 'review-overdue');
    assert.match(
      helpUri,
      /^https:\/\/unpkg\.com\/treatment-compare.*\/docs\/rules\/review-overdue\.md$/,
    );
    assert.ok(!isSarif({ version: '2.1.0', runs: [{ results: [{}] }] }));
  });

  it('writes one page, in which words of a document are no markup', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror="alert(1)">';
    const evil = save('evil.json', {
      ...faultless(),
      title: attack,
      question: attack,
      id: attack,
      [attack]: attack,
      sources: [{ ...faultless().sources![0], doi: attack, id: 'packs' }],
    });
    const named = save(`<img src=x>.json`, '{');
    const { out } = await check(late, evil, named, '--format', 'html');
    assert.match(out, /^<!doctype html>\n<html lang="en">/);
    const tags = new Set([...out.matchAll(/<([a-z!][^\s>]*)/g)].map(([, name]) => name));
    for (const name of ['script', 'img', 'svg', 'iframe', 'a', 'link']) {
      assert.ok(!tags.has(name), name);
    }
    assert.match(out, /&lt;script&gt;alert/);
    assert.match(out, /\$\.nextReview<\/code> was due on 2026-04-01/);
    assert.ok(!/<[^>]*\s(?:src|href|on\w+)=/.test(out));
  });

  it('judges the comparisons in a page, at their places in it', async () => {
    const inline = (document: unknown) =>
      `<treatment-compare><script type="application/json">\n${JSON.stringify(document)}</script></treatment-compare>\n`;
    const page = `<!doctype html>\n<title>A page</title>\n`;
    const missing = { ...faultless(), crisisLines: [] };
    const two = save('two.html', page + inline(faultless()) + inline(missing));
    const { code, out } = await check(two);
    assert.equal(code, 1);
    assert.match(out, /two\.html:6:\d+ error locked-crisis-line/);
    assert.equal(out.match(/Heat or cold for a stiff neck\?: /g)?.length, 2);
    const none = await check(save('none.html', page));
    assert.equal(none.code, 1);
    assert.match(
      none.out,
      /none\.html:1:1 error unreadable\n {2}\$ is a web page without a comparison/,
    );
  });

  it('judges the documents that a page names, in its folder or on the web alone', async () => {
    save('linked.json', { ...faultless(), crisisLines: [] });
    const linked = (src: string) =>
      save('linked.html', `<!doctype html><outcome-chart src="${src}"></outcome-chart>`);
    const { code, out } = await check(linked('linked.json?v=2'));
    assert.equal(code, 1);
    assert.match(out, /linked\.json:\d+:\d+ error locked-crisis-line/);
    assert.match(
      (await check(linked('lost.json'))).out,
      /lost\.json:1:1 error unreadable\n.*does not exist/,
    );
    symlinkSync('/etc/hostname', join(folder, 'away.json'));
    for (const src of [
      `../${basename(folder)}/../x.json`,
      '/etc/passwd',
      'file:///etc/passwd',
      'away.json',
    ]) {
      const inside = await check(linked(src));
      assert.equal(inside.code, 1, src);
      assert.match(inside.out, /error unreadable/, src);
      assert.doesNotMatch(inside.out, /Heat or cold/, src);
    }
  });

  it('names what it cannot read, and judges the rest', async () => {
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from([0x7b, 0xe9, 0x7d]));
    for (const [name, why] of [
      ['no.json', 'does not exist'],
      [folder, 'is a folder'],
      [latin, 'has a letter that is not in UTF-8'],
      ['ftp://example.org/', 'is no address of a page'],
      ['http://127.0.0.1:9/a.json', 'could'],
    ] as const) {
      const { code, out } = await check(name, good);
      assert.equal(code, 1);
      assert.ok(out.includes(`$ ${why}`), out);
      assert.match(out, /good\.json: .*nothing found/);
      const { documents } = JSON.parse((await check(good, name, '--format', 'json')).out);
      assert.deepEqual(
        documents.map(({ file }: { readonly file: string }) => file),
        [good, name],
      );
    }
  });

  it('takes the settings of the folder that it is called in', async () => {
    const before = process.cwd();
    save('treatment-compare.config.json', { rules: { 'review-overdue': 'error' } });
    process.chdir(folder);
    try {
      assert.equal((await check('late.json')).code, 1);
      assert.equal((await check('late.json', '--rule', 'review-overdue=off')).code, 0);
    } finally {
      process.chdir(before);
      rmSync(join(folder, 'treatment-compare.config.json'));
    }
  });

  it('colours what a terminal shows, unless it is told otherwise', () => {
    const cases: readonly [isTTY: boolean, env: Record<string, string>, expected: boolean][] = [
      [true, {}, true],
      [false, {}, false],
      [true, { NO_COLOR: '1' }, false],
      [true, { NO_COLOR: '' }, true],
      [false, { FORCE_COLOR: '1' }, true],
      [true, { FORCE_COLOR: '0' }, false],
      [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
      [true, { TERM: 'dumb' }, false],
    ];
    for (const [isTTY, env, expected] of cases) {
      assert.equal(hasColours({ isTTY }, env), expected, JSON.stringify([isTTY, env]));
    }
  });

  describe('on the web', () => {
    const answers: Record<string, string> = {
      '/good.json': JSON.stringify(faultless()),
      '/pages/a.html': '<!doctype html><treatment-compare src="../late.json"></treatment-compare>',
      '/late.json': JSON.stringify({ ...faultless(), nextReview: '2026-04-01' }),
    };
    const server = createServer(({ url = '' }, response) => {
      response.statusCode = url in answers ? 200 : 404;
      response.end(answers[url]);
    });
    // Else it ends a connection while a busy machine still judges, and the next request finds that out.
    server.keepAliveTimeout = 0;
    let origin = '';
    before(async () => {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(() => {
      server.close();
      server.closeAllConnections();
    });

    it('judges a document at an address, and those that a page there names', async () => {
      const one = await check(`${origin}/good.json`);
      assert.match(one.out, /good\.json: Heat or cold for a stiff neck\?: nothing found/);
      assert.equal(one.code, 0);
      const page = await check(`${origin}/pages/a.html`);
      assert.ok(page.out.includes(`${origin}/late.json:1:`), page.out);
      assert.match(page.out, /warning review-overdue/);
      assert.equal(page.code, 0);
      const lost = await check(`${origin}/nowhere.json`);
      assert.equal(lost.code, 1);
      assert.match(lost.out, /404/);
    });
  });

  it('explains itself', async () => {
    const { code, out } = await check('--help');
    assert.equal(code, 0);
    assert.match(out, /Exit codes:\n {2}0 /);
  });

  const WRONG: readonly [words: readonly string[], said: RegExp][] = [
    [[], /^FILE, URL or ID is missing\. See/],
    [[good, '--format', 'pdf'], /^--format "pdf" is unknown\. Use one of: text, json/],
    [[good, '--lang', '!'], /^--lang "!" is no language/],
    [[BUILT_IN, '--lang', 'de'], /^--lang is "de", in which/],
    [[good, '--rule', 'x'], /^--rule is "x"\. Write it as/],
    [[good, '--rule', 'x=off'], /^--rule x is no rule\. docs\/rules has/],
    [[good, '--rule', 'review-overdeu=off'], /is no rule\. Did you mean review-overdue\?/],
    [[good, '--rule', 'review-overdue=of'], /cannot be "of"\. Use off, warn, error/],
    [
      [good, '--rule', 'locked-facts=off'],
      /^--rule locked-facts cannot be turned to off\. No page/,
    ],
    [[good, '--config', save('a.json', '[]')], /a\.json is no object in JSON/],
    [[good, '--config', save('b.json', '{"rule": {}}')], /b\.json has "rule", unknown here/],
    [
      [good, '--config', save('c.json', '{"rules": {"locked-facts": "warn"}}')],
      /c\.json: locked-facts cannot be turned to warn/,
    ],
  ];
  for (const [words, said] of WRONG) {
    it(`says in one line what to mend: ${words.slice(-1).join()}`, async () => {
      const { code, out, progress } = await check(...words);
      assert.match(progress, said);
      assert.match(progress, /^[^\n]+\n$/);
      assert.deepEqual([code, out], [2, '']);
    });
  }
});
