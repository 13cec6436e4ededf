import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { readPage } from './read-page.js';

describe('readPage without a browser', () => {
  it('reads a page as a browser does', () => {
    const { document } = parseHTML(readFileSync('demo/related-blog.html', 'utf8'));
    const { text = '', ...page } = readPage(document, 'https://blog.example/bring.html');
    assert.deepEqual(page, {
      url: 'https://blog.example/bring.html',
      title: 'What I bring to an appointment',
      tags: ['Appointments'],
      language: 'en-GB',
      date: '2026-11-08',
      summary: 'A small bag, a short list and somebody who listens.',
    });
    assert.match(text, /^What I bring to an appointment By Ines/);
    assert.match(text, /It fits in a coat pocket\.$/);
  });

  it('reads linked data, metadata and the canonical address', () => {
    const { document } = parseHTML(`<!doctype html><html><head>
      <link rel="canonical" href="/one"><meta name="Keywords" content="a, b"><title>One</title>
      <script type="application/ld+json">{"@graph":[{"about":{"name":"c"},"datePublished":"2026-02-03"}]}</script>
      </head><body><header>Blog</header><p>Words.</p><a rel="nofollow tag">d</a></body></html>`);
    assert.deepEqual(readPage(document, 'https://blog.example/?p=1'), {
      url: 'https://blog.example/one',
      title: 'One',
      tags: ['a', 'b', 'c', 'd'],
      text: 'Words. d',
      date: '2026-02-03',
    });
  });
});
