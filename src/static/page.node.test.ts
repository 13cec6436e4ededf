import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { fullDocument } from '../testing/documents.js';
import { prerender, type PrerenderOptions } from './index.js';

type Nodes = ReturnType<typeof parseDocument>['children'];
type Element = Extract<Nodes[number], { readonly attribs: unknown }>;

const pageOf = (options: PrerenderOptions = {}, document: object = {}): string =>
  prerender({ ...fullDocument(), ...document }, { ...options, as: 'page' }).html ?? '';

function elementsIn(nodes: Nodes): Element[] {
  return nodes.flatMap((node) => ('attribs' in node ? [node, ...elementsIn(node.children)] : []));
}

const parse = (html: string): Element[] => elementsIn(parseDocument(html).children);
const named = (elements: readonly Element[], ...names: readonly string[]) =>
  elements.filter(({ name }) => names.includes(name));
const textOf = ({ children }: Element): string =>
  children.map((child) => ('data' in child ? child.data : '')).join('');

describe('a prerendered page', () => {
  it('is a whole page in the language of its comparison', () => {
    const html = pageOf();
    assert.match(
      html,
      /^<!doctype html>\n<html lang="en-GB" dir="ltr">\n<head>\n<meta charset="utf-8">\n/,
    );
    assert.match(html, /<\/main>\n<\/body>\n<\/html>\n$/);
    assert.match(
      pageOf({}, { lang: 'ar', messages: {} }),
      /^<!doctype html>\n<html lang="ar" dir="rtl">/,
    );
    const elements = parse(html);
    for (const name of ['html', 'head', 'title', 'body', 'main', 'treatment-compare']) {
      assert.equal(named(elements, name).length, 1, name);
    }
  });

  it('says in its head what it is, where it stands and in which languages', () => {
    const url = 'https://a.example/packs';
    const elements = parse(pageOf({ url, alternate: { es: '/es/', 'pt-BR': '/pt/' } }));
    const [title] = named(elements, 'title');
    assert.equal(title && textOf(title), 'Heat or cold for a stiff neck');
    const metas = named(elements, 'meta').map(({ attribs }) => [attribs.name, attribs.content]);
    assert.deepEqual(metas.slice(1), [
      ['viewport', 'width=device-width, initial-scale=1'],
      ['description', 'Heat, or a cold pack?'],
    ]);
    const links = named(elements, 'link').map(({ attribs }) => Object.values(attribs).join(' '));
    assert.deepEqual(links, [
      'canonical https://a.example/packs',
      'alternate es /es/',
      'alternate pt-BR /pt/',
    ]);
  });

  it('is described by its main points where it asks no question', () => {
    const elements = parse(pageOf({}, { question: undefined }));
    const description = named(elements, 'meta').at(-1);
    assert.equal(description?.attribs.content, 'Both may ease a stiff neck.');
  });

  it('holds no script, and nothing that a policy would have to allow but two styles', () => {
    const html = pageOf({ jsonLd: true });
    const elements = parse(html);
    assert.deepEqual(
      named(elements, 'script').map(({ attribs }) => attribs),
      [{ type: 'application/ld+json' }],
    );
    assert.equal(named(elements, 'style').length, 2);
    const names = elements.flatMap(({ attribs }) => Object.keys(attribs));
    assert.deepEqual(
      names.filter((name) => name === 'style' || name.startsWith('on')),
      [],
    );
  });

  it('lets links to elsewhere leave the frame that it may stand in, and no others', () => {
    const links = named(parse(pageOf()), 'a');
    const elsewhere = links.filter(({ attribs }) => attribs.rel === 'noopener');
    assert.ok(elsewhere.some(({ attribs }) => attribs.href === 'https://doi.org/10.1000/182'));
    for (const { attribs } of links) {
      assert.equal(
        attribs.target,
        elsewhere.some((link) => link.attribs === attribs) ? '_top' : undefined,
      );
    }
  });

  it('says what an author wrote, whatever that looks like', () => {
    const title = '</title><a rel="noopener"><script>alert(1)</script>';
    const html = pageOf({}, { title, question: '"><script>alert(1)</script>' });
    const elements = parse(html);
    const [shown] = named(elements, 'title');
    assert.equal(shown && textOf(shown), title);
    assert.deepEqual(named(elements, 'script'), []);
    assert.ok(!html.includes('target="_top" rel="noopener"&gt;'));
  });

  it('is light, dark, or as its reader prefers', () => {
    const styles = (theme?: PrerenderOptions['theme']) =>
      prerender(fullDocument(), { as: 'page', theme }).pageCss;
    assert.match(styles(), /color-scheme: ?light dark.*prefers-color-scheme: ?dark/);
    assert.match(styles('dark'), /color-scheme: ?dark/);
    assert.doesNotMatch(styles('light'), /dark/);
  });
});
