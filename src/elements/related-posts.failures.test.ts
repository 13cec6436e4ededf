import { expect, oneEvent } from '@open-wc/testing';
import { type PendingRequest, useConsole, useRequests } from '../testing/page.js';
import { manyPosts, rss, SITE, postsTitled } from '../testing/posts.js';
import { isVisible } from '../testing/queries.js';
import { related, showPostsMarkup, OWN_LINK, OWN_LIST } from '../testing/related-posts.js';
import {
  titlesOf,
  untilSettled,
  untilTitles,
  ownContent,
} from '../testing/related-posts.queries.js';
import { RelatedPostsErrorEvent } from './related-posts.events.js';

describe('related-posts, without posts from its source', () => {
  const requests = useRequests();
  const log = useConsole();

  describe('a source that gives nothing', () => {
    const WHOLE = rss(manyPosts(40));

    const cases: Record<string, [answer: (request: PendingRequest) => void, RegExp]> = {
      'is not found': [(request) => request.answer('', { status: 404 }), /answered 404/],
      'has an error': [(request) => request.answer('', { status: 500 }), /answered 500/],
      'is empty': [(request) => request.answer(''), /is empty/],
      'has no posts': [(request) => request.answer(rss([])), /holds no posts/],
      'has posts without addresses': [
        (request) => request.answer(rss([{ title: 'One', url: 'javascript:alert(1)' }])),
        /holds no posts/,
      ],
      'is a page': [
        (request) => request.answer('<!doctype html><p>Log in</p>'),
        /DOCTYPE|is no feed/,
      ],
      'is broken JSON': [(request) => request.answer('{"items": ['), /broken JSON/],
      'may not be read from here (CORS)': [
        (request) => request.fail(),
        /could not be fetched.*CORS/,
      ],
      'is another kind of JSON': [(request) => request.answer('{"a": 1}'), /is no feed/],
      'is cut off before its first post': [
        (request) => request.answer(WHOLE.slice(0, 70)),
        /holds no posts|is no feed/,
      ],
    };
    for (const [name, [answer, reason]] of Object.entries(cases)) {
      it(`keeps the author’s own links in sight and says so in one line: it ${name}`, async () => {
        const shown = await showPostsMarkup(related('src="/feed"', OWN_LIST));
        expect(isVisible(ownContent(shown)), 'While it loads').to.be.true;
        const failed = oneEvent<RelatedPostsErrorEvent>(shown, 'related-posts-error');
        answer(requests[0]!);
        const event = await failed;
        expect(event).to.be.instanceOf(RelatedPostsErrorEvent);
        expect(event.bubbles).to.be.false;
        expect(event.diagnostics.map(({ severity }) => severity)).to.deep.equal(['error']);
        expect(isVisible(ownContent(shown)), 'Afterwards').to.be.true;
        expect(shown.matches(':state(error)')).to.be.true;
        expect(titlesOf(shown)).to.be.empty;
        expect(log.lines.map(({ level }) => level)).to.deep.equal(['error']);
        expect(log.lines[0]?.text).to.match(/^<related-posts> .*\n {2}\/feed /);
        expect(log.lines[0]?.text).to.match(reason);
      });
    }

    it('is given up after eight seconds', async () => {
      const { setTimeout: original } = globalThis;
      const waits: number[] = [];
      Object.assign(globalThis, {
        setTimeout: (run: () => void, delay = 0) => {
          if (delay > 5000) {
            waits.push(delay);
            delay = 0;
          }
          return original(run, delay);
        },
      });
      try {
        const shown = await showPostsMarkup(related('src="/feed"', OWN_LIST));
        await oneEvent(shown, 'related-posts-error');
        expect(Math.max(...waits)).to.be.within(7000, 8000);
        expect(requests[0]?.signal?.aborted).to.be.true;
        expect(isVisible(ownContent(shown))).to.be.true;
        expect(log.of(/gave no whole answer within/)).to.have.lengthOf(1);
      } finally {
        Object.assign(globalThis, { setTimeout: original });
      }
    });

    it('is not asked for under another protocol', async () => {
      for (const address of ['javascript:alert(1)', 'data:text/xml,<rss/>', 'ftp://a.example/f']) {
        const shown = await showPostsMarkup(related(`src="${address}"`, OWN_LIST));
        await untilSettled(shown);
        expect(shown.matches(':state(error)'), address).to.be.true;
        expect(isVisible(ownContent(shown))).to.be.true;
      }
      expect(requests).to.be.empty;
      expect(log.of(/is not an http or https address/)).to.have.lengthOf(3);
    });

    it('that is broken inside of the page keeps the author’s links, too', async () => {
      const shown = await showPostsMarkup(
        related('', `<script type="application/json">{"posts": [</script>${OWN_LIST}`),
      );
      await untilSettled(shown);
      expect(isVisible(ownContent(shown))).to.be.true;
      expect(log.of(/application\/json.* is broken JSON/)).to.have.lengthOf(1);
    });

    it('is told of where the page names none either', async () => {
      const shown = await showPostsMarkup(related('', OWN_LINK));
      await untilSettled(shown);
      expect(isVisible(ownContent(shown))).to.be.true;
      expect(log.of(/src is missing/)).to.have.lengthOf(1);
    });
  });

  describe('a source that is too large', () => {
    it('gives the posts of its beginning, with a word', async () => {
      const shown = await showPostsMarkup(related('src="/feed" limit="24" max-bytes="900"'));
      requests[0]?.answer(rss(manyPosts(500)));
      await untilSettled(shown);
      expect(titlesOf(shown).length).to.be.within(3, 20);
      expect(titlesOf(shown)[0]).to.equal('Post 1');
      expect(log.of(/larger than 0\.0009 MB.*max-bytes/s)).to.have.lengthOf(1);
    });

    it('is not read on', async () => {
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
      });
      const shown = await showPostsMarkup(related('src="/feed"', OWN_LIST));
      requests[0]?.answer(endless);
      await untilSettled(shown);
      expect(requests[0]?.signal?.aborted).to.be.true;
      expect(isVisible(ownContent(shown))).to.be.true;
      expect(log.lines).to.have.lengthOf(1);
    });
  });

  describe('a list of posts that cannot be read', () => {
    const holdsItself: Record<string, unknown> = { title: 'Round', url: `${SITE}/round` };
    holdsItself['tags'] = [holdsItself];
    const throws = (thrown: unknown) => ({
      get title(): string {
        throw thrown;
      },
    });
    const lists: Record<string, unknown> = {
      'holds itself': [holdsItself],
      'throws an error': [throws(new Error('Not today'))],
      'throws what cannot be written': [throws(Object.create(null))],
    };
    for (const [what, posts] of Object.entries(lists)) {
      it(`is reported in one line: one that ${what}`, async () => {
        const shown = await showPostsMarkup(related('', OWN_LINK));
        await untilSettled(shown);
        const failed = oneEvent<RelatedPostsErrorEvent>(shown, 'related-posts-error');
        log.lines.length = 0;
        shown.posts = posts as object;
        const { diagnostics } = await failed;
        expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
          'unreadable posts',
        ]);
        expect(diagnostics[0]?.message).to.match(/^could not be read( \([^\n]+\))?$/);
        expect(log.lines).to.have.lengthOf(1);
        expect(isVisible(ownContent(shown))).to.be.true;
        expect(shown.matches(':state(error)')).to.be.true;
        shown.posts = postsTitled('Better');
        await untilTitles(shown, ['Better']);
      });
    }
  });
});
