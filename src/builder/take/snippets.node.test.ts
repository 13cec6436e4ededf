import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, minimalDocument } from '../../testing/documents.js';
import { descendants, named, readHtml } from '../../testing/html.js';
import { type Choices, choicesFrom, firstChoices } from '../choices.js';
import { type Shown, shownOf } from '../shown.js';
import { elementMarkup } from './element-markup.js';
import { folderContent } from './folder.js';
import { frameAddress, frameSnippet } from './frame-snippet.js';
import { linksIn } from './links.js';
import { scriptsFor } from './scripts.js';
import { jsonLdSnippet, scriptSnippet, staticSnippet } from './snippets.js';

const BASE = '/tc/';
const chosen = (changes: Partial<Choices> = {}): Choices => ({ ...firstChoices(BASE), ...changes });
const own = (changes: Partial<Choices> = {}): Choices =>
  chosen({ content: 'own', own: JSON.stringify(minimalDocument()), ...changes });

const markup = (choices: Choices, src?: string): string =>
  elementMarkup(choices, shownOf(choices), src);
const scripts = (choices: Choices): string[] => scriptsFor(choices, shownOf(choices));
const taken = (choices: Choices, form: 'shadow' | 'light' = 'shadow'): string => {
  const snippet = staticSnippet(choices, shownOf(choices), {}, form);
  return 'text' in snippet ? snippet.text : `problem: ${snippet.problem}`;
};

describe('the code that an author takes', () => {
  it('is the tag with what is chosen, and something to read inside', () => {
    const text = markup(
      chosen({
        region: 'US',
        offers: ['esketamine'],
        guide: true,
        theme: 'dark',
        nextLabel: 'Book "now" & talk',
        nextHref: '/book',
      }),
    );
    const [element] = descendants(readHtml(text));
    assert.deepEqual(Object.fromEntries(element!.attributes), {
      comparison: 'ketamine-vs-antidepressants',
      region: 'US',
      offers: 'esketamine',
      guide: '',
      theme: 'dark',
    });
    assert.match(text, /<a slot="next-step" href="\/book">Book "now" &amp; talk<\/a>/);
    assert.match(text, /NICE guideline/);
  });

  it('names treatments and sections only where some are hidden, and never too few', () => {
    const { comparison } = shownOf(chosen());
    const [first, ...others] = comparison!.treatments.map(({ id }) => id);
    const some = markup(chosen({ hiddenTreatments: [first!] }));
    assert.match(some, new RegExp(`treatments="${others.join(' ')}"`));
    assert.doesNotMatch(markup(chosen()), /treatments=|sections=/);
    assert.doesNotMatch(markup(chosen({ hiddenTreatments: [first!, ...others] })), /treatments=/);
  });

  it('holds a comparison of the author’s own, which cannot end its script', () => {
    const hostile = own({
      own: JSON.stringify({ ...minimalDocument(), title: '</script><img src=x onerror=alert(1)>' }),
    });
    const text = markup(hostile);
    assert.equal(text.match(/<\/script>/g)?.length, 1);
    const [json] = named(readHtml(text), 'script');
    assert.deepEqual(
      JSON.parse((json!.children[0] as string).replace(/&lt;/g, '<')),
      JSON.parse(hostile.own),
    );
    assert.match(markup(hostile, '/tc/comparison.json'), /src="\/tc\/comparison.json"/);
    assert.doesNotMatch(markup(hostile, '/tc/comparison.json'), /<script/);
  });

  it('leads to no address that is not of the web', () => {
    const text = markup(chosen({ nextLabel: 'Go', nextHref: 'javascript:alert(1)' }));
    assert.doesNotMatch(text, /javascript/);
  });

  it('loads no more scripts than it needs, and only if they are exactly these', () => {
    assert.deepEqual(scripts(chosen()), ['treatment-compare.js']);
    assert.deepEqual(scripts(chosen({ language: 'es', guide: true })), [
      'treatment-compare.js',
      'languages/es.js',
      'elements/treatment-guide.js',
    ]);
    assert.deepEqual(scripts(own()), ['elements/treatment-compare.js']);
    assert.deepEqual(scripts(own({ subject: 'guide' })), ['elements/treatment-guide.js']);
    assert.deepEqual(scripts(chosen({ subject: 'chart' })), ['treatment-compare.js']);
    assert.deepEqual(scripts(chosen({ subject: 'posts', language: 'de' })), [
      'elements/related-posts.js',
      'languages/de.js',
    ]);
    const choices = chosen();
    const text = scriptSnippet(
      choices,
      shownOf(choices),
      { '--tc-accent': '#123456' },
      {
        'treatment-compare.js': 'sha384-abc',
      },
    );
    assert.match(
      text,
      /^<script src="\/tc\/treatment-compare.js" integrity="sha384-abc" crossorigin="anonymous" defer><\/script>/,
    );
    assert.match(text, /<style>\ntreatment-compare {\n {2}--tc-accent: #123456;\n}\n<\/style>/);
  });

  it('is the same without a script, for each thing that can be shown', () => {
    assert.match(taken(chosen()), /<treatment-compare[^>]*data-prerendered/);
    assert.match(taken(chosen(), 'light'), /^<section|^<article|^<div/);
    assert.match(taken(chosen({ subject: 'chart' })), /<outcome-chart/);
    assert.match(taken(chosen({ subject: 'guide' })), /<treatment-guide/);
    assert.match(taken(own()), /<treatment-compare/);
    const posts = chosen({
      subject: 'posts',
      postsFrom: 'links',
      links: 'https://example.org/visit Your first visit',
    });
    assert.match(taken(posts), /<related-posts[^]*Your first visit/);
    assert.match(taken(own({ own: '{' })), /^problem/);
  });

  it('names what is missing for posts at addresses of a page that is not named', () => {
    const posts = chosen({
      subject: 'posts',
      postsFrom: 'links',
      links: '/visit Your first visit',
    });
    assert.match(taken(posts), /^problem: .*page/);
  });

  it('shows the same in a frame', () => {
    const choices = own({
      own: JSON.stringify(fullDocument()),
      subject: 'chart',
      outcome: 'felt-better',
      language: 'es',
    });
    const address = new URL(frameAddress(choices, shownOf(choices)), 'https://example.org');
    assert.equal(address.pathname, '/tc/embed/index.html');
    assert.deepEqual(Object.fromEntries(address.searchParams), {
      element: 'outcome-chart',
      src: '/tc/comparison.json',
      lang: 'es',
      outcome: 'felt-better',
    });
    assert.match(
      frameSnippet(choices, shownOf(choices), 'A "title"'),
      /title="A &quot;title&quot;"/,
    );
  });

  it('asks for no outcome of a comparison that was chosen before', () => {
    const choices = own({ subject: 'chart', outcome: 'of-another' });
    assert.doesNotMatch(markup(choices), /outcome=/);
  });

  it('brings the page for frames along where a frame is taken', () => {
    const words = { title: 'A title', readMe: 'Read me' };
    const pathsOf = (choices: Choices) =>
      Object.keys(folderContent(choices, shownOf(choices), {}, words).copied);
    const inFrame = pathsOf(chosen({ form: 'frame', language: 'es' }));
    for (const path of ['embed/index.html', 'embed/embed.js', 'languages/es.js'])
      assert.ok(inFrame.includes(path), path);
    assert.ok(!pathsOf(chosen()).some((path) => path.startsWith('embed/')));
  });

  it('describes the comparison to machines, with the page where that is known', () => {
    const choices = chosen({ page: 'https://example.org/depression' });
    assert.match(jsonLdSnippet(choices, shownOf(choices)), /"MedicalWebPage"/);
    assert.doesNotMatch(jsonLdSnippet(chosen(), shownOf(chosen())), /"MedicalWebPage"/);
    assert.equal(jsonLdSnippet(own({ own: '' }), shownOf(own({ own: '' }))), '');
  });

  it('comes as a folder that works by itself', () => {
    const choices = own();
    const { copied, written } = folderContent(
      choices,
      shownOf(choices),
      {},
      {
        title: 'Mine',
        readMe: 'Read me',
      },
    );
    assert.deepEqual(copied, {
      'elements/treatment-compare.js': 'elements/treatment-compare.js',
      'LICENSE.txt': 'builder/LICENSE.txt',
      'THIRD-PARTY-LICENSES.txt': 'THIRD-PARTY-LICENSES.txt',
    });
    assert.deepEqual(Object.keys(written), ['README.txt', 'index.html', 'comparison.json']);
    assert.match(written['index.html']!, /<script src="elements\/treatment-compare.js" defer>/);
    assert.deepEqual(JSON.parse(written['comparison.json']!), minimalDocument());
  });
});

describe('links that an author pastes', () => {
  it('are an address and a title, in any order, and nothing else', () => {
    assert.deepEqual(
      linksIn(
        'https://example.org/a The first\n  The second https://example.org/b\n/c\nno address\n\njavascript:alert(1) Bad',
      ),
      [
        { url: 'https://example.org/a', title: 'The first' },
        { url: 'https://example.org/b', title: 'The second' },
        { url: '/c', title: '/c' },
      ],
    );
  });
});

describe('a draft', () => {
  const first = firstChoices(BASE);

  it('brings back what was chosen, and asks for no feed by itself', () => {
    const kept: unknown = JSON.parse(
      JSON.stringify(chosen({ region: 'GB', offers: ['a'], feedAsked: 'https://example.org' })),
    );
    assert.deepEqual(choicesFrom(kept, first), { ...first, region: 'GB', offers: ['a'] });
  });

  it('is passed over where it is of another shape', () => {
    for (const broken of [undefined, null, 'text', [], { region: 7, offers: [1], other: true }]) {
      assert.deepEqual(choicesFrom(broken, first), first);
    }
  });
});

describe('what is shown', () => {
  const toldOf = ({ told }: Shown) => told.map(({ rule }) => rule);

  it('is a built-in comparison in the language that is asked for, with its guide', () => {
    assert.equal(shownOf(chosen({ language: 'es' })).comparison?.lang, 'es');
    assert.equal(shownOf(chosen({ language: 'de' })).comparison?.lang ?? 'en', 'en');
    assert.ok(shownOf(chosen()).comparison?.guide);
  });

  it('is one of the author’s own, with what is wrong with it', () => {
    assert.deepEqual(toldOf(shownOf(own({ own: '{"id": ' }))), ['invalid-json']);
    assert.ok(toldOf(shownOf(own())).length > 0);
    assert.equal(shownOf(own()).comparison?.title, minimalDocument().title);
    assert.deepEqual(shownOf(own({ own: ' ' })), { told: [] });
  });
});
