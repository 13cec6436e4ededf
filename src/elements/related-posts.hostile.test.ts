import { expect } from '@open-wc/testing';
import { anyJson, oddText } from '../testing/hostile.js';
import { nextFrame, useConsole } from '../testing/page.js';
import { isVisible, words } from '../testing/queries.js';
import { AT_ONCE } from '../testing/related-posts.js';
import { linksOf, untilSettled } from '../testing/related-posts.queries.js';
import type { RelatedPosts } from './related-posts.js';
import fc from '../testing/fast-check.js';
import { addBox } from '../testing/show.js';

const odd = fc.oneof(oddText, anyJson, fc.constantFrom(undefined, null));

/** Something like a post, of which some are. */
const post = fc.record(
  {
    title: fc.oneof(oddText, odd),
    url: fc.oneof(fc.webUrl(), odd),
    summary: odd,
    content: odd,
    date: fc.oneof(fc.date().map(String), odd),
    tags: fc.oneof(fc.array(odd), odd),
    image: fc.oneof(fc.record({ url: odd, srcset: odd, width: odd }), odd),
    source: odd,
    minutes: odd,
  },
  { requiredKeys: [] },
);

describe('related-posts, given anything at all', function () {
  this.timeout(60_000);
  const log = useConsole();
  let element: RelatedPosts;
  const errors: string[] = [];
  /** Pictures are asked for, and nobody answers. */
  const base = document.createElement('base');
  base.href = 'https://nowhere.invalid/';
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push('reason' in event ? String(event.reason) : event.message);
  };

  beforeEach(async () => {
    errors.length = 0;
    document.head.append(base);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const box = await addBox();
    element = document.createElement('related-posts');
    for (const [name, value] of Object.entries(AT_ONCE)) element.setAttribute(name, value);
    element.innerHTML = '<p>The author’s own words</p>';
    box.append(element);
    await untilSettled(element);
  });
  afterEach(async () => {
    await nextFrame();
    base.remove();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
    expect(log.of(/rendering failed/).map(({ text }) => text)).to.deep.equal([]);
  });

  /** Either there are posts, or the author's words. */
  async function expectSense(posts: unknown): Promise<void> {
    element.posts = posts as object;
    await element.updateComplete;
    await untilSettled(element);
    const links = linksOf(element);
    for (const link of links) {
      expect(link.protocol).to.match(/^https?:$/);
      expect(words(link)).to.not.match(/^(?:undefined|null|NaN|\[object .*)?$/);
    }
    if (links.length === 0) expect(isVisible(element.querySelector('p'))).to.be.true;
  }

  it('is not moved by any JSON, or by its text', async () => {
    const text = anyJson.map((value) => JSON.stringify(value));
    await fc.assert(fc.asyncProperty(fc.oneof(anyJson, text, oddText), expectSense), {
      numRuns: 60,
    });
  });

  it('shows of anything like posts what are some', async () => {
    let shown = 0;
    const posts = fc.array(post, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(posts, async (given) => {
        await expectSense(given);
        shown += linksOf(element).length;
      }),
      { numRuns: 80 },
    );
    expect(shown).to.be.greaterThan(0);
  });
});
