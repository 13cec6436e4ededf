import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultless } from '../../../check/testing/faultless.js';
import { rowSchemas } from '../../../model/comparison/rows/index.js';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import {
  COMPARISON,
  type Described,
  describedAt,
  fieldsOf,
  itemOf,
  kindsOf,
  shapeOf,
  waysOf,
} from './described.js';
import { divided, isFolding, namingField, openFor, partOf, PARTS } from './layout.js';
import { inOtherWay, newItem } from './new-item.js';

/** Every object that the schema has, by where it is. */
function objectsIn(described: Described, path = '$'): [string, Described][] {
  const ways = waysOf(described);
  if (ways.length > 1) return ways.flatMap((way) => objectsIn(way, path));
  const own: [string, Described][] = described.schema.fields ? [[path, described]] : [];
  const item = itemOf(described);
  const inside: readonly (readonly [string, Described])[] = [
    ...fieldsOf(described).map((field) => [`${path}.${field.name}`, field] as const),
    ...(item ? [[`${path}[]`, item] as const] : []),
    ...[...kindsOf(described)].map(([kind, one]) => [`${path}<${kind}>`, one] as const),
  ];
  return [...own, ...inside.flatMap(([place, one]) => objectsIn(one, place))];
}

const at = (...keys: PathKeys) => describedAt(faultless(), keys)!;

describe('the form made of the schema', () => {
  it('explains every field by the words over it in the schema', () => {
    const objects = objectsIn(COMPARISON);
    assert.ok(objects.length > 30, String(objects.length));
    for (const [path, described] of objects)
      for (const { name, help } of fieldsOf(described)) assert.ok(help, `${path}.${name}`);
  });

  it('has a form for every kind of row, with nothing named here', () => {
    const kinds = kindsOf(at('sections', 0, 'rows', 0));
    assert.deepEqual([...kinds.keys()], Object.keys(rowSchemas));
    for (const [kind, described] of kinds) {
      const { first, content } = divided(described);
      assert.equal(first[0]?.name, 'label', kind);
      assert.ok(
        [...content, ...first].some(({ name }) => ['cells', 'items'].includes(name)),
        kind,
      );
    }
  });

  it('puts every field somewhere, once', () => {
    for (const [path, described] of objectsIn(COMPARISON)) {
      const { first, more, content } = divided(described);
      const names = [...first, ...more, ...content].map(({ name }) => name);
      const all = fieldsOf(described).filter(
        ({ name, schema }) => name !== 'kind' || schema.choices?.length !== 1,
      );
      assert.deepEqual(names.sort(), all.map(({ name }) => name).sort(), path);
    }
    assert.deepEqual(
      PARTS.flatMap(({ fields }) => fields).sort(),
      fieldsOf(COMPARISON)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('knows in which way each value is filled in', () => {
    assert.deepEqual(
      (
        [
          ['id'],
          ['title'],
          ['lastReviewed'],
          ['summary', 0],
          ['treatments'],
          ['condition'],
          ['messages'],
          ['sources', 0, 'kind'],
          ['sources', 0, 'year'],
          ['sources', 0, 'url'],
          ['sections', 0, 'folded'],
          ['sections', 0, 'rows', 0, 'cells'],
          ['guide', 'values', 0, 'label'],
        ] as const
      ).map((keys) => shapeOf(at(...keys))),
      [
        'id',
        'text',
        'date',
        'rich',
        'list',
        'fields',
        'record',
        'choice',
        'number',
        'address',
        'boolean',
        'record',
        'text',
      ],
    );
  });

  it('finds what stands inside of a value that may be written in two ways', () => {
    const cell = ['sections', 0, 'rows', 0, 'cells', 'heat'] as const;
    const missing = {
      ...faultless(),
      sections: [{ rows: [{ kind: 'facts', cells: { heat: { missing: '' } } }] }],
    };
    assert.ok(describedAt(faultless(), [...cell, 'value']));
    assert.equal(describedAt(faultless(), [...cell, 'why']), undefined);
    assert.ok(describedAt(missing, [...cell, 'why']));
    assert.equal(describedAt(missing, [...cell, 'value']), undefined);
  });

  it('hides an id, and calls parts by their labels', () => {
    const { first, more } = divided(at('treatments', 0));
    assert.equal(first[0]?.name, 'name');
    assert.ok(more.some(({ name }) => name === 'id'));
    assert.equal(namingField(at('sources', 0)), 'title');
    assert.equal(namingField(at('glossary', 0)), 'term');
  });

  it('opens parts with an id, and large ones, one by one', () => {
    assert.ok(isFolding(at('sections', 0, 'rows', 0)));
    assert.ok(isFolding(at('crisisLines', 0)));
    assert.ok(!isFolding(at('glossary', 0)));
    const row = ['sections', 1, 'rows', 0];
    const study = [...row, 'cells', 'heat', 0];
    assert.deepEqual(openFor(faultless(), [...row, 'cells', 'heat']), row);
    assert.deepEqual(openFor(faultless(), [...study, 'events']), study);
    assert.deepEqual(openFor(faultless(), ['glossary', 0, 'term']), ['glossary']);
    assert.deepEqual(openFor(faultless(), ['funding']), ['people']);
    assert.deepEqual(openFor(faultless(), ['quite-unknown']), ['about']);
    assert.equal(partOf(['people']), 'people');
  });
});

describe('what is new', () => {
  it('is empty, and of the kind that was chosen', () => {
    assert.equal(newItem(at('summary', 0)), '');
    assert.equal(newItem(at('treatments', 0, 'seriousRisks', 0)), '');
    assert.deepEqual(newItem(at('treatments', 0)), {});
    assert.deepEqual(newItem(at('sections', 0, 'rows', 0), 'list'), { kind: 'list' });
  });

  it('keeps a text that is written in another way, and never says why a cell is empty', () => {
    const risk = at('treatments', 0, 'seriousRisks', 0);
    assert.deepEqual(inOtherWay(risk, 'Burns'), { short: 'Burns' });
    assert.equal(inOtherWay(risk, { short: 'Burns', more: 'x' }), 'Burns');
    const cell = at('sections', 0, 'rows', 0, 'cells', 'heat');
    assert.deepEqual(inOtherWay(cell, { value: 'At home' }), { missing: '' });
    assert.equal(inOtherWay(cell, { missing: 'no-studies' }), undefined);
  });
});
