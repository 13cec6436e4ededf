import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, beforeEach, describe, it } from 'node:test';
import { fullDocument, minimalDocument, withValue } from '../../testing/documents.js';
import { command, commandWith, type Ended, temporaryFolder } from '../testing/command.js';

const BUILT_IN = 'ketamine-vs-antidepressants';

const sourceOf = (style: string) =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const stylesIn = (html: string) =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);

describe('treatment-compare prerender', () => {
  const folder = temporaryFolder();
  const place = (name: string) => join(folder, name);
  const save = (name: string, document: unknown) => {
    writeFileSync(place(name), JSON.stringify(document));
    return place(name);
  };
  const file = save('packs.json', fullDocument());
  const bare = save('bare.json', minimalDocument());
  const german = save('german.json', { ...fullDocument(), lang: 'de', messages: {} });
  const arabic = save('arabic.json', { ...fullDocument(), lang: 'ar', messages: {} });
  const shapeless = save('shapeless.json', withValue(fullDocument(), '$.treatments', 'none'));
  const late = save('late.json', { ...fullDocument(), nextReview: '2026-06-01' });

  const RealDate = Date;
  const setClock = (now: string) => {
    globalThis.Date = class extends RealDate {
      constructor(...given: [] | [number | string]) {
        super(...((given.length > 0 ? given : ([now] as const)) as [string]));
      }
    } as DateConstructor;
  };
  beforeEach(() => setClock('2026-11-26T09:00:00Z'));
  after(() => {
    globalThis.Date = RealDate;
  });

  const prerender = (...words: readonly string[]) => command('prerender', ...words);
  const succeeded = async (...words: readonly string[]): Promise<Ended> => {
    const ended = await prerender(...words);
    assert.equal(ended.code, 0, ended.progress);
    return ended;
  };

  it('writes a file as the element, and names no built-in comparison on its tag', async () => {
    const { out, progress } = await succeeded(file);
    assert.match(out, /^<treatment-compare lang="en-GB" data-prerendered="\w+">\n<template shadow/);
    assert.match(out, /<\/treatment-compare>\n$/);
    assert.match(out, /Heat or cold for a stiff neck/);
    assert.match(
      progress,
      /^style-src 'sha256-[^']+'\n[\d,]+ bytes, [\d,]+ in gzip, [\d,]+ in brotli\n$/,
    );
  });

  it('writes what comes in', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify(fullDocument())}`);
    const { code, out } = await commandWith(bytes, 'prerender', '-');
    assert.equal(code, 0);
    assert.equal(out, (await prerender(file)).out);
  });

  it('tells neither hash nor size for --quiet, and still what is wrong', async () => {
    const quiet = await succeeded(file, '--quiet');
    assert.equal(quiet.progress, '');
    assert.equal(quiet.out, (await succeeded(file)).out);
    const { progress } = await succeeded(bare, '--quiet');
    assert.match(progress, /bare\.json: \$\.treatments\[0]\.approval is missing/);
    assert.doesNotMatch(progress, /style-src|brotli/);
  });

  it('writes a built-in comparison in each of its languages, and names it on its tag', async () => {
    const { out } = await succeeded(BUILT_IN);
    assert.match(
      out,
      /^<treatment-compare lang="en" data-prerendered="\w+" comparison="ketamine-vs-antidepressants">\n/,
    );
    for (const name of readdirSync(new URL('../../content/', import.meta.url))) {
      const [, language] = /^ketamine-vs-antidepressants\.(\w\w)\.json$/.exec(name) ?? [];
      if (!language) continue;
      const page = await succeeded(BUILT_IN, '--lang', language, '--as', 'light');
      assert.match(page.out, new RegExp(`^<article lang="${language}"`));
    }
  });

  it('takes the region of a built-in comparison from its language', async () => {
    const light = async (...words: readonly string[]) =>
      (await succeeded(BUILT_IN, '--as', 'light', ...words)).out;
    const mexican = await light('--lang', 'es-MX');
    assert.equal(mexican, await light('--lang', 'es', '--region', 'MX'));
    assert.notEqual(mexican, await light('--lang', 'es'));
  });

  it('speaks the languages that no element speaks by itself', async () => {
    assert.match((await succeeded(german, '--as', 'light')).out, /Schwerwiegende Risiken/);
    const { out, progress } = await succeeded(arabic);
    assert.match(out, /dir="rtl"/);
    assert.match(out, /المخاطر/);
    assert.match(progress, /^style-src/);
  });

  const ALL = ['--region', 'us', '--theme', 'dark', '--offers', 'heat', '--heading-level', '3'];

  it('puts what is asked on the tag, where a script looks for it', async () => {
    const lists = ['--sections', 'how-soon, how-well', '--treatments', 'cold-pack heat'];
    const { out } = await succeeded(file, ...ALL, ...lists);
    const [tag = ''] = out.split('\n');
    for (const attribute of [
      'theme="dark"',
      'region="us"',
      'treatments="cold-pack heat"',
      'sections="how-soon how-well"',
      'offers="heat"',
      'heading-level="3"',
    ]) {
      assert.ok(tag.includes(` ${attribute}`), `${attribute} is not in ${tag}`);
    }
    assert.ok(!out.includes('First look'));
  });

  it('writes the guide of a comparison, inside it or by itself, with the sheet of both', async () => {
    const inside = await succeeded(BUILT_IN, '--guide', 'inside', '--style', 'link');
    assert.match(inside.out, /^<treatment-compare [^>]* guide>\n/);
    assert.equal(inside.out.split('<link rel="stylesheet" href="/treatment-guide.css">').length, 3);
    const alone = await succeeded(BUILT_IN, '--guide', 'alone', '--lang', 'es');
    assert.match(alone.out, /^<treatment-guide lang="es" data-prerendered="\w+" comparison="/);
    assert.match(alone.out, /¿Cuál le conviene a usted\?/);
    const none = await prerender(file, '--guide', 'alone');
    assert.match(none.progress, /--guide is not in this comparison.*Add "guide" to it/s);
  });

  it('links to the same in other languages, each by its own name, and to the whole of it', async () => {
    const links = ['--alternate', 'es=https://a.example/?l=es', '--alternate', 'de=/de/'];
    const { out } = await succeeded(file, ...links, '--url', 'https://a.example/packs');
    const found = [...out.matchAll(/<a class="language" ([^>]*?)\s*>([^<]+)/g)];
    assert.deepEqual(
      found.map(([, attributes, name]) => [attributes, name]),
      [
        ['rel="alternate" href="https://a.example/?l=es" hreflang="es" lang="es"', 'Español'],
        ['rel="alternate" href="/de/" hreflang="de" lang="de"', 'Deutsch'],
      ],
    );
    assert.ok(out.includes('<h2><a href="https://a.example/packs">Heat or cold'));
    const light = await succeeded(file, ...links, '--as', 'light');
    assert.ok(light.out.includes('<a href="/de/" hreflang="de" lang="de">Deutsch</a></p>'));
  });

  it('describes it to machines where that is asked for', async () => {
    for (const form of ['shadow', 'light', 'page']) {
      const { out } = await succeeded(file, '--as', form, '--json-ld');
      const scripts = out.match(/<script[^>]*>/g) ?? [];
      assert.deepEqual(scripts, ['<script type="application/ld+json">'], form);
      assert.equal(out.includes('MedicalWebPage'), form === 'page', form);
      assert.ok(!(await succeeded(file, '--as', form)).out.includes('<script'));
    }
  });

  it('draws an outcome by its id, or the first', async () => {
    const { out, progress } = await succeeded(BUILT_IN, '--as', 'svg', '--outcome', 'response');
    assert.match(out, /^<svg [^]*<\/svg>\n$/);
    assert.match(progress, /^[\d,]+ bytes/);
    const first = await succeeded(file, '--as', 'svg', '--treatments', 'heat,cold-pack');
    assert.equal(first.out, (await succeeded(file, '--as', 'svg', '--outcome', 'felt-better')).out);
  });

  it('writes an outcome alone, as a chart or as text', async () => {
    const { out } = await succeeded(BUILT_IN, '--outcome', 'response', '--frame', 'loss');
    assert.match(out, /^<outcome-chart lang="en" [^>]*outcome="response" frame="loss">\n/);
    const linked = await succeeded(file, '--outcome', 'felt-better', '--style', 'link');
    assert.ok(linked.out.includes('<link rel="stylesheet" href="/outcome-chart.css">'));
    const light = await succeeded(file, '--outcome', 'felt-better', '--as', 'light');
    assert.match(light.out, /^<div lang="en-GB" dir="ltr">[^]*64 in 100/);
  });

  it('tells the hash of each style in the text', async () => {
    for (const [form, count] of [
      ['shadow', 1],
      ['page', 2],
      ['light', 0],
    ] as const) {
      const { out, progress } = await succeeded(file, '--as', form);
      const styles = stylesIn(out);
      assert.equal(styles.length, count, form);
      const [line = ''] = progress.split('\n');
      if (count > 0) assert.equal(line, `style-src ${styles.map(sourceOf).join(' ')}`, form);
      else assert.match(line, /^[\d,]+ bytes/);
    }
  });

  it('names a style sheet in place of the styles', async () => {
    const { out, progress } = await succeeded(file, '--style', 'link');
    assert.match(out, /<template [^>]*><link rel="stylesheet" href="\/treatment-compare.css">/);
    assert.deepEqual(stylesIn(out), []);
    assert.match(progress, /^[\d,]+ bytes/);
    const elsewhere = await succeeded(file, '--style-href', 'https://a.example/tc.css');
    assert.match(elsewhere.out, /<link rel="stylesheet" href="https:\/\/a.example\/tc.css">/);
  });

  it('writes the same bytes in every time zone and on every day', async () => {
    const { TZ } = process.env;
    const texts = new Set<string>();
    const sameDay = save('same-day.json', { ...fullDocument(), nextReview: '2026-03-31' });
    for (const [zone, now] of [
      ['UTC', '2026-03-31T00:00:00Z'],
      ['Pacific/Kiritimati', '2026-03-31T23:59:00Z'],
      ['Pacific/Niue', '2099-12-31T12:00:00Z'],
    ] as const) {
      process.env.TZ = zone;
      setClock(now);
      const outs = ['shadow', 'light', 'page', 'svg'].map(async (form) => {
        const described = form === 'svg' ? [] : ['--json-ld'];
        const { out } = await succeeded(sameDay, '--as', form, ...described);
        return out;
      });
      texts.add((await Promise.all(outs)).join());
    }
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    assert.equal(texts.size, 1);
  });

  it('warns of what is overdue today or left out, and with --strict fails', async () => {
    const overdue = await succeeded(late);
    assert.match(
      overdue.progress,
      /late\.json: \$ was due for its next review on 2026-06-01\. Check/,
    );
    const left = await succeeded(bare);
    assert.match(left.progress, /bare\.json: \$\.treatments\[0]\.approval is missing, and no page/);
    for (const path of [late, bare]) {
      const { code, out, progress } = await prerender(path, '--strict');
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(progress, /json is not faultless, as --strict wants it\. Mend[^\n]+\n$/);
    }
    await succeeded(file, '--strict');
  });

  it('fails with its findings where a document is none', async () => {
    const { code, out, progress } = await prerender(shapeless);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(
      progress,
      /^\S+shapeless\.json: \$\.treatments cannot be [^\n]+\n\S+ is no comparison\. Mend what is named above\.\n$/,
    );
    const broken = await commandWith('{"id": ', 'prerender', '-');
    assert.equal(broken.code, 1);
    assert.match(broken.progress, /^standard input:1:1 opens \{ here, and ends before/);
  });

  it('tells what it can do', async () => {
    const { out } = await succeeded('--help');
    for (const option of ['--as', '--strict', '--style-href URL', '--alternate LANG=URL']) {
      assert.ok(out.includes(option), option);
    }
  });

  const latin = place('latin.json');
  writeFileSync(latin, Buffer.from('{"title": "caf\xe9"}', 'latin1'));

  const FAILING: readonly [about: string, code: number, words: readonly string[], said: RegExp][] =
    [
      ['no source', 2, [], /^FILE or ID is missing\. See: treatment-compare prerender --help\n$/],
      ['two sources', 2, [file, 'b', 'c'], /^"b c" comes after "\S+packs\.json"\. Name one; put/],
      [
        'an unknown option',
        2,
        [file, '--sa', 'x'],
        /^The command: Unknown option '--sa'\. Did you mean --as\?/,
      ],
      ['no such file', 2, ['no.json'], /^no\.json does not exist\. Name a file in JSON, - for/],
      [
        'an address, for nothing is fetched',
        2,
        ['https://a.example/packs.json'],
        /^https:\/\/a\.example\/packs\.json does not exist\. Name a file/,
      ],
      ['a folder', 2, [folder], /is a folder\. Name a file/],
      ['a wrong charset', 1, [latin], /latin\.json:1:15 has a letter that is not in UTF-8\. Save/],
      ['no form', 2, [file, '--as', 'pdf'], /^--as "pdf" is unknown\. Use one of: shadow, light/],
      ['no theme', 2, [file, '--theme', 'red'], /^--theme "red" is unknown\. Use one of: auto/],
      ['no language', 2, [file, '--lang', '!'], /^--lang "!" is no language\. Give a tag/],
      [
        'a language that is not there',
        2,
        [BUILT_IN, '--lang', 'de'],
        /^--lang is "de", in which \S+ is not there\. Use en or es\.\n$/,
      ],
      [
        'no region',
        2,
        [file, '--region', 'Mars'],
        /^--region "Mars" is none\. Give a code such as/,
      ],
      ['a code of no region', 2, [file, '--region', 'EN'], /^--region "EN" is none\. Give a code/],
      ['an empty outcome', 2, [file, '--outcome', ''], /^--outcome is empty\. Give it as text/],
      ['an empty address', 2, [file, '--alternate', 'es='], /^--alternate is empty\. Give it/],
      ['no level', 2, [file, '--heading-level', '7'], /^--heading-level 7 is none\. Give a whole/],
      [
        'no section',
        2,
        [file, '--sections', 'a,how-well'],
        /^--sections "a" is not there\. Known: first/,
      ],
      [
        'one treatment',
        2,
        [file, '--treatments', 'heat'],
        /^--treatments names too few\. Name 2 or/,
      ],
      [
        'no treatment',
        2,
        [file, '--offers', 'tea'],
        /^--offers "tea" is not there\. Known: heat, cold/,
      ],
      [
        'a link without a language',
        2,
        [file, '--alternate', '/es/'],
        /^--alternate is "\/es\/"\. Write/,
      ],
      [
        'a link in no language',
        2,
        [file, '--alternate', '?=/es/'],
        /^--alternate "\?" is no language/,
      ],
      [
        'a link to a script',
        2,
        [file, '--alternate', 'es=javascript:0'],
        /^--alternate "javascript:0" is/,
      ],
      [
        'an address of a script',
        2,
        [file, '--url', 'javascript:0'],
        /^--url "javascript:0" is not an/,
      ],
      ['a style sheet of a script', 2, [file, '--style-href', 'data:,'], /^--style-href "data:,"/],
      [
        'no way of styling',
        2,
        [file, '--style', 'none'],
        /^--style is "none"\. Use inline or link/,
      ],
      [
        'two ways of styling',
        2,
        [file, '--style', 'inline', '--style-href', '/a'],
        /^--style-href is for/,
      ],
      [
        'no outcome',
        2,
        [file, '--as', 'svg', '--outcome', 'tea'],
        /^--outcome "tea" is not there\. Known: felt-better\.\n$/,
      ],
      [
        'an outcome where there is none',
        2,
        [bare, '--as', 'svg'],
        /^--outcome is in none of the sections\. Give/,
      ],
      [
        'a page of an outcome',
        2,
        [file, '--as', 'page', '--outcome', 'felt-better'],
        /^--outcome alone makes no page\. Take one of them out\.\n$/,
      ],
      [
        'a description of an outcome',
        2,
        [file, '--json-ld', '--outcome', 'felt-better'],
        /^--json-ld describes no outcome alone\. Take/,
      ],
      [
        'sections of an outcome',
        2,
        [file, '--outcome', 'felt-better', '--sections', 'how-well'],
        /^--sections means nothing with --outcome\. Take it out\.\n$/,
      ],
      ['a frame of all', 2, [file, '--frame', 'gain'], /^--frame means nothing without --outcome/],
      [
        'no frame',
        2,
        [file, '--outcome', 'felt-better', '--frame', 'win'],
        /^--frame "win" is unknown\. Use one of: gain, loss/,
      ],
      [
        'a title in a picture',
        2,
        [file, '--as', 'svg', '--heading-level', '1'],
        /^--heading-level means nothing with --as svg\. Take it out\.\n$/,
      ],
      [
        'styles where there are none',
        2,
        [file, '--as', 'light', '--theme', 'dark'],
        /^--theme means nothing with --as light\. Take/,
      ],
    ];
  for (const [about, wanted, words, said] of FAILING) {
    it(`says in one line what to mend: ${about}`, async () => {
      const { code, out, progress } = await prerender(...words);
      assert.match(progress, said);
      assert.equal(progress.trimEnd().split('\n').length, 1);
      assert.deepEqual([code, out], [wanted, '']);
    });
  }
});
