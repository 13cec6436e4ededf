import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from 'linkedom';
import { ReadFailure } from '../../model/diagnostics/read-failure.js';
import { isoDate } from '../iso-date.js';
import { plainText } from './plain-text.js';
import { readFeed } from './read-feed.js';
import { ADDRESS, json, rssItem } from './testing/fixture.js';

const parser = new DOMParser() as unknown as globalThis.DOMParser;
const SIZE = 300_000;

/** What makes a careless expression take time that grows with the square of the length. */
const PIECES = [
  ...[
    '<',
    '&',
    '<!--',
    '<!',
    '</',
    '<a',
    '<a ',
    '<a b="',
    "<a b='",
    '<a "\'',
    '<p',
    '<script',
    '<?',
  ],
  ...[
    '&amp;',
    '&a',
    '&#',
    '&#x',
    '[…',
    ' […]',
    '…',
    '...',
    ' .',
    'Read more ',
    'Continue reading ',
  ],
  ...[
    ' The post ',
    ' appeared first on ',
    '<p><a>',
    '<a class="more-link',
    '<img ',
    '<img src=a ',
    '</p>',
  ],
  ...[
    'a ',
    ' ',
    '\n',
    '漢',
    '\0',
    '"',
    "'",
    '=',
    'a="',
    ...[
      '<a:b ',
      '<channel ',
      '<img a',
      '<![CDATA[',
      ']]>x',
      '&zq;',
      '\u0301',
      '👨\u200d',
      'data-src=a ',
    ],
    '<a b=c d',
    '<svg',
    '<svg>',
    '</script',
    '-',
  ],
];

const MOST_MILLISECONDS = 1000;

/**
 * The time of the processor that a task takes, not of the clock: a busy machine makes nobody slower. Other work of this
 * process, such as its memory being tidied, may fall into one attempt, but not into each.
 */
function milliseconds(task: () => void, attempts = 3): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  return time < MOST_MILLISECONDS || attempts === 1 ? time : milliseconds(task, attempts - 1);
}

const read = (text: string) => () => {
  try {
    for (const post of readFeed(text, { address: ADDRESS, parser }).posts) assert.ok(post);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
  }
};

describe('much nonsense', () => {
  for (const piece of PIECES) {
    it(`takes no longer than its length asks for: ${JSON.stringify(piece)}`, () => {
      const nonsense = `</p>${piece.repeat(SIZE / piece.length)}`;
      // In CDATA, and few: linkedom makes an object of each piece otherwise, which is what would be timed.
      const inXml = `<![CDATA[${nonsense.replaceAll('\0', '')}]]>`;
      const few = nonsense.slice(0, 20_000);
      const tasks = {
        text: () => void plainText(nonsense, parser),
        date: () => void isoDate(nonsense),
        json: read(
          json([
            {
              url: '/a',
              title: 'A',
              text: nonsense,
              summary: nonsense,
              tags: nonsense,
              image: { src: nonsense, srcset: nonsense },
            },
          ]),
        ),
        image: read(json([{ url: '/a', title: 'A', text: `<img src="a" srcset="${nonsense}">` }])),
        rss: read(
          rssItem('<title>A</title><link>/a</link>', `<description>${inXml}</description>`),
        ),
        broken: read(rssItem('<title>A</title><link>/a</link>', few)),
        prolog: read(`<${piece}${nonsense}`),
      };
      for (const [name, task] of Object.entries(tasks)) {
        const time = milliseconds(task);
        assert.ok(time < MOST_MILLISECONDS, `${name} took ${Math.round(time)} ms`);
      }
    });
  }

  it('asks the parser for no more names than HTML has use for', () => {
    let asked = 0;
    const counting = {
      parseFromString: (text: string, type: DOMParserSupportedType) => {
        asked++;
        return parser.parseFromString(text, type);
      },
    };
    const names = [...Array(5000).keys()].map((index) => `&name${index};`).join('');
    assert.equal(plainText(names, counting), names);
    assert.ok(asked < 10);
    assert.equal(plainText('&Zeta; &zeta;', parser), 'Ζ ζ', 'what is no name is not remembered');
  });

  it('stops after each item, also where none can be shown', () => {
    const { steps = [], leftOut = [] } = readFeed(json(Array(50).fill({ title: 'A' })), {
      address: ADDRESS,
      parser,
    });
    assert.deepEqual([...steps], Array(50).fill(undefined));
    assert.equal(leftOut.length, 50);
  });
});

describe('a page that forbids parsing (Trusted Types)', () => {
  const forbidding = {
    parseFromString: () => {
      throw new TypeError('This document requires TrustedHTML');
    },
  };

  it('has its texts all the same, with the common entities', () => {
    const text = '<p>Tea &amp; cake&hellip;</p><p>&#8220;Yes&#8221; &Uuml;</p>';
    assert.equal(plainText(text, forbidding), 'Tea & cake… “Yes” &Uuml;');
  });

  it('is told that XML cannot be read', () => {
    const context = { address: ADDRESS, parser: forbidding };
    assert.throws(() => readFeed(rssItem('<title>A</title>'), context), ReadFailure);
  });
});
