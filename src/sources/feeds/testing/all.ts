import type { FeedFixture } from './fixture.js';
import { ATOM } from './atom.js';
import { BROKEN } from './broken.js';
import { DATES } from './dates.js';
import { ENCODINGS } from './encodings.js';
import { GHOST } from './ghost.js';
import { HOSTILE } from './hostile.js';
import { IMAGES } from './images.js';
import { JSON_FEED } from './json-feed.js';
import { LANGUAGES } from './languages.js';
import { LINKS } from './links.js';
import { PAGING } from './paging.js';
import { PLATFORMS } from './platforms.js';
import { POST_LIST } from './post-list.js';
import { RDF_FEEDS } from './rdf.js';
import { RSS } from './rss.js';
import { STATUSES } from './statuses.js';
import { TAGS } from './tags.js';
import { TEXTS } from './texts.js';
import { WORDPRESS } from './wordpress.js';

/** Every feed of the tests, by what it is about. */
export const FEED_FIXTURES: Readonly<Record<string, readonly FeedFixture[]>> = {
  RSS: RSS,
  'RSS 1.0': RDF_FEEDS,
  Atom: ATOM,
  'JSON Feed': JSON_FEED,
  WordPress: WORDPRESS,
  Ghost: GHOST,
  'another platform': PLATFORMS,
  'a list of posts': POST_LIST,
  'a tag': TAGS,
  'a status': STATUSES,
  'a broken feed': BROKEN,
  'a feed in an encoding': ENCODINGS,
  'a date': DATES,
  'a text': TEXTS,
  'a picture': IMAGES,
  'a link': LINKS,
  'a language': LANGUAGES,
  'the next page': PAGING,
  'a hostile feed': HOSTILE,
};
