import { expect } from '@open-wc/testing';
import { feedOf, readPage } from './read-page.js';

const ADDRESS = 'https://blog.example/posts/one?ref=mail';

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const read = (markup: string) => readPage(parse(markup), ADDRESS);

describe('readPage', () => {
  it('reads a page that says nothing', () => {
    expect(read('')).to.deep.equal({ url: ADDRESS, title: '', tags: [], text: '' });
  });

  describe('the title', () => {
    const head = '<title>One | Blog</title><meta property="og:title" content="One, shared">';
    for (const [name, body, title] of [
      ['is the heading of the article', '<h1>Blog</h1><article><h1>One</h1></article>', 'One'],
      [
        'or that of the main part',
        '<h1>Blog</h1><main><h1>One <i>and all</i></h1></main>',
        'One and all',
      ],
      ['or what it is called when it is shared', '<h1>Blog</h1>', 'One, shared'],
      ['not an empty heading', '<main><h1> </h1></main>', 'One, shared'],
    ] as const) {
      it(name, () => {
        expect(read(`${head}${body}`).title).to.equal(title);
      });
    }

    it('or else that of the document', () => {
      expect(read('<title>One | Blog</title>').title).to.equal('One | Blog');
    });
  });

  describe('the tags', () => {
    const linked = (data: unknown) =>
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

    for (const [name, markup, tags] of [
      [
        'keywords',
        '<meta name="Keywords" content="sleep, the notebook ,">',
        ['sleep', 'the notebook'],
      ],
      [
        'tags and section of the article',
        '<meta property="article:tag" content="Sleep"><meta property="article:tag" content="Winter"><meta property="article:section" content="Notes">',
        ['Sleep', 'Winter', 'Notes'],
      ],
      [
        'links to tags and categories',
        '<a rel="tag nofollow" href="/t">Sleep</a><a rel="category" href="/c">Notes</a><a rel="tagged" href="/x">No</a>',
        ['Sleep', 'Notes'],
      ],
      [
        'linked data, in each of its forms',
        linked({
          keywords: 'a, b',
          articleSection: ['c'],
          about: [{ '@type': 'Thing', name: 'd' }, 'e', { noName: true }, null, 5],
        }),
        ['a', 'b', 'd', 'e', 'c'],
      ],
      ['linked data in a graph', linked({ '@graph': [{ keywords: ['f', 'g'] }] }), ['f', 'g']],
      ['linked data in a list', linked([{ about: { name: 'h' } }]), ['h']],
      ['no linked data that is broken', '<script type="application/ld+json">{</script>', []],
      ['each once', '<meta name="keywords" content="a,a"><a rel="tag">a</a>', ['a']],
    ] as const) {
      it(`are ${name}`, () => {
        expect(read(markup).tags).to.deep.equal(tags);
      });
    }

    it('are what a comparison on the page compares', () => {
      const page = parse(
        '<treatment-compare></treatment-compare><treatment-compare></treatment-compare>',
      );
      Object.assign(page.querySelector('treatment-compare')!, {
        shown: {
          condition: { name: 'Sore knee' },
          treatments: [{ name: 'Walking' }, { name: 'Tablets' }],
        },
      });
      expect(readPage(page, ADDRESS).tags).to.deep.equal(['Sore knee', 'Walking', 'Tablets']);
    });
  });

  describe('the date', () => {
    for (const [name, markup, date] of [
      [
        'of the article',
        '<meta property="article:published_time" content="2026-02-03T04:05:06+01:00">',
        '2026-02-03T04:05:06+01:00',
      ],
      [
        'of linked data',
        '<script type="application/ld+json">{"datePublished":"2026-02-03"}</script>',
        '2026-02-03',
      ],
      [
        'in the article',
        '<time datetime="2020-01-01"></time><article><time datetime="2026-02-03"></time></article>',
        '2026-02-03',
      ],
      ['not one that is none', '<article><time datetime="soon"></time></article>', undefined],
    ] as const) {
      it(`is the one ${name}`, () => {
        expect(read(markup).date).to.equal(date);
      });
    }
  });

  describe('the address', () => {
    for (const [name, markup, url] of [
      [
        'is the canonical one',
        '<link rel="canonical" href="/posts/one">',
        'https://blog.example/posts/one',
      ],
      [
        'or the one to share',
        '<link rel="canonical" href="javascript:1"><meta property="og:url" content="https://blog.example/1">',
        'https://blog.example/1',
      ],
      ['or where it was found', '<link rel="canonical">', ADDRESS],
    ] as const) {
      it(name, () => {
        expect(read(markup).url).to.equal(url);
      });
    }
  });

  it('reads the description', () => {
    expect(read('<meta name="description" content=" Words. ">').summary).to.equal('Words.');
  });

  describe('the text', () => {
    it('is that of the article, without what stands there for another purpose', () => {
      const { text } = read(`<body><header>Blog</header><p>Before</p>
        <article><header><h1>One</h1></header><nav>Menu</nav><p>A <b>b</b>c</p><aside>Ad</aside>
        <script>1</script><style>*{}</style><form>Search</form><related-posts>Others</related-posts><p>D</p></article>
        <footer>Address</footer></body>`);
      expect(text).to.equal('One A b c D');
    });

    it('is that of the main part, or else of all but the frame of the page', () => {
      expect(read('<p>x</p><main><p>y</p></main>').text).to.equal('y');
      expect(read('<header>Blog</header><nav>x</nav><p>y</p><footer>z</footer>').text).to.equal(
        'y',
      );
    });

    it('is cut where it is very long', () => {
      expect(read(`<main>${'word '.repeat(50_000)}</main>`).text).to.have.lengthOf(20_000);
    });
  });
});

describe('feedOf', () => {
  const link = (attributes: string) => `<link rel="alternate" ${attributes}>`;
  const RSS = 'type="application/rss+xml"';

  for (const [name, markup, path] of [
    ['takes RSS', link(`${RSS} href="/feed"`), '/feed'],
    ['takes Atom', link('type="application/atom+xml" href="/a.xml"'), '/a.xml'],
    ['takes JSON Feed', link('type="application/feed+json" href="/f.json"'), '/f.json'],
    ['takes the first', link(`${RSS} href="/1"`) + link(`${RSS} href="/2"`), '/1'],
    [
      'passes over comments',
      link(`${RSS} href="/comments/feed/"`) +
        link(`${RSS} title="Blog » Comments Feed" href="/c"`) +
        link(`${RSS} href="/feed/"`),
      '/feed/',
    ],
    [
      'passes over the page itself in JSON',
      link('type="application/json" href="/wp-json/wp/v2/posts/1"') + link(`${RSS} href="/feed/"`),
      '/feed/',
    ],
    [
      'passes over comments and the page itself in any language',
      link(`${RSS} href="/c/feed/" title="Blog » Kommentar-Feed"`) +
        link('type="application/json" href="/index.php?rest_route=/wp/v2/posts/5"') +
        link(`${RSS} href="/feed/"`),
      '/feed/',
    ],
    ['passes over other languages', link('hreflang="de" href="/de"'), undefined],
    ['passes over what is no web address', link(`${RSS} href="javascript:1"`), undefined],
    ['finds none where there is none', '<link rel="stylesheet" href="/x">', undefined],
  ] as const) {
    it(name, () => {
      const page = parse(`<base href="https://blog.example/">${markup}`);
      expect(feedOf(page)).to.equal(path && `https://blog.example${path}`);
    });
  }
});
