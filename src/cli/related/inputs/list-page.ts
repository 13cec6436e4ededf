import { parseJson } from '../../../model/parse-json.js';
import { shapeOf } from './page-shape.js';
import { isListAddress } from './list-address.js';

/** A page of a built site. */
export interface BuiltPage {
  readonly page: Document;
  /** Where it is on the site. */
  readonly url: string;
  /** Of its file, from the folder of the site, with slashes. */
  readonly name: string;
  /** Whether a feed of its own lies beside it. */
  readonly hasFeed: boolean;
}

/**
 * Whether a page lists posts and is none itself: of a tag, a category, an author, a month, or the first of the site.
 * What it says of itself comes first, then where it lies, then what it looks like.
 */
export function isListPage({ page, url, name, hasFeed }: BuiltPage): boolean {
  const isPost = saysPost(page);
  if (isPost !== undefined) return !isPost;
  if (hasFeed || isListAddress(name)) return true;
  if (metaOf(page, 'og:type') === 'article') return false;
  return shapeOf(page, url) === 'list';
}

/** Classes of `<body>` in WordPress, Ghost, and in common themes of Hugo and Jekyll. */
const POST_CLASS =
  /^(?:single(?:-.+)?|postid-\d+|post-template(?:-.+)?|layout--(?:single|post)|td-page)$/;
const LIST_CLASS =
  /^(?:archive|hfeed|search|error404|list|terms?|taxonomy|(?:home|tag|author|index)-template|td-(?:home|section|terms?|taxonomy)|layout--(?:home|posts|archive.*|tags?|categor(?:y|ies)|authors?|collection|search))$/;

const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;
const POST_TYPE = /(?:Article|Posting)$/;

/** What a page says of itself, if it does. */
function saysPost(page: Document): boolean | undefined {
  const classes = [...page.body.classList];
  if (classes.some((name) => POST_CLASS.test(name))) return true;
  if (classes.some((name) => LIST_CLASS.test(name))) return false;
  const types = linkedTypes(page);
  if (types.some((type) => LIST_TYPE.test(type))) return false;
  const posts = types.filter((type) => POST_TYPE.test(type)).length;
  if (posts > 0) return posts === 1;
  if (types.includes('Blog') || metaOf(page, 'og:type') === 'profile') return false;
  return metaOf(page, 'article:published_time') ? true : undefined;
}

function metaOf(page: Document, property: string): string {
  const meta = page.querySelector(`meta[property="${property}" i],meta[name="${property}" i]`);
  return meta?.getAttribute('content')?.trim().toLowerCase() ?? '';
}

interface Thing {
  readonly '@type'?: unknown;
  readonly '@graph'?: unknown;
}

/** What the things in JSON-LD are, without those inside of them. */
function linkedTypes(page: Document): string[] {
  return [...page.querySelectorAll('script[type="application/ld+json" i]')]
    .flatMap((script): unknown => parseJson(script.textContent))
    .filter(isThing)
    .flatMap((thing) => [thing, thing['@graph']].flat())
    .filter(isThing)
    .flatMap((thing) => thing['@type'])
    .filter((type) => typeof type === 'string');
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}
