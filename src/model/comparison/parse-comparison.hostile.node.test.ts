import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fullDocument,
  minimalDocument,
  parsed,
  placesIn,
  toPath,
  withValue,
} from '../../testing/documents.js';
import { type ParseResult, parseComparison, parseComparisonText } from './parse-comparison.js';
import fc from '../../testing/fast-check.js';

/** A result as the element needs it, whatever went in. */
function assertResult({ comparison, diagnostics }: ParseResult): void {
  const hasError = diagnostics.some(({ severity }) => severity === 'error');
  assert.ok(comparison !== undefined || hasError, 'a refusal says why');
  for (const { code, path, message, hint } of diagnostics) {
    assert.ok(code && message && hint, 'a finding says what and how');
    assert.ok(path.startsWith('$'), path);
  }
}

/** What any object has before a document is read. */
const untouched = JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));

function assertNothingPolluted(): void {
  assert.equal(JSON.stringify(Reflect.ownKeys(Object.prototype).map(String)), untouched);
  const blank: Record<string, unknown> = {};
  assert.equal(blank['polluted'], undefined);
  assert.equal(([] as unknown as Record<string, unknown>)['polluted'], undefined);
  assert.equal((Object as unknown as Record<string, unknown>)['polluted'], undefined);
}

describe('hostile names in a document', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype'];
  const objects = placesIn(fullDocument()).filter((place) => {
    const value = place.reduce<unknown>(
      (node, key) => (node as Record<string | number, unknown>)[key],
      fullDocument(),
    );
    return typeof value === 'object' && !Array.isArray(value);
  });

  for (const name of NAMES) {
    it(`${name} does nothing as a field, at any depth`, () => {
      const clean = parsed(fullDocument());
      for (const place of [[], ...objects]) {
        const { comparison } = parseComparison(withRawField(place, name, '{"polluted": true}'));
        assertNothingPolluted();
        if (!comparison) continue;
        assert.equal(Object.getPrototypeOf(comparison), Object.prototype);
        assert.deepEqual(comparison, clean, toPath(place));
      }
    });

    it(`${name} is warned about as an unknown field`, () => {
      const { comparison, diagnostics } = parseComparison(
        withRawField(['treatments', 0], name, '{"polluted": true}'),
      );
      assert.ok(comparison, 'there is a comparison');
      assert.deepEqual(
        diagnostics.map(({ code, path }) => `${code} ${path}`),
        [`unknown-field $.treatments[0].${name}`],
      );
    });

    it(`${name} as the key of a cell or of a message changes no prototype`, () => {
      const cells = ['sections', 0, 'rows', 0, 'cells'];
      for (const [place, value] of [
        [cells, '"Words"'],
        [['sections', 0, 'rows', 1, 'cells'], '{"value": "x", "polluted": true}'],
        [['messages'], '"Words"'],
      ] as const) {
        const { comparison, diagnostics } = parseComparison(withRawField(place, name, value));
        assertNothingPolluted();
        if (comparison) {
          for (const object of objectsIn(comparison)) {
            const expected = Array.isArray(object) ? Array.prototype : Object.prototype;
            assert.equal(Object.getPrototypeOf(object), expected);
          }
        }
        const isKept = comparison && Object.hasOwn(comparison.messages, name);
        assert.ok(
          isKept || diagnostics.length > 0 || name === '__proto__',
          'what is dropped is named',
        );
      }
    });
  }

  it('do not stand in for required fields', () => {
    const { comparison } = parseComparison(
      JSON.parse(`{"__proto__": ${JSON.stringify(fullDocument())}}`),
    );
    assert.equal(comparison, undefined);
    assert.equal(parseComparison(Object.create(fullDocument() as object)).comparison, undefined);
  });

  it('are no treatment: an inherited name is not a cell', () => {
    const document = withValue(minimalDocument(), '$.sections[0].rows', [
      { kind: 'text', label: 'Row', cells: { toString: 'Words' } },
    ]);
    assert.equal(parseComparison(document).comparison, undefined);
  });

  function withRawField(place: readonly (string | number)[], name: string, value: string): unknown {
    const mark = '"raw-field-goes-here":0';
    const path = toPath([...place, 'raw-field-goes-here']);
    const text = JSON.stringify(withValue(fullDocument(), path, 0));
    assert.ok(text.includes(mark), mark);
    return JSON.parse(text.replace(mark, `${JSON.stringify(name)}:${value}`));
  }
});

describe('parsing never throws', () => {
  it('on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assertResult(parseComparison(value));
        assertResult(parseComparisonText(JSON.stringify(value)));
      }),
    );
  });

  it('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assertResult(parseComparisonText(text))),
    );
  });

  it('on any JavaScript value', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(fc.property(anything, (value) => assertResult(parseComparison(value))));
  });

  it('on a valid document with anything put anywhere', () => {
    const places = placesIn(fullDocument());
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withSparseArray: true,
      withMap: true,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), anything), { minLength: 1, maxLength: 4 }),
        (changes) => {
          let document: unknown = fullDocument();
          for (const [place, value] of changes) {
            try {
              document = withValue(document, toPath(place), value);
            } catch {
              // An earlier change took the place away.
            }
          }
          assertResult(parseComparison(document));
          assertNothingPolluted();
        },
      ),
      { numRuns: 1500 },
    );
  });

  const places = placesIn(fullDocument());

  for (const [what, thrown] of [
    ['an error', new Error('no')],
    ['undefined', undefined],
    ['a symbol', Symbol('no')],
    ['an object that has no words', Object.create(null)],
    [
      'an object that throws again',
      {
        toString() {
          throw new Error('again');
        },
      },
    ],
  ] as const) {
    it(`on getters that throw ${what}`, () => {
      for (const place of places) {
        const document = fullDocument() as unknown as Record<string | number, unknown>;
        const parent = place
          .slice(0, -1)
          .reduce((node, key) => node[key] as Record<string | number, unknown>, document);
        Object.defineProperty(parent, place.at(-1)!, {
          enumerable: true,
          get() {
            throw thrown;
          },
        });
        const result = parseComparison(document);
        assertResult(result);
        assert.equal(result.comparison, undefined);
        assert.equal(result.diagnostics[0]?.code, 'unreadable');
      }
    });
  }

  it('on proxies whose every trap throws', () => {
    const trap = () => {
      throw new TypeError('trap');
    };
    const handler = {
      get: trap,
      has: trap,
      ownKeys: trap,
      getOwnPropertyDescriptor: trap,
      getPrototypeOf: trap,
    };
    assertResult(parseComparison(new Proxy({}, handler)));
    assertResult(parseComparison(new Proxy([], handler)));
    assertResult(parseComparison({ ...fullDocument(), treatments: new Proxy([], handler) }));
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assertResult(parseComparison(proxy));
    assertResult(parseComparison({ ...fullDocument(), messages: proxy }));
  });

  it('on values that change while they are read', () => {
    let turn = 0;
    const fickle = new Proxy(fullDocument(), {
      get: (target, key) => (turn++ % 3 === 0 ? undefined : Reflect.get(target, key)),
    });
    for (let time = 0; time < 10; time++) assertResult(parseComparison(fickle));
  });

  it('on a document that holds itself', () => {
    const document = fullDocument() as unknown as Record<string, unknown>;
    document['self'] = document;
    document['messages'] = document;
    (document['treatments'] as unknown[])[1] = document;
    assertResult(parseComparison(document));
    const list: unknown[] = [];
    list.push(list);
    assertResult(parseComparison({ ...fullDocument(), summary: list, sections: list }));
  });

  it('on nesting without end', () => {
    const depth = 100_000;
    const text = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    assertResult(parseComparisonText(text));
    assertResult(parseComparisonText(`{"treatments": ${text}, "madeUp": ${text}}`));
    let nested: unknown = {};
    for (let level = 0; level < depth; level++)
      nested = { treatments: [nested], rows: nested, x: nested };
    assertResult(parseComparison(nested));
    assertResult(parseComparison({ ...fullDocument(), madeUp: nested }));
  });

  it('on running text of nothing but marks', { timeout: 20_000 }, () => {
    for (const mark of ['*', '[', ']', '\\', '[@', '](', '**[', '[a](', '*[@a', '\\*[']) {
      const document = withValue(fullDocument(), '$.summary[0]', mark.repeat(5_000));
      assertResult(parseComparison(document));
    }
  });
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
