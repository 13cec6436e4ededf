/** Pages as platforms and themes write them. What is of the page says “lamp”, what is not says “goose”. */

const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_none, index) =>
      `<p>In week ${index + 1} the lamp stood beside the bed, and each morning I wrote down when I had woken, how the light felt, and what the day was like after it.</p>`,
  ).join('\n');

const GOOSE_WORDS =
  'The goose in the park follows whoever has bread, and nobody knows why it came here, or where it is going when the winter is over.';

const teaser = (classes = '') =>
  `<article class="${classes}"><h2><a href="/goose">A goose in the park</a></h2><p>${GOOSE_WORDS}</p><a href="/goose">Read of the goose</a></article>`;

const comments = (tag = 'article') =>
  `<div id="comments" class="comments-area"><h2>Two thoughts on the goose</h2><ol class="comment-list">${`<li class="comment"><${tag} class="comment-body"><p>${GOOSE_WORDS}</p></${tag}></li>`.repeat(6)}</ol>
  <div id="respond"><form><label>Your goose</label></form></div></div>`;

const MENU =
  '<ul><li><a href="/">Home goose</a></li><li><a href="/about">About the goose</a></li></ul>';
const COOKIES =
  '<div id="cookie-notice" class="cookie-notice-hidden" role="dialog"><p>This goose uses cookies to make the goose better. You may refuse the goose, and the goose will not mind at all.</p></div>';
const HEAD = '<meta charset="utf-8"><title>The lamp beside the bed – Blog</title>';
const TEXT = paragraphs(5);

export const PAGES: Readonly<Record<string, string>> = {
  Gutenberg: `<html lang="en"><head>${HEAD}</head><body class="single single-post wp-embed-responsive">
    <div class="wp-site-blocks"><header class="wp-block-template-part"><nav>${MENU}</nav></header>
    <main class="wp-block-group"><h1 class="wp-block-post-title">The lamp beside the bed</h1>
    <div class="entry-content wp-block-post-content">${TEXT}
      <div class="wp-block-query"><ul class="wp-block-post-template"><li class="post"><h3><a href="/goose">A goose in the park</a></h3></li></ul></div></div>
    <div class="wp-block-comments">${comments('div')}</div></main>
    <footer class="wp-block-template-part"><p>${GOOSE_WORDS}</p></footer></div>${COOKIES}</body></html>`,

  'a classic theme of WordPress': `<html lang="en"><head>${HEAD}</head><body class="single has-sidebar">
    <div id="page" class="site has-sidebar"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">The goose blog</a></h1><p>${GOOSE_WORDS}</p></header>
    <div id="content"><div id="secondary" class="widget-area sidebar">${teaser()}${teaser()}</div>
    <div id="primary"><main><article id="post-7" class="post type-post"><header class="entry-header"><h1 class="entry-title">The lamp beside the bed</h1></header>
    <div class="entry-content">${TEXT}<div class="sharedaddy"><h3>Share this goose:</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related goose</h3><p>${GOOSE_WORDS}</p></div></div>
    <footer class="entry-footer"><a rel="tag" href="/t">Lamps</a> Posted by a goose</footer></article>${comments()}</main></div></div>
    <footer id="colophon"><p>${GOOSE_WORDS}</p></footer></div></body></html>`,

  'teasers before the article': `<html lang="en"><head>${HEAD}</head><body><main>
    <section class="featured">${teaser()}${teaser()}${teaser()}</section>
    <article><h1>The lamp beside the bed</h1>${TEXT}</article></main></body></html>`,

  Elementor: `<html lang="en"><head>${HEAD}</head><body class="elementor-page elementor-default">
    <div data-elementor-type="header" class="elementor elementor-11 elementor-location-header"><div class="elementor-nav-menu--main">${MENU}</div><p>${GOOSE_WORDS}</p></div>
    <div data-elementor-type="single-post" class="elementor elementor-22 elementor-location-single"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap">
      <div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1>The lamp beside the bed</h1></div></div>
      <div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${TEXT}</div></div>
      <div class="elementor-element elementor-widget elementor-widget-posts"><div class="elementor-posts-container">${teaser('elementor-post').repeat(3)}</div></div>
    </div></div></div></section></div>
    <div data-elementor-type="footer" class="elementor elementor-33 elementor-location-footer"><p>${GOOSE_WORDS}</p></div>${COOKIES}</body></html>`,

  Divi: `<html lang="en"><head>${HEAD}</head><body class="et_pb_pagebuilder_layout"><div id="page-container">
    <header id="main-header"><div id="et-top-navigation"><nav id="top-menu-nav">${MENU}</nav></div></header>
    <div id="et-main-area"><div id="main-content"><article id="post-9" class="page type-page"><div class="entry-content"><div id="et-boc" class="et-boc">
      <div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><h1>The lamp beside the bed</h1>${TEXT}</div></div></div></div></div>
      <div class="et_pb_section"><div class="et_pb_blog_grid">${teaser('et_pb_post').repeat(3)}</div></div></div></div></article></div>
    <footer id="main-footer"><div id="footer-bottom"><p>${GOOSE_WORDS}</p></div></footer></div></div></body></html>`,

  Ghost: `<html lang="en"><head>${HEAD}</head><body class="post-template"><div class="gh-viewport">
    <header id="gh-navigation" class="gh-navigation"><nav>${MENU}</nav></header>
    <main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">The lamp beside the bed</h1><aside>By a goose</aside></header>
    <section class="gh-content">${TEXT}</section></article><section class="gh-comments">${comments('div')}</section></main>
    <section class="gh-container"><h2>Read the goose next</h2><div class="gh-feed">${teaser('gh-card post').repeat(4)}</div></section>
    <footer class="gh-footer"><p>${GOOSE_WORDS}</p></footer></div></body></html>`,

  Hugo: `<html lang="en"><head>${HEAD}</head><body><header class="header"><nav class="nav">${MENU}</nav></header>
    <main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home of the goose</a></div><h1 class="post-title">The lamp beside the bed</h1></header>
    <div class="post-content">${TEXT}</div><footer class="post-footer"><ul class="post-tags"><li><a href="/tags/goose">Goose</a></li></ul></footer></article></main>
    <footer class="footer"><span>${GOOSE_WORDS}</span></footer></body></html>`,

  'a plain page without names for its parts': `<html lang="en"><head>${HEAD}</head><body><div id="header"><div>${MENU}</div></div>
    <div id="wrap"><div id="content"><h2>The lamp beside the bed</h2>${TEXT}</div><div id="sidebar"><p>${GOOSE_WORDS}</p>${MENU}</div></div>
    <div id="footer"><p>${GOOSE_WORDS}</p></div></body></html>`,

  'a page that marks its text up': `<html lang="en"><head>${HEAD}</head><body><div class="a"><p>${GOOSE_WORDS}</p></div>
    <main><article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">The lamp beside the bed</h1><div class="b"><p>${GOOSE_WORDS}</p></div><div itemprop="articleBody">${TEXT}</div></article></main></body></html>`,

  'a form around all of it': `<html lang="en"><head>${HEAD}</head><body><form id="aspnetForm"><div class="menu">${MENU}</div><main><h1>The lamp beside the bed</h1>${TEXT}</main></form></body></html>`,
};
