import { type FeedFixture, LINK, atom, json, rss, rssItem } from './fixture.js';

/** What feeds write, and the day and time that their authors meant. */
const WRITTEN: readonly (readonly [string, string | undefined])[] = [
  // RFC 822 and what is made of it
  ['Sun, 01 Mar 2026 23:30:00 -0500', '2026-03-01T23:30:00-05:00'],
  ['Sun, 01 Mar 2026 23:30:00 GMT', '2026-03-01T23:30:00Z'],
  ['Sun, 01 Mar 2026 23:30:00 +0000', '2026-03-01T23:30:00+00:00'],
  ['Sun, 01 Mar 2026 23:30:00 UT', '2026-03-01T23:30:00Z'],
  ['Sun, 01 Mar 2026 23:30:00 UTC', '2026-03-01T23:30:00Z'],
  ['Sun, 01 Mar 2026 23:30:00 Z', '2026-03-01T23:30:00Z'],
  ['Sun, 01 Mar 2026 23:30:00 EST', '2026-03-01T23:30:00-05:00'],
  ['Sun, 01 Mar 2026 23:30:00 EDT', '2026-03-01T23:30:00-04:00'],
  ['Sun, 01 Mar 2026 23:30:00 CST', '2026-03-01T23:30:00-06:00'],
  ['Sun, 01 Mar 2026 23:30:00 MDT', '2026-03-01T23:30:00-06:00'],
  ['Sun, 01 Mar 2026 23:30:00 PST', '2026-03-01T23:30:00-08:00'],
  ['Sun, 01 Mar 2026 23:30:00 pdt', '2026-03-01T23:30:00-07:00'],
  ['Sun, 01 Mar 2026 23:30 +0530', '2026-03-01T23:30:00+05:30'],
  ['01 Mar 2026 23:30:00 +05:30', '2026-03-01T23:30:00+05:30'],
  ['1 Mar 26 23:30:00 GMT', '2026-03-01T23:30:00Z'],
  ['Wed, 4 Oct 99 7:05:09 GMT', '1999-10-04T07:05:09Z'],
  ['Sunday, 01 March 2026 23:30:00 GMT', '2026-03-01T23:30:00Z'],
  ['Sun,01 Mar 2026 23:30:00 GMT', '2026-03-01T23:30:00Z'],
  ['Mon, 01 Mar 2026 23:30:00 GMT', '2026-03-01T23:30:00Z'],
  ['01-Mar-2026 23:30:00 GMT', '2026-03-01T23:30:00Z'],
  ['\n  Sun, 01 Mar 2026\n 23:30:00 GMT  ', '2026-03-01T23:30:00Z'],
  ['sun, 01 MAR 2026 23:30:00 gmt', '2026-03-01T23:30:00Z'],
  // A zone that nobody can be sure of
  ['Sun, 01 Mar 2026 23:30:00 CET', '2026-03-01'],
  ['Sun, 01 Mar 2026 23:30:00 IST', '2026-03-01'],
  ['Sun, 01 Mar 2026 23:30:00', '2026-03-01'],
  ['Sun, 01 Mar 2026', '2026-03-01'],
  ['1 Mar 2026', '2026-03-01'],
  // W3CDTF
  ['2026', undefined],
  ['2026-03', undefined],
  ['2026-03-01', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['2026-03-01T23:30Z', '2026-03-01T23:30:00Z'],
  ['2026-03-01T23:30:00Z', '2026-03-01T23:30:00Z'],
  ['2026-03-01T23:30:00.123Z', '2026-03-01T23:30:00Z'],
  ['2026-03-01T23:30:00-05:00', '2026-03-01T23:30:00-05:00'],
  ['2026-03-01T23:30:00.5+09:00', '2026-03-01T23:30:00+09:00'],
  ['2026-03-01T23:30:00+0900', '2026-03-01T23:30:00+09:00'],
  ['2026-03-01T23:30:00+09', '2026-03-01T23:30:00+09:00'],
  ['2026-03-01 23:30:00 +0900', '2026-03-01T23:30:00+09:00'],
  ['2026-03-01 23:30:00 UTC', '2026-03-01T23:30:00Z'],
  ['2026-03-01t23:30:00z', '2026-03-01T23:30:00Z'],
  ['2026-03-01T23:30:00', '2026-03-01'],
  ['2026-03-01 23:30', '2026-03-01'],
  ['2024-02-29', '2024-02-29'],
  // No date
  ['2026-02-30', undefined],
  ['2025-02-29', undefined],
  ['2026-13-01', undefined],
  ['30 Feb 2026 10:00 GMT', undefined],
  ['2026-03-01T25:61:00Z', '2026-03-01'],
  ['2026-03-01T23:30:00+99:99', '2026-03-01'],
  ['0001-01-01T00:00:00Z', undefined],
  ['Mon, 01 Jan 0001 00:00:00 +0000', undefined],
  ['0000-00-00 00:00:00', undefined],
  ['1. März 2026', '2026-03-01'],
  ['dim., 01 févr. 2026', '2026-02-01'],
  ['２０２６年３月１日', '2026-03-01'],
  // As people write it
  ['Tue, Jan 23 2018 02:54:55 MST', '2018-01-23T02:54:55-07:00'],
  ['Aug 15, 2019', '2019-08-15'],
  ['Dec 4, 2018', '2018-12-04'],
  ['Fri, Oct 7 2022 10:15:00 -0400', '2022-10-07T10:15:00-04:00'],
  ['Utorak, June 25, 2019 - 19:32', '2019-06-25'],
  ['20-04-2020 19:00 +0400', '2020-04-20T19:00:00+04:00'],
  ['04/20/2020', '2020-04-20'],
  ['04/04/2020', '2020-04-04'],
  ['Do, 31 Okt 2019 23:52:59 -0400', '2019-10-31T23:52:59-04:00'],
  ['Ke, 30 Lok 2013 11:34:37 +0000', '2013-10-30T11:34:37+00:00'],
  ['15. März 2024', '2024-03-15'],
  ['2 de mayo de 2023', '2023-05-02'],
  ['mar. 5 nov. 2024', '2024-11-05'],
  ['5 марта 2024 г.', '2024-03-05'],
  ['March 3rd, 2024', '2024-03-03'],
  ['Thu Mar 07 2024 10:00:00 GMT+0100 (CET)', '2024-03-07T10:00:00+01:00'],
  ['2024. 3. 15.', '2024-03-15'],
  ['1588000000', '2020-04-27T15:06:40Z'],
  ['1588000000000', '2020-04-27T15:06:40Z'],
  ['10:30, 5 May 2024', '2024-05-05'],
  ['14:05 - May 5, 2024', '2024-05-05'],
  ['12:30 Uhr, 5. Mai 2024', '2024-05-05'],
  ['10:30 +0200, 5 May 2024', '2024-05-05T10:30:00+02:00'],
  ['Wed Oct 10 20:19:24 +0000 2018', '2018-10-10T20:19:24+00:00'],
  ['Sun May 05 10:30:00 CEST 2024', '2024-05-05'],
  ['5 May 2024, updated 7 June 2025', '2024-05-05'],
  ['2024. márc. 6., sze', '2024-03-06'],
  ['2024. gada 5. marts', '2024-03-05'],
  ['5 mrt 2024', '2024-03-05'],
  ['15 KASIM 2024', '2024-11-15'],
  // Two days, or none
  ['01.03.2024 12:00', undefined],
  ['03/04/2024', undefined],
  ['5 lis 2024', undefined],
  ['2024 in review', undefined],
  ['March 2024', undefined],
  ['5 Foo 2024', undefined],
  ['31/31/2024', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
  ['1969-12-31T19:00:00-05:00', undefined],
  ['12/31/1969', undefined],
  ['1900-01-01', undefined],
  ['9999-12-31', undefined],
  ['2024-W10-3', undefined],
  ['15/03/2567', undefined],
  ['1403/05/12', undefined],
  ['0', undefined],
  ['yesterday', undefined],
  ['', undefined],
  ['Sun, 01 Mar 2026 23:30:00 <script>', '2026-03-01'],
  ['9'.repeat(5000), undefined],
];

const TITLE = '<title>A</title>';

const one = (name: string, text: string, date: string | undefined): FeedFixture => ({
  name,
  text,
  expected: { posts: [{ date }] },
});

const ordered = (
  name: string,
  written: readonly string[],
  dates: readonly (string | undefined)[],
): FeedFixture => ({
  name,
  text: rss(
    written.map((date) => `<item>${TITLE}${LINK}<pubDate>${date}</pubDate></item>`).join(''),
  ),
  expected: { posts: dates.map((date) => ({ date })) },
});

export const DATES: readonly FeedFixture[] = [
  ...WRITTEN.map(([written, date]) =>
    one(
      `the date ${JSON.stringify(written.slice(0, 40))}`,
      rssItem(TITLE, LINK, `<pubDate>${written.replaceAll('<', '&lt;')}</pubDate>`),
      date,
    ),
  ),
  one(
    'a date in Dublin Core',
    rssItem(TITLE, LINK, '<dc:date>2026-03-01T10:00:00+01:00</dc:date>'),
    '2026-03-01T10:00:00+01:00',
  ),
  one(
    'a date that can be read beside one that cannot',
    rssItem(TITLE, LINK, '<pubDate>hier</pubDate><dc:date>2026-03-01</dc:date>'),
    '2026-03-01',
  ),
  one(
    'when an item of RSS was published, not when it was changed',
    rssItem(TITLE, LINK, '<atom:updated>2026-04-01</atom:updated><pubDate>1 Mar 2026</pubDate>'),
    '2026-03-01',
  ),
  one(
    'a date of the item, not of its channel',
    rss(`<item>${TITLE}${LINK}</item>`, '<pubDate>1 Mar 2026</pubDate>'),
    undefined,
  ),
  one(
    'when an entry of Atom was published, not when it was changed',
    atom(
      '<entry><title>A</title><link href="/a"/><updated>2026-04-01T00:00:00Z</updated><published>2026-03-01T00:00:00Z</published></entry>',
    ),
    '2026-03-01T00:00:00Z',
  ),
  one(
    'when an entry was changed, where nothing else is known',
    atom(
      '<entry><title>A</title><link href="/a"/><updated>2026-04-01T00:00:00+02:00</updated></entry>',
    ),
    '2026-04-01T00:00:00+02:00',
  ),
  one(
    'a date of JSON Feed',
    json({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          url: 'https://example.org/a',
          title: 'A',
          date_modified: '2026-05-01',
          date_published: '2026-03-01T08:00:00-03:00',
        },
      ],
    }),
    '2026-03-01T08:00:00-03:00',
  ),
  one(
    'a number instead of a date',
    json([{ url: 'https://example.org/a', title: 'A', date: 20260301 }]),
    undefined,
  ),
  ...[1588000000, 1588000000000].map((date) =>
    one(
      `${date} as a number`,
      json([{ url: 'https://example.org/a', title: 'A', date }]),
      '2020-04-27T15:06:40Z',
    ),
  ),
  one('zero', json([{ url: 'https://example.org/a', title: 'A', date: 0 }]), undefined),
  ordered(
    'the day first, as elsewhere in the feed',
    ['01.03.2024 12:00', '20-04-2020'],
    ['2024-03-01', '2020-04-20'],
  ),
  ordered(
    'the month first, as elsewhere in the feed',
    ['03/01/2024', '04/20/2020'],
    ['2024-03-01', '2020-04-20'],
  ),
  ordered(
    'neither first, where the feed has both',
    ['03/01/2024', '04/20/2020', '20/04/2020'],
    [undefined, '2020-04-20', '2020-04-20'],
  ),
  {
    name: 'the day first, as elsewhere in JSON',
    text: json([
      { url: 'https://example.org/a', title: 'A', date: '1/3/2024' },
      { url: 'https://example.org/b', title: 'B', date: '20/4/2020' },
    ]),
    expected: { posts: [{ date: '2024-03-01' }, { date: '2020-04-20' }] },
  },
];
