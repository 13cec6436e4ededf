import { type FeedFixture, rssItem } from './fixture.js';

const LINK = '<link>https://example.org/a</link>';

const feed = (title: string, declaration = '<?xml version="1.0"?>'): string =>
  rssItem(`<title>${title}</title>`, LINK).replace(/<\?xml[^>]*>/, declaration);

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

/** One byte for each letter below 256, which is what windows-1252, ISO-8859-x and the like have. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean, mark = true): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index++) {
    view.setUint16(index * 2, whole.charCodeAt(index), isLittle);
  }
  return new Uint8Array(view.buffer);
}

const one = (name: string, text: Uint8Array, title: string, contentType?: string): FeedFixture => ({
  name,
  text,
  ...(contentType && { contentType }),
  expected: { posts: [{ title }] },
});

export const ENCODINGS: readonly FeedFixture[] = [
  one('UTF-8', utf8(feed('Grüße 日本')), 'Grüße 日本'),
  one('UTF-8 with a mark', utf8(`\ufeff${feed('Grüße')}`), 'Grüße'),
  one('UTF-8 that is declared as ISO-8859-1', utf8(feed('Grüße', declared('ISO-8859-1'))), 'Grüße'),
  one(
    'UTF-8 that the server calls windows-1252',
    utf8(feed('Grüße')),
    'Grüße',
    'text/xml; charset=windows-1252',
  ),
  one('UTF-8 that is declared as UTF-16', utf8(feed('Grüße', declared('utf-16'))), 'Grüße'),
  one(
    'UTF-8 that is cut off within a letter',
    utf8('[{"url":"https://example.org/a","title":"Ü"}]ä').slice(0, -1).slice(0, 46),
    'Ü',
  ),
  one(
    'UTF-16, little end first',
    utf16(feed('Grüße 日本', declared('UTF-16')), true),
    'Grüße 日本',
  ),
  one('UTF-16, big end first', utf16(feed('Grüße 日本', declared('UTF-16')), false), 'Grüße 日本'),
  one('UTF-16 without a mark', utf16(feed('Grüße', declared('UTF-16LE')), true, false), 'Grüße'),
  one(
    'UTF-16 without a mark, big end first',
    utf16(feed('Grüße', declared('UTF-16BE')), false, false),
    'Grüße',
  ),
  one(
    'UTF-16 that the server calls UTF-8',
    utf16(feed('Grüße'), true),
    'Grüße',
    'text/xml; charset=utf-8',
  ),
  one(
    'ISO-8859-1 by its declaration',
    bytes(feed('Gr\u00fc\u00dfe', declared('ISO-8859-1'))),
    'Grüße',
  ),
  one(
    'ISO-8859-1 in single quotes',
    bytes(feed('Gr\u00fc\u00dfe', "<?xml version='1.0' encoding='iso-8859-1' ?>")),
    'Grüße',
  ),
  one(
    'ISO-8859-1 by the server',
    bytes(feed('Gr\u00fc\u00dfe')),
    'Grüße',
    'application/rss+xml; charset="iso-8859-1"',
  ),
  one(
    'windows-1252 that the feed and the server call UTF-8',
    bytes(feed('Grüße', declared('UTF-8'))),
    'Grüße',
    'application/rss+xml; charset=utf-8',
  ),
  one(
    'windows-1252 that nothing declares',
    bytes(feed('It\u0092s \u0093here\u0094')),
    'It’s “here”',
  ),
  one(
    'windows-1252 under a name that nobody knows',
    bytes(feed('Gr\u00fc\u00dfe', declared('x-unknown'))),
    'Grüße',
    'text/xml; charset=latin-37',
  ),
  one(
    'windows-1251',
    bytes(feed('\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2', declared('windows-1251'))),
    'Привет',
  ),
  one('KOI8-R', bytes(feed('\u00f0\u00d2\u00c9\u00d7\u00c5\u00d4', declared('koi8-r'))), 'Привет'),
  one('ISO-8859-7', bytes(feed('\u00c3\u00e5\u00e9\u00e1', declared('iso-8859-7'))), 'Γεια'),
  one(
    'windows-1256',
    bytes(feed('\u00e3\u00d1\u00cd\u00c8\u00c7', declared('windows-1256'))),
    'مرحبا',
  ),
  one('Shift_JIS', bytes(feed('\u0093\u00fa\u0096\u007b', declared('Shift_JIS'))), '日本'),
  one('EUC-JP', bytes(feed('\u00c6\u00fc\u00cb\u00dc', declared('EUC-JP'))), '日本'),
  one('ISO-2022-JP', bytes(feed('\u001b$BF|K\\\u001b(B', declared('iso-2022-jp'))), '日本'),
  one(
    'ISO-2022-JP by the server',
    bytes(feed('\u001b$BF|K\\\u001b(B')),
    '日本',
    'text/xml; charset=ISO-2022-JP',
  ),
  one('GBK', bytes(feed('\u00c4\u00e3\u00ba\u00c3', declared('gb2312'))), '你好'),
  one('Big5', bytes(feed('\u00a7\u0041\u00a6\u006e', declared('big5'))), '你好'),
  one('EUC-KR', bytes(feed('\u00be\u00c8\u00b3\u00e7', declared('euc-kr'))), '안녕'),
  one(
    'the declaration before the server',
    bytes(feed('\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2', declared('windows-1251'))),
    'Привет',
    'text/xml; charset=iso-8859-1',
  ),
  one(
    'JSON in windows-1252',
    bytes('[{"url":"https://example.org/a","title":"Gr\u00fc\u00dfe"}]'),
    'Grüße',
  ),
  one(
    'UTF-8 with one wrong byte, as it is declared',
    bytes(
      `${declared('utf-8')}<rss><channel><item><title>Gr\u00c3\u00bc\u00c3\u009fe \u00ff.</title>${LINK}</item></channel></rss>`,
    ),
    'Grüße .',
  ),
  { name: 'no bytes', text: new Uint8Array(), expected: { failure: /is empty/ } },
];
