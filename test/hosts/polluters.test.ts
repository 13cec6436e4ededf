import { expect, oneEvent } from '@open-wc/testing';
import { find, findAll, line, shownIn } from './checks.js';
import { comparisonIn, describeHost, type HostPage, hostsTried, type Page } from './contract.js';
import { backgroundOf, contrast, over, rgbaOf } from '../../src/styles/contrast.js';
import { contrastOfProperty, distance } from '../../src/testing/colours.js';
import { until } from '../../src/testing/until.js';

const more: Record<string, (opened: () => HostPage) => void> = {
  'scoped-registry': (opened) => {
    it('hears of attributes that change', async () => {
      const comparison = comparisonIn(opened());
      comparison.setAttribute('treatments', 'heat rest');
      await until(() => shownIn(comparison).columns === 2, 'Two treatments are shown');
      comparison.removeAttribute('treatments');
      await until(() => shownIn(comparison).columns === 3, 'All are shown again');
    });
  },
  'old-prototype': (opened) => {
    it('takes posts as a property, with their dates and tags', async () => {
      const { page } = opened().ours;
      const posts = page.document.createElement('related-posts');
      const titles = () => findAll(posts, 'a.title').map(line);
      Object.assign(posts, { loading: 'eager', rank: 'none', posts: postsIn(page) });
      page.document.body.append(posts);
      await until(() => titles().join() === 'Sleep diary,Walks', 'Both show');
      expect(find(posts, 'time').getAttribute('datetime')).to.equal('2026-02-03');
      posts.category = 'Notebook';
      await until(() => titles().join() === 'Sleep diary', 'One of the tag shows');
      posts.remove();
    });

    it('tells a fetched document that says the same from one that says something else', async () => {
      const { page } = opened().ours;
      const json = comparisonIn(opened()).querySelector('script')!.textContent;
      const renamed = JSON.parse(json) as { treatments: { name: string }[] };
      renamed.treatments[0]!.name = 'Sunshine';
      const comparison = page.document.createElement('treatment-compare');
      const load = async (text: string) => {
        const loaded = oneEvent(comparison, 'treatment-compare-load');
        page.fetch = () => Promise.resolve(new page.Response(text));
        if (comparison.shown) comparison.reload();
        else comparison.src = 'again.json';
        page.document.body.append(comparison);
        await loaded;
        return comparison.shown;
      };
      const first = await load(json);
      expect(await load(`${json} `)).to.equal(first);
      expect((await load(JSON.stringify(renamed)))?.treatments[0]?.name).to.equal('Sunshine');
      comparison.remove();
    });
  },
  translator: (opened) => {
    it('answers clicks after a translation', async () => {
      const comparison = comparisonIn(opened());
      const before = opened().ours.notes();
      translate(comparison.shadowRoot!);
      const title = find(comparison, '[part~="title"]');
      expect(title.querySelector('* > *'), 'It is translated').to.exist;
      find(comparison, 'input[type="checkbox"]').click();
      await until(() => shownIn(comparison).columns === 2, 'A treatment can be taken out');
      find(comparison, '.frames button:last-of-type').click();
      await until(
        () => find(comparison, '.frames button:last-of-type').ariaPressed === 'true',
        'The other people show',
      );
      expect(opened().ours.notes()).to.deep.equal(before);
    });
  },
  'dark-reader': (opened) => {
    const isDark = (node: Element) => contrast(backgroundOf(node), WHITE) > 10;

    it('is dark, and so is the page', () => {
      expect(isDark(comparisonIn(opened()))).to.be.true;
      expect(isDark(find(comparisonIn(opened()), '[part~="title"]'))).to.be.true;
    });

    it('keeps the colours of treatments apart, and beside the ground', () => {
      const swatches = findAll(comparisonIn(opened()), '.columns .swatch').slice(0, 3);
      expect(swatches).to.have.lengthOf(3);
      const [heat, cold, rest] = swatches.map((swatch) =>
        over(rgbaOf(getComputedStyle(swatch).borderTopColor), backgroundOf(swatch)),
      );
      expect(distance(heat!, cold!)).to.be.at.least(10);
      expect(distance(cold!, rest!)).to.be.at.least(10);
      expect(distance(heat!, rest!)).to.be.at.least(10);
      for (const swatch of swatches) {
        const found = contrastOfProperty(swatch, 'border-top-color', backgroundOf(swatch));
        expect(found).to.be.at.least(3);
      }
    });

    it('keeps the signs of its keys in sight', () => {
      const keys = findAll(comparisonIn(opened()), '.key');
      expect(keys.length).to.be.at.least(5);
      for (const key of keys) {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(
          key,
          '::before',
        );
        const ground = backgroundOf(key);
        expect(parseFloat(borderTopWidth), line(key)).to.be.at.least(1);
        expect(borderTopStyle, line(key)).to.be.oneOf(['solid', 'dashed']);
        expect(contrast(over(rgbaOf(borderTopColor), ground), ground), line(key)).to.be.at.least(3);
      }
    });
  },
};

const WHITE = rgbaOf('white');

/** Posts that a script of the page has made. */
function postsIn({ Array, Date, Object }: Page): unknown {
  const post = (title: string, ...tags: string[]) =>
    Object.assign(new Object(), {
      title,
      url: `https://blog.example/${title.length}`,
      date: new Date(Date.UTC(2026, 1, 3, 12)),
      tags: Array.of(...tags),
    });
  return Array.of(post('Sleep diary', 'Notebook', 'Sleep'), post('Walks', 'Walking'));
}

/** Puts every text into `<font>` tags, as the translators of browsers do, in other words of the same length. */
function translate(root: ShadowRoot): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const [outer, inner] = ['font', 'font'].map((tag) => root.ownerDocument.createElement(tag));
    inner!.textContent = text.data.toUpperCase();
    outer!.append(inner!);
    text.replaceWith(outer!);
  }
  expect(line(root)).to.include('HEAT OR COLD');
}

for (const host of await hostsTried('polluters')) describeHost(host, more[host.id]);
