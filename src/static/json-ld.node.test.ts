import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import { ADDRESSES, MARKUP } from '../testing/attacks.js';
import { fullDocument, minimalDocument, parsed, withValue } from '../testing/documents.js';
import fc from '../testing/fast-check.js';
import { changedDocument, rewordedDocument } from '../testing/hostile.js';
import { named, ownWordsOf, readHtml } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';
import { jsonLd, type JsonLdGraph, jsonLdScript } from './json-ld.js';
import { comparisons } from './testing/comparisons.js';
import { isType, propertiesOf } from './testing/vocabulary.js';

const PAGE = { url: 'https://clinic.example/choose?a=1', license: 'https://clinic.example/terms' };
const TODAY = new Date('2027-01-01T12:00:00Z');
const options = { page: PAGE, today: TODAY };

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every node of a graph, outer ones first. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

const typeOf = (node: Node): string => String(node['@type']);

const valuesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const ofType = (graph: JsonLdGraph, type: string) =>
  nodesIn(graph['@graph']).filter((node) => typeOf(node) === type);

/** Every text of a graph, with the property that holds it. */
const textsIn = (graph: JsonLdGraph): (readonly [property: string, text: string])[] =>
  nodesIn(graph['@graph']).flatMap((node) =>
    Object.entries(node).flatMap(([property, value]) =>
      valuesOf(value).flatMap((text) =>
        typeof text === 'string' ? [[property, text] as const] : [],
      ),
    ),
  );

/** What of a value schema.org knows it as. */
function kindsOf(value: unknown): string[] {
  if (!isNode(value)) return ['Text', 'Date', 'URL'];
  return [typeof value['@type'] === 'string' ? value['@type'] : 'IdReference'];
}

function faultsIn(graph: JsonLdGraph): string[] {
  return nodesIn(graph['@graph']).flatMap((node) => {
    const type = node['@type'];
    if (typeof type !== 'string') return Object.keys(node).filter((key) => key !== '@id');
    if (!isType(type)) return [`${type} is no type`];
    const properties = propertiesOf(type);
    return Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, value]) => {
        const known = properties.get(name);
        if (!known) return [`${type} has no ${name}`];
        return valuesOf(value)
          .filter((each) => !kindsOf(each).some((kind) => known.has(kind)))
          .map((each) => `${name} of ${type} is no ${kindsOf(each).join()}`);
      });
  });
}

const documents: readonly (readonly [string, Comparison])[] = [
  ...comparisons,
  ['full', parsed(fullDocument())],
  ['minimal', parsed(minimalDocument())],
];

describe('the description of a comparison for machines', () => {
  it('is held to the vocabulary, which says what is wrong', () => {
    const graph = (node: object): JsonLdGraph => ({
      '@context': 'https://schema.org',
      '@graph': [node],
    });
    const faults = [
      { '@type': 'Tablet' },
      { '@type': 'Drug', contraindication: 'none' },
      { '@type': 'MedicalWebPage', citation: { '@type': 'MedicalGuideline' } },
      { '@type': 'MedicalWebPage', author: 'Ada' },
    ].map((node) => faultsIn(graph(node)).join());
    assert.deepEqual(faults, [
      'Tablet is no type',
      'Drug has no contraindication',
      'citation of MedicalWebPage is no MedicalGuideline',
      'author of MedicalWebPage is no Text,Date,URL',
    ]);
  });

  for (const [name, comparison] of documents) {
    it(`uses types and properties that schema.org has, each where it belongs: ${name}`, () => {
      for (const each of [options, { today: TODAY }]) {
        assert.deepEqual(faultsIn(jsonLd(comparison, each)), []);
      }
    });

    it(`says nothing that the comparison does not show: ${name}`, async () => {
      const page = await renderPage(comparison, { today: TODAY });
      const seen = ownWordsOf(page);
      const links = named(page, 'a').flatMap(({ attributes }) => attributes.get('href') ?? []);
      const codes = [comparison.condition, ...comparison.treatments].flatMap((coded) =>
        (coded?.codes ?? []).flatMap(({ system, code }) => [system, code]),
      );
      const { sources, lang = 'en', published, version, lastReviewed, condition } = comparison;
      const fields = [
        ...codes,
        ...sources.flatMap(({ doi, pmid }) => [doi, pmid, 'DOI', 'PMID']),
        ...[lang, published, version?.date, lastReviewed, condition?.name, PAGE.url, PAGE.license],
      ];
      const isShown = (text: string) =>
        seen.includes(text.replace(/\s+/g, ' ')) || fields.includes(text) || links.includes(text);
      const unseen = textsIn(jsonLd(comparison, options))
        .filter(([property]) => !property.startsWith('@'))
        .flatMap(([property, text]) => (property === 'name' ? text.split(' · ') : [text]))
        .filter((text) => !isShown(text));
      assert.deepEqual(unseen, []);
    });

    it(`is the same each time, and neither rates nor reviews: ${name}`, () => {
      const graph = jsonLd(comparison, options);
      assert.deepEqual(jsonLd(comparison, options), graph);
      const types = nodesIn(graph['@graph']).map(typeOf);
      for (const banned of [
        'Review',
        'AggregateRating',
        'Rating',
        'FAQPage',
        'Question',
        'Offer',
      ]) {
        assert.ok(!types.includes(banned), banned);
      }
    });

    it(`names every condition and treatment that it refers to: ${name}`, () => {
      const graph = jsonLd(comparison, options);
      const ids = nodesIn(graph['@graph']).flatMap((node) => ('@type' in node ? node['@id'] : []));
      const referred = nodesIn(graph['@graph']).filter((node) => !('@type' in node));
      assert.ok(referred.length > 0);
      for (const { '@id': id } of referred) assert.ok(ids.includes(id), String(id));
    });
  }

  it('leaves the page to its owner, who may ask for it', () => {
    const comparison = parsed(fullDocument());
    assert.deepEqual(ofType(jsonLd(comparison), 'MedicalWebPage'), []);
    const [page] = ofType(jsonLd(comparison, options), 'MedicalWebPage');
    assert.deepEqual(
      [page?.['url'], page?.['license'], page?.['lastReviewed'], page?.['inLanguage']],
      [PAGE.url, PAGE.license, '2026-03-31', 'en-GB'],
    );
    assert.deepEqual(page?.['reviewedBy'], [
      { '@type': 'Person', name: 'Ben Reader', description: 'PhD' },
    ]);
    assert.deepEqual(page?.['audience'], { '@type': 'Patient' });
    assert.equal((page?.['citation'] as unknown[]).length, comparison.sources.length);
  });

  it('says of each route in each place how it is approved, in words', () => {
    const [drug] = ofType(jsonLd(parsed(fullDocument())), 'Drug');
    const statuses = (drug?.['legalStatus'] as Node[]).map(({ name, applicableLocation }) => [
      name,
      applicableLocation,
    ]);
    assert.deepEqual(statuses, [
      ['Approved · Heat on skin · United Kingdom', { '@type': 'Country', name: 'United Kingdom' }],
      [
        'Used off-label · Heat on skin · United States',
        { '@type': 'Country', name: 'United States' },
      ],
    ]);
  });

  it('gives no place to what holds elsewhere, and takes no union for a country', () => {
    const region = (code: string) =>
      ofType(
        jsonLd(parsed(withValue(fullDocument(), '$.treatments[0].approval[0].region', code))),
        'DrugLegalStatus',
      )[0]?.['applicableLocation'];
    assert.equal(region('INTL'), undefined);
    assert.deepEqual(region('EU'), { '@type': 'AdministrativeArea', name: 'European Union' });
  });

  it('warns of each serious risk of each treatment, a medicine or not', () => {
    const [drug] = ofType(jsonLd(parsed(fullDocument())), 'Drug');
    assert.deepEqual(drug?.['warning'], ['Heat injury. Rare.', 'Heat rash. Call us.']);
    const other = withValue(fullDocument(), '$.treatments[0].codes', []);
    const [therapy] = ofType(jsonLd(parsed(other)), 'MedicalTherapy');
    assert.deepEqual(therapy?.['seriousAdverseOutcome'], [
      { '@type': 'MedicalEntity', name: 'Heat injury. Rare.' },
      { '@type': 'MedicalEntity', name: 'Heat rash. Call us.' },
    ]);
  });

  it('says no more what its author has struck out', () => {
    const document = withValue(fullDocument(), '$.condition.summary', 'It {--never--} hurts.[@x]');
    const [condition] = ofType(jsonLd(parsed(document)), 'MedicalCondition');
    assert.equal(condition?.['description'], 'It hurts.');
  });

  it('tells of no review before it has been', () => {
    const [page] = ofType(
      jsonLd(parsed(fullDocument()), { page: {}, today: new Date('2026-03-01T12:00:00Z') }),
      'MedicalWebPage',
    );
    assert.ok(page && !('lastReviewed' in page));
  });

  it('takes an author without credentials for no person: it may be a group', () => {
    const [page] = ofType(
      jsonLd(parsed(withValue(fullDocument(), '$.authors', [{ name: 'The Neck Group' }])), options),
      'MedicalWebPage',
    );
    assert.ok(page && !('author' in page));
    assert.deepEqual(page['creditText'], ['The Neck Group']);
  });
});

describe('the script that holds it', () => {
  const graphOf = (script: string): unknown =>
    JSON.parse(
      /^<script type="application\/ld\+json">([^<>&]*)<\/script>$/.exec(script)?.[1] ?? script,
    );

  it('holds the graph', () => {
    const graph = jsonLd(parsed(fullDocument()), options);
    assert.deepEqual(graphOf(jsonLdScript(graph)), graph);
  });

  it('cannot be ended by a text, whatever it says', () => {
    for (const text of [...MARKUP, '</script>', '<!--<script>', 'a\u2028b\u2029c']) {
      const graph = jsonLd(parsed(withValue(fullDocument(), '$.title', text)), options);
      const script = jsonLdScript(graph);
      assert.doesNotMatch(script, /[\u2028\u2029]/);
      assert.deepEqual(graphOf(script), graph);
      assert.equal(named(readHtml(script), 'script').length, 1);
    }
  });

  it('holds addresses of the web and no others', () => {
    const isOfTheWeb = (text: string) => /^https?:$/.test(new URL(text).protocol);
    for (const address of ADDRESSES) {
      const comparison = parsed(fullDocument());
      const [source] = comparison.sources;
      const hostile = {
        ...comparison,
        sources: [
          { ...source!, url: address, doi: undefined },
          { ...source!, doi: `10.1/${address}` },
        ],
      };
      const graph = jsonLd(hostile, { page: { url: address, license: address }, today: TODAY });
      const urls = textsIn(graph).filter(([property]) => ['url', 'license'].includes(property));
      for (const [, url] of urls) assert.ok(isOfTheWeb(url), url);
    }
  });

  it('comes out of any document that is one', () => {
    fc.assert(
      fc.property(fc.oneof(changedDocument, rewordedDocument), (document) => {
        const { comparison } = parseComparison(document);
        if (!comparison) return;
        const graph = jsonLd(comparison, options);
        assert.deepEqual(faultsIn(graph), []);
        assert.deepEqual(graphOf(jsonLdScript(graph)), JSON.parse(JSON.stringify(graph)));
      }),
      { numRuns: 60 },
    );
  });
});
