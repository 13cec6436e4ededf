import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { faultless } from '../../check/testing/faultless.js';
import * as catalogue from '../../model/diagnostics/catalogue.js';
import { type Notice, toDiagnostic } from '../../model/diagnostics/finding.js';
import { command, temporaryFolder } from '../testing/command.js';

/** A document as most editors write it. */
const WRITTEN = JSON.stringify(faultless(), null, 2);

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const zip = (name: string) => latin1(`PK\x03\x04\x14\x00\x06\x00\xff\xfe${name}`);

/** The document with one piece of it written in another way. */
function changed(from: string, to: string): string {
  assert.ok(WRITTEN.includes(from), from);
  return WRITTEN.replace(from, () => to);
}

/** Found in a document: its code, what stands at its place in the file, and its path. */
const FINDINGS: readonly [what: string, text: string, code: string, at: string, path: string][] = [
  ['a surplus comma', changed('"RN"', '"RN",'), 'invalid-json', ',', '$'],
  ['a comment', changed('"title"', '// Words\n"title"'), 'invalid-json', '// W', '$'],
  ['single quotes', changed('"title"', "'title'"), 'invalid-json', "'title'", '$'],
  ['a quote in a text', changed('Both may', 'Both "may"'), 'invalid-json', '"may"', '$'],
  ['a line break in a text', changed('Both may', 'Both\nmay'), 'invalid-json', '\nmay', '$'],
  ['curly quotes', changed('"title"', '“title”'), 'invalid-json', '“title”', '$'],
  ['no comma', changed('"en",', '"en"'), 'invalid-json', '\n  "title"', '$'],
  ['two documents', `${WRITTEN}\n${WRITTEN}`, 'invalid-json', '{\n  "id"', '$'],
  ['a list of documents', `[${WRITTEN}]`, 'wrong-type', '[{', '$'],
  ['CSV', 'Name,Heat,Cold\nWhere,Home,Home', 'invalid-json', 'Name', '$'],
  ['an empty file', '', 'invalid-json', '', '$'],
  ['no id', changed('"id": "heat-or-cold",', ''), 'missing-field', '{', '$.id'],
  [
    'a wrong denominator',
    changed('"better"', '"per": 50, "better"'),
    'invalid-value',
    '"per"',
    '$.sections[1].rows[0].per',
  ],
  [
    'an unknown kind of row',
    changed('"kind": "facts"', '"kind": "fact"'),
    'invalid-value',
    '"kind"',
    '$.sections[0].rows[0].kind',
  ],
  [
    'a misspelt field',
    changed('"glance",', '"glance", "intor": "Words.",'),
    'unknown-field',
    '"intor"',
    '$.sections[0].intor',
  ],
  [
    'an unknown treatment',
    changed('"heat": {', '"haet": {'),
    'unknown-treatment',
    '"haet"',
    '$.sections[0].rows[0].cells.haet',
  ],
  ['a missing source', changed('[@guide]', '[@giude]'), 'unknown-source', '"No', '$.summary[1]'],
  [
    'a doubled source',
    changed('"https://example.org/necks"', '"https://example.org/necks", "doi": "10.1000/182"'),
    'source-doubled',
    '{\n      "id": "guide"',
    '$.sources[1]',
  ],
  ['HTML in a text', changed('Both', '<b>Both</b>'), 'html-in-text', '"<b>', '$.summary[0]'],
  [
    'a wrong date',
    changed('"lastReviewed": "2026-03-31"', '"lastReviewed": "31.03.2026"'),
    'invalid-value',
    '"lastReviewed"',
    '$.lastReviewed',
  ],
  [
    'an id that is there twice',
    changed('"id": "cold"', '"id": "heat"'),
    'duplicate-id',
    '"id": "heat",\n      "name": "Cold',
    '$.treatments[1].id',
  ],
];

/** Not read at all: what is said behind the name of the file. */
const REFUSALS: readonly [what: string, text: string | Uint8Array, said: RegExp][] = [
  ['Latin-1', latin1(changed('Both', 'B\xf6th')), /^7:7 has a letter that is not in UTF-8\. /],
  ['UTF-16', Buffer.from(`\ufeff${WRITTEN}`, 'utf16le'), /^1:1 is written in UTF-16\. /],
  ['a workbook', zip('xl/workbook.xml'), /^1:1 is an Excel workbook \(\.xlsx\), not JSON\. /],
  ['a text of Word', zip('word/document.xml'), /^1:1 is a Word document \(\.docx\), not JSON\. /],
  ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), /^1:1 is a PDF, not JSON\. /],
  [
    'a web page',
    '<!doctype html><p>Log in',
    /^1:1 is a web page without a comparison, not JSON\. /,
  ],
  ['a table', '<table><td>Heat</table>', /^1:1 is a web page with a table, not JSON\. /],
  [
    'a page with an element alone',
    '<treatment-compare></treatment-compare>',
    /^1:1 holds elements without a comparison in them\. /,
  ],
];

/** Met by elements alone. */
const IN_PAGES: readonly Notice[] = [
  catalogue.INVALID_JSON,
  catalogue.NOT_FOUND,
  catalogue.SERVER_ERROR,
  catalogue.UNREACHABLE_SITE,
  catalogue.TABLE_WITHOUT_NAME,
  catalogue.EMPTY_DOCUMENT,
  catalogue.WEB_PAGE,
  catalogue.WRONG_CHARSET,
];

interface Told {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

describe('a common mistake', () => {
  const folder = temporaryFolder();
  const checked = async (text: string | Uint8Array, ...words: readonly string[]) => {
    const file = join(folder, 'a.json');
    writeFileSync(file, text);
    return { file, ...(await command('check', file, ...words)) };
  };
  const findingsIn = async (text: string) => {
    const { code, out } = await checked(text, '--format', 'json');
    return { code, findings: JSON.parse(out).documents[0].findings as Told[] };
  };
  /** By what they are told of. */
  const mends = new Map<string, string>();
  const isNew = (what: string, mend: string) => {
    const other = [...mends].find(([, known]) => known === mend)?.[0];
    assert.equal(other, undefined, `${what} is mended as ${other ?? ''} is: ${mend}`);
    mends.set(what, mend);
  };

  for (const [what, text, rule, at, path] of FINDINGS) {
    it(`is told with its code, its place and a mend of its own: ${what}`, async () => {
      const { code, findings } = await findingsIn(text);
      const found = findings.find((finding) => finding.rule === rule);
      assert.ok(found, JSON.stringify(findings));
      assert.equal(found.path, path);
      const rest = text
        .split('\n')
        .slice(found.line - 1)
        .join('\n')
        .slice(found.column - 1);
      assert.equal(rest.slice(0, at.length), at);
      assert.equal(code, found.severity === 'error' ? 1 : 0);
      isNew(what, found.mend);
    });
  }

  for (const [what, text, said] of REFUSALS) {
    it(`is told where the file is not read, with a mend of its own: ${what}`, async () => {
      const { code, out } = await checked(text, '--format', 'json');
      const [found] = JSON.parse(out).documents[0].findings as Told[];
      assert.equal(found?.rule, 'unreadable');
      assert.match(`${found.line}:${found.column} ${found.message}. ${found.mend}`, said);
      assert.equal(code, 1);
      isNew(what, found.mend);
    });
  }

  it('has a mend of its own in pages, too', () => {
    for (const notice of IN_PAGES) isNew(notice, toDiagnostic({ notice, path: '' }).hint);
  });

  it('names what was meant, and what is to be added', () => {
    assert.match(mends.get('a misspelt field') ?? '', /^Did you mean "intro"\?$/);
    assert.match(mends.get('an unknown treatment') ?? '', /^Did you mean "heat"\?$/);
    assert.match(mends.get('no id') ?? '', /^Add "id"\. /);
  });

  it('is none where a file begins with a byte order mark', async () => {
    assert.deepEqual(await findingsIn(`\ufeff${WRITTEN}`), { code: 0, findings: [] });
  });

  it('is told once, and not again by what follows from it', async () => {
    for (const text of [changed('Both', '<b>Both</b>'), changed('"id": "cold"', '"id": "heat"')]) {
      assert.equal((await findingsIn(text)).findings.length, 1);
    }
  });
});
