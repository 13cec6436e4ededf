import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atOnce } from '../at-once.js';
import { type Choice, type ChosenPost, choosePosts } from './choose-posts.js';
import type { Post } from '../posts/post.js';
import fc from '../../testing/fast-check.js';

const DEFAULTS: Choice = {
  rank: 'related',
  limit: 3,
  here: 'https://example.org/mornings/',
  exclude: [],
  categories: [],
  pinned: [],
  fill: 'none',
};

const address = (name: string) => `https://example.org/${name}/`;

const post = (name: string, title: string, more: Partial<Post> = {}): Post => ({
  url: address(name),
  title,
  tags: [],
  ...more,
});

const POSTS = [
  post('bread', 'A loaf of bread without kneading', { date: '2026-01-01', tags: ['Kitchen'] }),
  post('lamp', 'Why a lamp helps on dark mornings', { date: '2026-03-01', tags: ['Sleep'] }),
  post('nap', 'The short nap and the long night', { date: '2026-02-01', tags: ['Sleep'] }),
  post('bus', 'What I read on the bus', { tags: ['Books'] }),
  post('soup', 'Soup for four evenings', { date: '2026-04-01', tags: ['Kitchen'] }),
];

const PAGE = post('mornings', 'Dark mornings in winter', {
  tags: ['Sleep'],
  text: 'I wake up early, and the mornings are dark. A lamp beside the bed makes the morning lighter.',
});

function choose(changes: Partial<Choice> = {}, posts = POSTS, page = PAGE): readonly ChosenPost[] {
  return atOnce(choosePosts(posts, page, { ...DEFAULTS, ...changes }));
}

const names = (chosen: readonly ChosenPost[]) =>
  chosen.map(({ post: { url } }) => url.split('/').at(-2));

describe('choosing posts', () => {
  it('puts the most related first, and leaves out what has nothing to do with the page', () => {
    assert.deepEqual(names(choose()), ['lamp', 'nap']);
  });

  it('says what they share', () => {
    const [lamp, nap] = choose();
    assert.deepEqual(lamp?.reasons, ['Sleep', 'dark', 'mornings']);
    assert.deepEqual(nap?.reasons, ['Sleep']);
  });

  it('chooses no more than are wanted', () => {
    assert.equal(choose({ limit: 1 }).length, 1);
    assert.equal(choose({ limit: 2, rank: 'newest' }).length, 2);
  });

  it('puts the newest first, and those without a date last', () => {
    assert.deepEqual(names(choose({ rank: 'newest', limit: 9 })), [
      'soup',
      'lamp',
      'nap',
      'bread',
      'bus',
    ]);
  });

  it('keeps the order of the sources where it is told to', () => {
    assert.deepEqual(names(choose({ rank: 'none', limit: 9 })), [
      'bread',
      'lamp',
      'nap',
      'bus',
      'soup',
    ]);
  });

  for (const self of [
    'https://example.org/mornings',
    'http://example.org/mornings/',
    'https://www.example.org/mornings/?utm_source=feed',
    'https://example.org/mornings/index.html#top',
  ]) {
    it(`never shows the page itself as ${self}`, () => {
      const posts = [{ ...PAGE, url: self }, ...POSTS];
      for (const rank of ['related', 'newest', 'none'] as const) {
        assert.ok(!choose({ rank, limit: 9 }, posts).some(({ post: { url } }) => url === self));
      }
    });
  }

  it('knows the page by its address without parameters', () => {
    const page = { ...PAGE, url: 'https://example.org/lamp/?replytocom=4' };
    assert.ok(!names(choose({ rank: 'none', limit: 9 }, POSTS, page)).includes('lamp'));
  });

  it('tells posts apart that differ after the hash alone', () => {
    const addresses = [
      'https://spa.example/#/posts/one',
      'https://spa.example/#/posts/two',
      'https://log.example/diary.html#2024-03-01',
      'https://log.example/diary.html#2024-03-02',
    ];
    const posts = addresses.map((url) => ({ ...PAGE, url }));
    const chosen = (page: string) =>
      choose({ rank: 'none', limit: 9, here: page }, posts).map(({ post: { url } }) => url);
    assert.deepEqual(chosen('https://example.org/mornings/'), addresses);
    assert.deepEqual(chosen('https://spa.example/#/posts/two'), [
      addresses[0],
      ...addresses.slice(2),
    ]);
    assert.deepEqual(chosen('https://log.example/diary#2024-03-01'), addresses.slice(0, 2));
  });

  it('shows no place on a post beside the post', () => {
    const [, lamp] = POSTS;
    const place = { ...lamp!, url: `${lamp!.url}#the-lamp-itself` };
    assert.deepEqual(names(choose({ rank: 'none', limit: 2 }, [lamp!, place])), ['lamp']);
  });

  it('shows a post once that several sources have', () => {
    const again = post('lamp', 'Why a lamp helps', { url: 'http://www.example.org/lamp' });
    assert.deepEqual(names(choose({ limit: 9 }, [...POSTS, again])), ['lamp', 'nap']);
  });

  it('leaves out what is excluded, also where it is pinned', () => {
    const exclude = ['https://example.org/lamp?utm_campaign=x'];
    assert.deepEqual(names(choose({ exclude, pinned: [address('lamp')] })), ['nap']);
  });

  it('puts pinned posts first, in the order of their names, whatever they are about', () => {
    const pinned = [address('soup'), address('nowhere'), address('bread')];
    assert.deepEqual(names(choose({ pinned })), ['soup', 'bread', 'lamp']);
    assert.deepEqual(choose({ pinned })[0]?.reasons, []);
  });

  it('keeps to categories, whatever their case', () => {
    assert.deepEqual(names(choose({ categories: ['kitchen '], rank: 'newest' })), [
      'soup',
      'bread',
    ]);
  });

  describe('fewer related than wanted', () => {
    const days = [1, 2, 3, 4, 5, 6].map((day) =>
      post(`day-${day}`, `${'xyzuvw'[day - 1]}${day}`, {
        date: `2026-01-0${day}`,
        tags: [day < 4 ? 'Notes' : 'Letters'],
      }),
    );
    const page = post('page', 'Something else altogether', { tags: ['notes'] });
    const filled = (tags: readonly string[], posts: readonly Post[] = days, limit = 5) =>
      choose({ fill: 'newest', limit }, [...posts], { ...page, tags }).map(
        ({ post: { url }, filler, reasons }) =>
          [url.split('/').at(-2), filler, ...reasons].join(' '),
      );
    const withText = days.map((day) => ({ ...day, text: 'Letters and notes.' }));

    it('are filled with posts of the same tag, then with the newest, each marked as what it is', () => {
      assert.deepEqual(filled(['notes'], withText), [
        'day-3 tag notes',
        'day-2 tag notes',
        'day-1 tag notes',
        'day-6 newest',
        'day-5 newest',
      ]);
    });

    it('come after those that are related', () => {
      const chosen = choose({ fill: 'newest', limit: 4 });
      assert.deepEqual(names(chosen), ['lamp', 'nap', 'soup', 'bread']);
      assert.deepEqual(
        chosen.map(({ filler }) => filler),
        [undefined, undefined, 'newest', 'newest'],
      );
    });

    it('are as many as before where nothing is to fill them', () => {
      assert.deepEqual(
        names(choose({ fill: 'none' }, withText, { ...page, tags: ['Garden'] })),
        [],
      );
    });

    it('leave no place free for what is pinned as well', () => {
      const pinned = [address('lamp')];
      assert.deepEqual(names(choose({ fill: 'newest', pinned })), ['lamp', 'nap', 'soup']);
    });

    it('take no category for a topic that nobody chose or almost every post has', () => {
      const inOne = (tag: string) =>
        days.map((day, index) => ({ ...day, tags: [index < 5 ? tag : 'Notes'] }));
      for (const tag of ['Allgemein', 'Uncategorized', 'Sin categoría', 'Blog']) {
        assert.deepEqual(filled([tag], inOne(tag), 2), ['day-6 newest', 'day-5 newest'], tag);
      }
    });

    it('take no post in another language', () => {
      const [one, two] = days;
      assert.deepEqual(
        filled(
          [],
          [{ ...one!, language: 'de' }, two!].map((each) => each),
        ),
        ['day-2 newest', 'day-1 newest'],
      );
      const german = { ...one!, language: 'de' };
      const chosen = choose({ fill: 'newest' }, [german, two!], { ...page, language: 'en' });
      assert.deepEqual(names(chosen), ['day-2']);
    });

    it('are told of, with what was left out', () => {
      const told: unknown[] = [];
      const tell = (posts: readonly Post[], changes: Partial<Choice>) =>
        atOnce(
          choosePosts(posts, { ...page, language: 'en' }, { ...DEFAULTS, ...changes }, (shortage) =>
            told.push(shortage),
          ),
        );
      tell([{ ...days[0]!, language: 'de' }, days[1]!, days[1]!], { fill: 'newest' });
      assert.deepEqual(told, [{ candidates: 2, foreign: 1 }]);
      tell(days, { fill: 'newest' });
      tell(days.slice(0, 1), { rank: 'newest' });
      assert.equal(told.length, 1, 'There are enough, or no related ones were wanted');
    });
  });

  it('never takes a post in another language for related', () => {
    const lamp = { ...POSTS[1]!, language: 'de' };
    assert.deepEqual(names(choose({}, [lamp, POSTS[2]!], { ...PAGE, language: 'en' })), ['nap']);
    assert.deepEqual(names(choose({}, [lamp, POSTS[2]!], { ...PAGE, language: 'de-AT' })), [
      'lamp',
      'nap',
    ]);
  });

  it('gives no reason that says nothing', () => {
    const page = post('licht', 'Schlaf und Licht', { tags: ['Allgemein'] });
    const posts = [
      post('parken', 'Parkplätze an der Klinik', { tags: ['Allgemein'] }),
      post('stelle', 'Stellenanzeige Empfang', { tags: ['Allgemein'] }),
      post('suppe', 'Linsensuppe', { tags: ['Küche'] }),
    ];
    assert.deepEqual(choose({}, posts, page), []);
  });

  it('keeps the order and the reasons that were worked out beforehand', () => {
    const [bread, lamp, ...others] = POSTS;
    const posts = [...others, { ...bread!, reasons: ['bread'] }, { ...lamp!, reasons: [] }];
    assert.deepEqual(names(choose({}, posts)), ['bread', 'lamp']);
    assert.deepEqual(choose({}, posts)[0]?.reasons, ['bread']);
  });

  it('pauses at least once for each post', () => {
    const steps = choosePosts(POSTS, PAGE, DEFAULTS);
    let pauses = 0;
    while (!steps.next().done) pauses++;
    assert.ok(pauses >= POSTS.length);
  });

  it('never throws, repeats itself or shows the page, whatever texts there are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('sleep', '睡眠の質', ''));
    const anyPost = fc.record({
      url: fc.constantFrom('a', 'b', 'c', 'mornings').map(address),
      title: text,
      summary: text,
      text,
      date: fc.oneof(text, fc.constant('2026-02-01')),
      tags: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 6 }), anyPost, (posts, page) => {
        const shown = names(choose({ fill: 'newest' }, posts, { ...page, url: PAGE.url }));
        assert.equal(new Set(shown).size, shown.length);
        assert.ok(!shown.includes('mornings'));
      }),
    );
  });
});
