import { expect, fixture, html } from '@open-wc/testing';
import type { Post } from '../../model/posts/post.js';
import { readLinks } from './link-list.js';

async function read(markup: string, areAllMeant = false): Promise<Post[]> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.innerHTML = markup;
  return readLinks(host, areAllMeant);
}

const here = (path: string) => new URL(path, location.href).href;

describe('readLinks', () => {
  it('reads each link of a list as a post', async () => {
    expect(
      await read('<ul><li><a href="/a"> One\n post </a></li><li><a href="b?c">Two</a></li></ul>'),
    ).to.deep.equal([
      { url: here('/a'), title: 'One post', tags: [] },
      { url: here('b?c'), title: 'Two', tags: [] },
    ]);
  });

  it('reads all that an item says', async () => {
    const [post] = await read(`<ul><li data-tags="Sleep, Notebook,">
      <a href="/a"><img src="/demo/assets/icon.svg" width="160" height="90" srcset="/demo/assets/icon.svg?2 2x" alt="">The title</a>,
      <time datetime="2026-02-03T10:00:00Z">3 February</time>
      <p>What it is <b>about</b>.</p> <p>In two parts.</p>
      <a rel="tag" href="/tags/winter">Winter</a> | <a rel="category tag" href="/c">Notes</a>
    </li></ul>`);
    expect(post).to.deep.equal({
      url: here('/a'),
      title: 'The title',
      date: '2026-02-03T10:00:00Z',
      summary: 'What it is about . In two parts.'.replace(' .', '.'),
      tags: ['Sleep', 'Notebook', 'Winter', 'Notes'],
      image: {
        src: here('/demo/assets/icon.svg'),
        srcset: `${here('/demo/assets/icon.svg?2')} 2x`,
        width: 160,
        height: 90,
      },
    });
  });

  it('takes the first link with words for the post of an item, and no other', async () => {
    const posts = await read(`
      <article><a href="/a"><img src="/demo/assets/icon.svg" alt=""></a><h3><a href="/a">A</a></h3> by <a href="/ines">Ines</a></article>
      <article><h3><a href="/b">B</a></h3> <a href="/b">Read more</a></article>`);
    expect(posts.map(({ title, url }) => [title, url])).to.deep.equal([
      ['A', here('/a')],
      ['B', here('/b')],
    ]);
  });

  it('reads links without items from two on: one alone leads to the posts', async () => {
    expect(await read('<p>See <a href="/blog">our blog</a>.</p>')).to.be.empty;
    expect(await read('<a href="/a">A</a> <a href="/b">B</a>')).to.have.lengthOf(2);
    expect(await read('<ul><li><a href="/a">A</a></li></ul>')).to.have.lengthOf(1);
  });

  it('reads no links in sentences, unless all are meant', async () => {
    const markup =
      '<p>See <a href="/blog">all posts</a> or the <a href="/archive">archive</a>.</p><p><a href="/t">Tags</a></p>';
    expect(await read(markup)).to.be.empty;
    expect(await read(markup, true)).to.have.lengthOf(3);
    expect(await read('<p><a href="/a">A</a></p>', true)).to.have.lengthOf(1);
  });

  it('reads the language of a post', async () => {
    const posts = await read(
      '<ul><li><a href="/a" hreflang="de">A</a></li><li><a href="/b" lang="fr">B</a></li></ul>',
    );
    expect(posts.map(({ language }) => language)).to.deep.equal(['de', 'fr']);
  });

  it('reads items of a list in an item as posts of their own', async () => {
    const posts = await read(
      '<ul><li><a href="/a">A</a><ul><li><a href="/b">B</a> Words</li></ul></li></ul>',
    );
    expect(posts.map(({ title, summary }) => [title, summary])).to.deep.equal([
      ['A', undefined],
      ['B', 'Words'],
    ]);
  });

  it('is not misled by the item that it stands in itself', async () => {
    const item = await fixture<HTMLElement>(
      html`<li><a href="/x">X</a><div><a href="/a">A</a><a href="/b">B</a></div></li>`,
    );
    const posts = readLinks(item.querySelector('div')!);
    expect(posts.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('leaves out what is for a named slot, has no words, or leads nowhere', async () => {
    const posts = await read(`<ul>
      <li><a href="/a">A</a></li><li><a href="/b"><img alt="B" src="/demo/assets/icon.svg"></a></li>
      <li><a href="javascript:1">C</a></li><li><a href="mailto:a@b.example">D</a></li><li><a>E</a></li>
    </ul><p slot="footer"><a href="/f">F</a></p>`);
    expect(posts.map(({ title }) => title)).to.deep.equal(['A']);
  });

  it('drops what parted the link from the words, and no sign of theirs', async () => {
    const posts = await read(
      '<ul><li><a href="/a">A</a>: ¿Qué dice? —</li><li><a href="/b">B</a> – “So.”</li><li><a href="/c">C</a>, </li></ul>',
    );
    expect(posts.map(({ summary }) => summary)).to.deep.equal(['¿Qué dice?', '“So.”', undefined]);
  });

  it('leaves out dates that are none', async () => {
    const [post] = await read(
      '<ul><li><a href="/a">A</a> <time datetime="P3D">three days</time></li></ul>',
    );
    expect(post).to.not.have.property('date');
  });
});
