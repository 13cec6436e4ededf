import type { Post, PostImage } from '../model/posts/post.js';
import { filled } from '../model/filled.js';
import { isSafeUrl } from '../model/safe-url.js';
import { OptionError } from './option-error.js';

type Raw<Thing> = Partial<Record<keyof Thing, unknown>>;

/**
 * A post as it can be shown, from a list that a program has put together: no type in it can be relied upon.
 *
 * @param page address of the page that relative addresses are relative to
 * @returns nothing where it has no title, or leads to what is not of the web
 * @throws OptionError where its address is relative, and the page not known
 */
export function readPost(raw: unknown, page: string | undefined): Post | undefined {
  const post = (raw ?? {}) as Raw<Post>;
  const title = textOf(post.title);
  const url = title && addressOf(post.url, page);
  if (!title || !url) return undefined;
  return {
    url,
    title,
    tags: textsOf(post.tags),
    ...filled({
      language: textOf(post.language),
      date: dateOf(post.date),
      summary: textOf(post.summary),
      minutes: lengthOf(post.minutes),
      image: imageOf(post.image, page),
      source: textOf(post.source),
      reasons: textsOf(post.reasons),
    }),
  };
}

function addressOf(value: unknown, page: string | undefined): string | undefined {
  const address = textOf(value);
  if (!address || !isSafeUrl(address)) return undefined;
  if (URL.canParse(address, page)) return new URL(address, page).href;
  const hint = 'Name the page, or give posts the whole of their addresses.';
  throw new OptionError('page', `is missing, to which "${address}" is relative`, hint);
}

function imageOf(value: unknown, page: string | undefined): PostImage | undefined {
  const image = (value ?? {}) as Raw<PostImage>;
  const src = addressOf(image.src, page);
  const { srcset, width, height } = image;
  return src
    ? {
        src,
        ...filled({ srcset: textOf(srcset), width: lengthOf(width), height: lengthOf(height) }),
      }
    : undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((each: unknown) => textOf(each) ?? []) : [];

const lengthOf = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && value < Infinity ? value : undefined;

/** A day of the calendar, with or without its time. */
function dateOf(value: unknown): string | undefined {
  const [day] = textOf(value)?.match(/^\d{4}-\d\d-\d\d/) ?? [];
  return day && !Number.isNaN(Date.parse(day)) ? textOf(value) : undefined;
}
