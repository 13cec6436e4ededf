/** Sites as their generators write them: eight posts each, and the lists that come with them. */

/** A site, by the names of its files. */
export interface BuiltSite {
  readonly generator: string;
  readonly files: Readonly<Record<string, string>>;
  /** Names of the files that are posts, or pages of their own. */
  readonly posts: readonly string[];
}

interface Written {
  readonly slug: string;
  readonly title: string;
  readonly tag: string;
  readonly date: string;
  readonly words: string;
}

const TITLES = [
  'A lamp for winter mornings',
  'Baking bread at night',
  'The garden in March',
  'Sleep and screens',
  'Walking to work',
  'Music in the kitchen',
  'Letters to nobody',
  'A quiet room',
];
const TAGS = ['sleep', 'garden', 'home'];

const POSTS: readonly Written[] = TITLES.map((title, index) => ({
  slug: title.toLowerCase().replaceAll(' ', '-'),
  title,
  tag: TAGS[index % TAGS.length]!,
  date: `2024-0${index + 1}-12`,
  words: `It began with a question about ${title.toLowerCase()}. Nobody had an answer, so we tried for a week.`,
}));

const withTag = (tag: string) => POSTS.filter((post) => post.tag === tag);

const html = (head: string, body: string, attributes = '') =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head><body${attributes}>${body}</body></html>`;

const each = (posts: readonly Written[], item: (post: Written) => string) =>
  posts.map(item).join('\n');

/** Hugo, with its own templates in the head, and a theme that shows summaries. */
function hugo(): BuiltSite {
  const head = (title: string, type: string, more = '') =>
    `<meta name="generator" content="Hugo 0.128.0"><title>${title} | A blog</title>
    <meta property="og:title" content="${title}"><meta property="og:type" content="${type}">${more}`;
  const chrome = (main: string) =>
    `<header><a href="/">A blog</a><nav><a href="/posts/">Posts</a> <a href="/tags/">Tags</a></nav></header>
    <main>${main}</main><footer><p>© A blog</p></footer>`;
  const feed = '<rss version="2.0"><channel><title>A blog</title></channel></rss>';
  const summaries = (posts: readonly Written[]) =>
    each(
      posts,
      ({ slug, title, date, words }) =>
        `<article><header><h2><a href="/posts/${slug}/">${title}</a></h2><time datetime="${date}">${date}</time></header><p>${words}</p></article>`,
    );
  const list = (title: string, posts: readonly Written[]) =>
    html(head(title, 'website'), chrome(`<h1>${title}</h1>${summaries(posts)}`));
  const terms = html(
    head('Tags', 'website'),
    chrome(
      `<h1>Tags</h1><ul>${TAGS.map((tag) => `<li><a href="/tags/${tag}/">${tag}</a></li>`).join('')}</ul>`,
    ),
  );
  const alias = `<!DOCTYPE html><html lang="en"><head><title>/</title><link rel="canonical" href="https://blog.example/"><meta name="robots" content="noindex"><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=https://blog.example/"></head></html>`;
  const files: Record<string, string> = {
    'index.html': list('A blog', POSTS.slice(0, 5)),
    'index.xml': feed,
    'page/1/index.html': alias,
    'page/2/index.html': list('A blog', POSTS.slice(5)),
    'posts/index.html': list('Posts', POSTS.slice(0, 5)),
    'posts/index.xml': feed,
    'posts/page/2/index.html': list('Posts', POSTS.slice(5)),
    'tags/index.html': terms,
    'tags/index.xml': feed,
    'categories/index.html': html(head('Categories', 'website'), chrome('<h1>Categories</h1>')),
    'categories/index.xml': feed,
    '404.html': html(head('404 Page not found', 'website'), chrome('<h1>404</h1>')),
  };
  for (const tag of TAGS) {
    files[`tags/${tag}/index.html`] = list(tag, withTag(tag));
    files[`tags/${tag}/index.xml`] = feed;
  }
  for (const { slug, title, tag, date, words } of POSTS) {
    files[`posts/${slug}/index.html`] = html(
      head(
        title,
        'article',
        `<meta property="article:section" content="posts"><meta property="article:published_time" content="${date}T00:00:00+00:00">`,
      ),
      chrome(`<article><h1>${title}</h1><time datetime="${date}">${date}</time><p>${words}</p>
        <ul class="tags"><li><a href="/tags/${tag}/">${tag}</a></li></ul></article>`),
    );
  }
  return { generator: 'Hugo', files, posts: POSTS.map(({ slug }) => `posts/${slug}/index.html`) };
}

/** A theme of Hugo that says nothing in its head, has its lists under German names, and writes no feeds. */
function hugoInGerman(): BuiltSite {
  const page = (title: string, main: string) =>
    html(
      `<title>${title}</title>`,
      `<header><a href="../../">Blog</a></header><div id="content">${main}</div><footer>Impressum</footer>`,
    );
  const lines = (posts: readonly Written[]) =>
    `<ul>${each(posts, ({ slug, title, date }) => `<li><span class="date">${date}</span> <a href="../../beitraege/${slug}/">${title}</a></li>`)}</ul>`;
  const files: Record<string, string> = {
    'index.html': page(
      'Blog',
      `<h1>Blog</h1><p>Notizen aus einem Haus am Rand der Stadt.</p>${lines(POSTS).replaceAll('../../', '')}`,
    ),
    'beitraege/index.html': page(
      'Beiträge',
      `<h1>Beiträge</h1>${lines(POSTS).replaceAll('../../', '../')}`,
    ),
    'themen/index.html': page(
      'Themen',
      `<h1>Themen</h1>${TAGS.map((tag) => `<p><a href="../themen/${tag}/">${tag}</a> (${withTag(tag).length})</p>`).join('')}`,
    ),
  };
  for (const tag of TAGS)
    files[`themen/${tag}/index.html`] = page(tag, `<h1>${tag}</h1>${lines(withTag(tag))}`);
  for (const [index, { slug, title, date, words }] of POSTS.entries()) {
    const next = POSTS[(index + 1) % POSTS.length]!;
    files[`beitraege/${slug}/index.html`] = page(
      title,
      `<h1>${title}</h1><p class="date">${date}</p><p>${words}</p><p>Siehe auch <a href="../${next.slug}/">${next.title}</a>.</p>`,
    );
  }
  return {
    generator: 'Hugo, a plain theme in German',
    files,
    posts: POSTS.map(({ slug }) => `beitraege/${slug}/index.html`),
  };
}

/** Jekyll with minima, jekyll-seo-tag, jekyll-archives and jekyll-paginate. */
function jekyll(): BuiltSite {
  const page = (title: string, type: string, main: string, more = '') =>
    html(
      `<meta name="generator" content="Jekyll v4.3.3"><title>${title} | A blog</title>
      <meta property="og:title" content="${title}"><meta property="og:type" content="${type}">${more}
      <link type="application/atom+xml" rel="alternate" href="https://blog.example/feed.xml" title="A blog">`,
      `<header class="site-header"><div class="wrapper"><a class="site-title" href="/">A blog</a></div></header>
      <main class="page-content"><div class="wrapper">${main}</div></main><footer class="site-footer h-card"></footer>`,
    );
  const addressOf = ({ slug, date, tag }: Written) =>
    `${tag}/${date.replaceAll('-', '/')}/${slug}.html`;
  const list = (title: string, posts: readonly Written[]) =>
    page(
      title,
      'website',
      `<div class="home"><h1 class="page-heading">${title}</h1><ul class="post-list">${each(
        posts,
        (post) =>
          `<li><span class="post-meta">${post.date}</span><h3><a class="post-link" href="/${addressOf(post)}">${post.title}</a></h3></li>`,
      )}</ul><p class="rss-subscribe">subscribe <a href="/feed.xml">via RSS</a></p></div>`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","url":"https://blog.example/"}</script>',
    );
  const files: Record<string, string> = {
    'index.html': list('Posts', POSTS.slice(0, 5)),
    'page2/index.html': list('Posts', POSTS.slice(5)),
    'blog/2024/index.html': list('2024', POSTS),
    'blog/2024/03/index.html': list('March 2024', POSTS.slice(2, 3)),
    'archive.html': list('Archive', POSTS),
    'tags.html': list('Tags', POSTS),
    '404.html': page('404', 'website', '<h1>404</h1><p>Page not found</p>'),
  };
  for (const tag of TAGS) {
    files[`tag/${tag}/index.html`] = list(tag, withTag(tag));
    files[`category/${tag}.html`] = list(tag, withTag(tag));
  }
  for (const post of POSTS) {
    const { title, date, words } = post;
    files[addressOf(post)] = page(
      title,
      'article',
      `<article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header">
      <h1 class="post-title p-name">${title}</h1><p class="post-meta"><time class="dt-published" datetime="${date}T00:00:00+00:00">${date}</time></p></header>
      <div class="post-content e-content"><p>${words}</p></div></article>`,
      `<meta property="article:published_time" content="${date}T00:00:00+00:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"${title}"}</script>`,
    );
  }
  return { generator: 'Jekyll', files, posts: POSTS.map(addressOf) };
}

/** Eleventy, as its base blog is: nothing in the head says what a page is. */
function eleventy(): BuiltSite {
  const page = (title: string, main: string) =>
    html(
      `<title>${title}</title><meta name="description" content="A blog."><link rel="alternate" href="/feed/feed.xml" type="application/atom+xml" title="A blog"><meta name="generator" content="Eleventy v3.0.0">`,
      `<a href="#main" id="skip-link" class="visually-hidden">Skip to main content</a><header><a href="/" class="home-link">A blog</a>
      <nav><ul class="nav"><li class="nav-item"><a href="/blog/">Archive</a></li></ul></nav></header>
      <main id="main"><heading-anchors>${main}</heading-anchors></main><footer></footer>`,
    );
  const list = (posts: readonly Written[]) =>
    `<ol class="postlist" style="--postlist-index: 9">${each(
      posts,
      ({ slug, title, date }) =>
        `<li class="postlist-item"><a href="/blog/${slug}/" class="postlist-link">${title}</a> <time class="postlist-date" datetime="${date}">${date}</time></li>`,
    )}</ol>`;
  const files: Record<string, string> = {
    'index.html': page(
      'A blog',
      `<h1>Latest 3 Posts</h1>${list(POSTS.slice(0, 3))}<p>More posts can be found in <a href="/blog/">the archive</a>.</p>`,
    ),
    'blog/index.html': page('Archive', `<h1>Archive</h1>${list(POSTS)}`),
    'tags/index.html': page(
      'Tags',
      `<h1>Tags</h1><ul>${TAGS.map((tag) => `<li><a href="/tags/${tag}/" class="post-tag">${tag}</a></li>`).join('')}</ul>`,
    ),
    'about/index.html': page(
      'About me',
      '<h1>About me</h1><p>I am a person that writes stuff.</p>',
    ),
    '404.html': page('404', '<h1>Content not found.</h1><p>Go <a href="/">home</a>.</p>'),
  };
  for (const tag of TAGS) {
    files[`tags/${tag}/index.html`] = page(
      `Tagged “${tag}”`,
      `<h1>Tagged “${tag}”</h1>${list(withTag(tag))}<p>See <a href="/tags/">all tags</a>.</p>`,
    );
  }
  for (const [index, { slug, title, tag, date, words }] of POSTS.entries()) {
    const next = POSTS[index + 1] ?? POSTS[0]!;
    files[`blog/${slug}/index.html`] = page(
      title,
      `<h1>${title}</h1><ul class="post-metadata"><li><time datetime="${date}">${date}</time></li><li><a href="/tags/${tag}/" class="post-tag">${tag}</a></li></ul>
      <p>${words}</p><ul class="links-nextprev"><li class="links-nextprev-next">Next →<br><a href="/blog/${next.slug}/">${next.title}</a></li></ul>`,
    );
  }
  return {
    generator: 'Eleventy',
    files,
    posts: [...POSTS.map(({ slug }) => `blog/${slug}/index.html`), 'about/index.html'],
  };
}

/** WordPress as an export to static files: every list and every post has a feed below it. */
function wordpress(): BuiltSite {
  const page = (title: string, classes: string, main: string, more = '') =>
    html(
      `<meta name="generator" content="WordPress 6.5"><title>${title} – A blog</title><meta property="og:type" content="article">${more}
      <link rel="alternate" type="application/rss+xml" title="A blog » Comments Feed" href="https://blog.example/comments/feed/index.xml">`,
      `<div id="page"><header id="masthead"><a href="https://blog.example/">A blog</a></header><div id="content"><main id="main">${main}</main></div>
      <aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul>${each(POSTS, ({ slug, title: name }) => `<li><a href="https://blog.example/${slug}/">${name}</a></li>`)}</ul></section></aside></div>`,
      ` class="${classes}"`,
    );
  const excerpts = (posts: readonly Written[]) =>
    each(
      posts,
      ({ slug, title, date, words }) =>
        `<article class="post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="https://blog.example/${slug}/" rel="bookmark">${title}</a></h2>
        <div class="entry-meta">Posted on <time class="entry-date published" datetime="${date}T08:00:00+00:00">${date}</time></div></header><div class="entry-summary"><p>${words}</p></div></article>`,
    );
  const archive = (title: string, classes: string, posts: readonly Written[]) =>
    page(
      title,
      classes,
      `<header class="page-header"><h1 class="page-title">${title}</h1></header>${excerpts(posts)}`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"CollectionPage"},{"@type":"WebSite"}]}</script>',
    );
  const files: Record<string, string> = {
    'index.html': page('A blog', 'home blog hfeed has-sidebar', excerpts(POSTS.slice(0, 5))),
    'page/2/index.html': page('A blog', 'home blog paged hfeed paged-2', excerpts(POSTS.slice(5))),
    'author/jane/index.html': archive(
      'Author: Jane',
      'archive author author-jane author-1 hfeed',
      POSTS,
    ),
    '2024/03/index.html': archive('Month: March 2024', 'archive date hfeed', POSTS.slice(2, 3)),
    'feed/index.xml': '<rss version="2.0"></rss>',
  };
  for (const tag of TAGS) {
    files[`category/${tag}/index.html`] = archive(
      `Category: ${tag}`,
      `archive category category-${tag} hfeed`,
      withTag(tag),
    );
    files[`topic/${tag}/index.html`] = archive(
      `Tag: ${tag}`,
      `archive tag tag-${tag} hfeed`,
      withTag(tag),
    );
    files[`category/${tag}/feed/index.xml`] = '<rss version="2.0"></rss>';
  }
  for (const [index, { slug, title, tag, date, words }] of POSTS.entries()) {
    files[`${slug}/feed/index.xml`] = '<rss version="2.0"></rss>';
    files[`${slug}/index.html`] = page(
      title,
      `post-template-default single single-post postid-${index} single-format-standard`,
      `<article class="post"><h1 class="entry-title">${title}</h1><time datetime="${date}">${date}</time><div class="entry-content"><p>${words}</p></div>
      <footer><a href="https://blog.example/category/${tag}/" rel="category tag">${tag}</a></footer></article>
      <section class="related-posts"><h2>Related posts</h2>${excerpts(POSTS.slice(0, 3))}</section>`,
    );
  }
  return { generator: 'WordPress', files, posts: POSTS.map(({ slug }) => `${slug}/index.html`) };
}

export const BUILT_SITES: readonly BuiltSite[] = [
  hugo(),
  hugoInGerman(),
  jekyll(),
  eleventy(),
  wordpress(),
];
