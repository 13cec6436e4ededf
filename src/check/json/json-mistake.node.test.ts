import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../testing/fast-check.js';
import { jsonMistake } from './json-mistake.js';

/** What is written, with ^ before the place that is told; what is said of it. */
const MISTAKES: readonly [what: string, text: string, message: RegExp, mend: RegExp][] = [
  ['nothing', '^', /^is empty$/, /Write a comparison/],
  ['a comma before a bracket', '{"a": [1, 2^, ]}', /comma too many/, /before the \]/],
  ['a comma before the end', '{"a": 1^,\n}', /comma too many/, /before the \}/],
  ['two commas', '[1,^, 2]', /comma too many/, /Take out one comma/],
  ['a comment', '{"a": 1, ^// one\n"b": 2}', /comment/, /Take comments out/],
  ['a comment of some lines', '{^/* one */"a": 1}', /comment/, /Take comments out/],
  ['a comment with a sign', '{"a": 1,\n^# one\n"b": 2}', /comment/, /Take comments out/],
  ['single quotes', "{^'a': 1}", /single quote '/, /double quotes/],
  ['curly quotes', '{^“a”: 1}', /curly quote “ where/, /straight quotes/],
  ['quotes that close curly', '{"a^”: "b"}', /closes straight quotes with/, /a straight one/],
  ['a value that closes curly', '{"a": "b^”,\n"c": 1}', /closes straight quotes with/, /straight/],
  ['a quote in a text', '{"a": "They say ^"no" to it"}', /quote inside a text/, /\\" for a quote/],
  ['a line break in a text', '{"a": "one^\ntwo"}', /line break between quotes/, /in one line/],
  ['quotes left open', '{"a": "one^\n, "b": 2}', /line break between quotes/, /close the quotes/],
  ['a text cut off', '{"a": ^"one', /never closed/, /Close them/],
  ['a tab in a text', '{"a": "one^\ttwo"}', /tab/, /spaces/],
  ['a path of Windows', '{"a": "C:^\\data"}', /backslash/, /two for a backslash/],
  ['a name without quotes', '{"a": 1, ^b: 2}', /name without quotes: b/, /Write "b"\./],
  ['a word without quotes', '{"a": ^None}', /word None without quotes/, /true, false and null/],
  ['a number with zeros', '{"a": ^007}', /number that JSON/, /digits alone/],
  ['a number with a plus', '{"a": ^+7}', /number that JSON/, /digits alone/],
  ['a number without its zero', '{"a": ^.5}', /number that JSON/, /digits alone/],
  ['a percentage', '{"a": ^64%}', /number that JSON/, /digits alone/],
  ['a comma in a number', '{"a": 1^,5}', /comma in a number/, /Write a point/],
  ['no comma', '{"a": 1^\n"b": 2}', /no comma here/, /Put a comma/],
  ['no comma in a list', '["a"^ "b"]', /no comma here/, /Put a comma/],
  ['no comma between objects', '[{"a": 1}^\n{"a": 2}]', /no comma here/, /Put a comma/],
  ['no colon', '{"a" ^"b"}', /where a colon belongs/, /between "a" and/],
  ['a sign for a colon', '{"a" ^= 1}', /where a colon belongs/, /between "a" and/],
  ['a comma for a colon', '{"a"^, 1}', /where a colon belongs/, /between "a" and/],
  ['no value', '{"a": ^, "b": 1}', /name without a value/, /behind the colon/],
  ['a bracket of the wrong kind', '{"a": [1, 2^}}', /closes with \} what \[/, /Write \] there/],
  [
    'a text cut off between values',
    '{"a": ^[1, 2',
    /ends before that is closed/,
    /close it with \]/,
  ],
  ['two documents', '{"a": 1}\n^{"a": 2}', /second document/, /file of its own/],
  ['two documents with a comma', '{"a": 1}^,\n{"a": 2}', /second document/, /file of its own/],
  ['a bracket too many', '{"a": 1}^}', /behind its last bracket: \}/, /closes too early/],
  [
    'a space from a word processor',
    '{^\u00a0"a": 1}',
    /space that JSON.*U\+00A0/,
    /ordinary space/,
  ],
  ['a mark in the middle', '{"a": 1}^\ufeff', /space that JSON.*U\+FEFF/, /ordinary space/],
  [
    'a table with commas',
    '^Name,Heat,Cold\nWhere,"At home, or not",At home\n',
    /CSV/,
    /inside <treat/,
  ],
  ['a table in quotes', '^"Name";"Heat"\n"Where";"At home"\n', /CSV/, /inside <treat/],
  ['a table with tabs', '^Name\tHeat\nWhere\tAt home', /CSV/, /inside <treat/],
  ['YAML', '^id: packs\ntitle: Heat or cold?\n', /YAML/, /Convert it/],
  ['YAML with a line above', '^---\nid: packs\n', /YAML/, /Convert it/],
  ['a script', '^const packs = {"id": "a"};', /as a script/, /before the first bracket/],
  ['a module', '^export default {"id": "a"}', /as a script/, /before the first bracket/],
  ['a text of a word processor', '^{\\rtf1\\ansi{\\fonttbl}', /RTF/, /plain text/],
  ['words', '^Heat or cold for a stiff neck?', /does not begin as JSON: Heat or/, /Begin with \{/],
];

describe('a mistake in JSON', () => {
  for (const [what, marked, message, mend] of MISTAKES) {
    it(`is told with its place and its own mend: ${what}`, () => {
      const found = jsonMistake(marked.replace('^', ''));
      assert.match(found?.message ?? '', message);
      assert.match(found?.mend ?? '', mend);
      assert.equal(found?.index, marked.indexOf('^'), found?.message);
    });
  }

  it('is told in words that go on from its place, and in a sentence', () => {
    for (const [, marked] of MISTAKES) {
      const { message = '', mend = '' } = jsonMistake(marked.replace('^', '')) ?? {};
      assert.match(message, /^[a-z].*[^.\s]$/);
      assert.match(mend, /^[A-Z].*\.$/);
    }
  });

  it('is found in each text that is not JSON, inside the text, and in no other', () => {
    const pieces = fc.array(
      fc.constantFrom(...'[]{},:"\'\\ 1ae.-+“”\n\t#', '"a"', '"b": ', '/*', 'true', '\ufeff'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((all) => all.join('')),
          fc.json(),
        ),
        (text) => {
          const found = jsonMistake(text);
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          assert.equal(found === undefined, isJson);
          if (found) assert.ok(found.index >= 0 && found.index <= text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
