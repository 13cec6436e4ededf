/**
 * Everything that authors are told. Each notice is a constant of its own, so that a script carries no more than it says.
 *
 * docs/diagnostics.md has a section for each comment that begins with two slashes, and in it the notices in this order.
 */
import type { Notice } from './finding.js';

// The fields of a comparison.

export const UNREADABLE_DOCUMENT: Notice = {
  code: 'unreadable',
  message: 'could not be read ({reason})',
  hint: 'Pass plain data: what JSON.parse returns.',
};
export const INVALID_JSON: Notice = {
  code: 'invalid-json',
  message: 'is not JSON at line {line}, column {column}: {rest}',
  hint: 'Look there for a missing comma, or for curly quotes.',
};
export const UNFINISHED_JSON: Notice = {
  code: 'invalid-json',
  message: 'is not JSON: it ends at line {line}, column {column}',
  hint: 'Look there for a missing comma, or for curly quotes.',
};
export const MISSING_FIELD: Notice = {
  code: 'missing-field',
  message: 'is missing',
  hint: '{hint}',
};
export const WRONG_TYPE: Notice = {
  code: 'wrong-type',
  message: 'cannot be {value}',
  hint: '{hint}',
};
export const INVALID_VALUE: Notice = {
  code: 'invalid-value',
  message: 'cannot be {value}',
  hint: '{hint}',
};
export const UNKNOWN_FIELD: Notice = {
  code: 'unknown-field',
  severity: 'warning',
  message: 'is not a field of this document, and was dropped',
  hint: 'Check its spelling, or take it out.',
};

// What a comparison refers to.

export const DUPLICATE_ID: Notice = {
  code: 'duplicate-id',
  message: 'repeats "{id}"',
  hint: 'Give each one an id of its own.',
};
export const UNKNOWN_TREATMENT: Notice = {
  code: 'unknown-treatment',
  message: 'belongs to no treatment, and is not shown',
  hint: 'Use one of {ids}.',
};
export const UNKNOWN_SOURCE: Notice = {
  code: 'unknown-source',
  message: 'cites "{id}", which is not in "sources"',
  hint: 'Add it to "sources", or correct the id.',
};
export const UNSAFE_LINK: Notice = {
  code: 'unsafe-link',
  message: 'has a link at "{text}" that is not followed',
  hint: 'Use an address that begins with https:// or http://.',
};
export const UNSAFE_PICTURE: Notice = {
  code: 'unsafe-link',
  message: 'has a picture at "{text}" that is not followed',
  hint: 'Use an address that begins with https:// or http://.',
};

// The numbers of a comparison.

export const IMPOSSIBLE_NUMBER: Notice = {
  code: 'impossible-number',
  message: 'has a number above {per}, or "events" outside "low" and "high"',
  hint: 'Correct the numbers, or the "per" of the row.',
};
export const NUMBER_WITHOUT_CONTEXT: Notice = {
  code: 'number-without-context',
  message: 'has a number without its {field}',
  hint: 'Add "{field}" here or to the row.',
};
export const MIXED_DENOMINATORS: Notice = {
  code: 'mixed-denominators',
  severity: 'warning',
  message: 'counts some outcomes in 100 and others in 1,000',
  hint: 'Give every row the same "per".',
};
export const ONE_IN: Notice = {
  code: 'one-in',
  severity: 'warning',
  message: 'says "{phrase}"',
  hint: 'Say how many in 100 or in 1,000.',
};

// The facts that no page may leave out.

const LOCKED = 'is missing, and no page may leave it out';

export const MISSING_APPROVAL: Notice = {
  code: 'locked-approval',
  message: LOCKED,
  hint: 'Add a region, a route and a status.',
};
export const MISSING_SERIOUS_RISKS: Notice = {
  code: 'locked-serious-risks',
  message: LOCKED,
  hint: 'Add the serious risks, or say that none is known.',
};
export const MISSING_REVIEW_DATE: Notice = {
  code: 'locked-review-date',
  message: LOCKED,
  hint: 'Add the day of the last check, for example "2026-03-31".',
};
export const MISSING_REVIEW_POLICY: Notice = {
  code: 'locked-review-policy',
  message: LOCKED,
  hint: 'Add "nextReview" (a date) or "reviewEvery" (such as "P1Y").',
};
export const MISSING_CRISIS_LINE: Notice = {
  code: 'locked-crisis-line',
  message: LOCKED,
  hint: 'Add the crisis line of each region you write for.',
};

// What an element is asked to show.

export const UNKNOWN_COMPARISON: Notice = {
  code: 'no-comparison',
  message: 'names "{name}", which this script does not carry',
  hint: 'Use one of {names}, or name a document with "src".',
};
export const NO_BUILT_IN_COMPARISON: Notice = {
  code: 'no-comparison',
  message: 'names "{name}", which this script does not carry',
  hint: 'Use the file with everything in it (treatment-compare.js), or name a document with "src".',
};
export const UNKNOWN_OUTCOME: Notice = {
  code: 'no-outcome',
  message: 'names "{id}", which is not the id of an outcome in this comparison',
  hint: 'Use one of {ids}.',
};
export const NO_OUTCOME_WITH_ID: Notice = {
  code: 'no-outcome',
  message: 'names "{id}", which is not the id of an outcome in this comparison',
  hint: 'Give the comparison a row of the kind "outcome" with an "id".',
};
export const NO_OUTCOME: Notice = {
  code: 'no-outcome',
  message: 'finds no outcome in this comparison',
  hint: 'Give the comparison a row of the kind "outcome" with an "id".',
};
export const NO_FEED: Notice = {
  code: 'no-feed',
  message: 'is missing, and this page names no feed in its head',
  hint: 'Name a feed with src="…", or write the posts as a list of links inside.',
};

// Fetching.

export const NOT_OF_THE_WEB: Notice = {
  code: 'unsafe-address',
  message: 'is not an http or https address',
  hint: 'Correct it.',
};
export const UNREACHABLE: Notice = {
  code: 'unreachable',
  message: 'could not be fetched',
  hint: 'The server may be down, or redirect in a circle or to a site that does not allow this one (CORS); or this page forbids it (CSP: connect-src).',
};
export const UNREACHABLE_SITE: Notice = {
  code: 'unreachable',
  message: 'could not be fetched from another site, {site}',
  hint: 'It must allow this one (CORS), and this page must allow it (CSP: connect-src). Or host the file on this site.',
};
export const UNREACHABLE_FROM_DISK: Notice = {
  code: 'unreachable',
  message: 'could not be fetched from a page on a disk',
  hint: 'Write it into the page, or put the page on a server.',
};
export const UNREACHABLE_OFFLINE: Notice = {
  code: 'unreachable',
  message: 'could not be fetched: the browser is offline',
  hint: 'Try again later.',
};
export const NOT_FOUND: Notice = {
  code: 'not-found',
  message: 'answered {status}',
  hint: 'Check the address: open it in a private window.',
};
export const SERVER_ERROR: Notice = {
  code: 'server-error',
  message: 'answered {status}',
  hint: 'Check the server.',
};
export const TOO_LATE: Notice = {
  code: 'too-late',
  message: 'gave no whole answer within {seconds} seconds',
  hint: 'Host the file on this site.',
};
export const BROKEN_OFF: Notice = {
  code: 'broken-off',
  message: 'broke off in the middle',
  hint: 'Check the server.',
};
export const TOO_LARGE_DOCUMENT: Notice = {
  code: 'too-large',
  message: 'is larger than {megabytes} MB',
  hint: 'Split it, or take images out of it.',
};
export const WRONG_CHARSET: Notice = {
  code: 'wrong-charset',
  message: 'is not written in UTF-8, nor in a charset that its server names',
  hint: 'Save the file as UTF-8.',
};
export const EMPTY_DOCUMENT: Notice = {
  code: 'empty',
  message: 'is empty',
  hint: 'Check the file.',
};
export const WEB_PAGE: Notice = {
  code: 'web-page',
  message: 'is a web page, not JSON',
  hint: 'It may ask to log in, or say “not found”: open it in a private window.',
};

// Feeds and posts.

export const UNREADABLE_POSTS: Notice = {
  code: 'unreadable',
  message: 'could not be read ({reason})',
  hint: 'Write posts as links.',
};
export const NO_POSTS: Notice = {
  code: 'no-posts',
  message: 'holds no posts',
  hint: 'Each post needs a title and an http or https address.',
};
export const TOO_LARGE_FEED: Notice = {
  code: 'too-large',
  message: 'is larger than {megabytes} MB: only its beginning was read',
  hint: 'Make it shorter, or allow more with "max-bytes".',
};
export const EMPTY_FEED: Notice = {
  code: 'empty',
  message: 'is empty',
  hint: 'Open the address in a browser tab: it should show a feed.',
};
export const NOT_A_FEED: Notice = {
  code: 'not-fetched',
  message: 'is no feed',
  hint: 'It may be a page that asks to log in, or one that says “not found”. Open the address in a browser tab: it should show a feed.',
};
export const BROKEN_JSON: Notice = {
  code: 'invalid-json',
  message: 'is broken JSON',
  hint: 'Check it with a JSON validator.',
};
export const DOCTYPE_IN_FEED: Notice = {
  code: 'not-fetched',
  message: 'has a DOCTYPE',
  hint: 'Take <!DOCTYPE … > out of the feed.',
};
export const PARSING_FORBIDDEN: Notice = {
  code: 'not-fetched',
  message: 'may not be parsed',
  hint: 'This page’s Trusted Types forbid it; a feed in JSON works.',
};

// What an element says in the console about its attributes and its place.

export const UNKNOWN_CHOICE = '{attribute}="{value}" is unknown. Use one of: {choices}.';
export const UNKNOWN_IDS = '{attribute} names {ids}, which is not there. Use: {known}.';
export const UNSAFE_ADDRESS = '{attribute} names {address}, which is not an http or https address.';
export const READ_ONLY = 'has "shown" for reading only. Set "document" instead.';
export const NEVER_CLOSED = 'is never closed, so the rest of the page is inside. Write </{tag}>.';
export const NO_DOCUMENT =
  'has no document. Name one with src="…", or use the script with the built-in comparison.';
export const DOCUMENT_SHOWN = 'is shown, but';
export const POSTS_SHOWN = 'shows posts, but';
export const OWN_CONTENT_SHOWN = 'shows its own content, because';
export const OLD_CONTENT_SHOWN = 'still shows what was loaded before, because';
export const RENDERING_FAILED = 'shows its own content, because rendering failed: {error}';
export const SHADOW_IMITATED =
  'shows its own content, because ShadyDOM is forced. Do not force it.';
export const DEFINED_TWICE =
  'is defined twice: version {first} stays, {second} is not used. Load one script.';

// What is said of words that a page adds.

export const LANGUAGE_CARRIED =
  'addLanguage("{language}") changes nothing: the script carries that language. Use a tag with a region.';
export const WORDS_PASSED_OVER =
  'addLanguage("{language}") passes over {names}: not messages of ours, or without their words or {places}.';

// Tables in the page.

export const TABLE_UNREADABLE: Notice = {
  code: 'table',
  message: 'could not be read ({error})',
  hint: 'Make the table simpler.',
};

const NAME_TREATMENTS =
  'Name two to six treatments in the first row after its first cell, or in the first column with <th scope="row">.';

export const TABLE_WITHOUT_NAME: Notice = {
  code: 'table',
  message: 'names no treatment',
  hint: NAME_TREATMENTS,
};
export const TABLE_TOO_FEW_TREATMENTS: Notice = {
  code: 'table',
  message: 'names too few treatments ({count})',
  hint: NAME_TREATMENTS,
};
export const TABLE_TOO_MANY_TREATMENTS: Notice = {
  code: 'table',
  message: 'names too many treatments ({count})',
  hint: NAME_TREATMENTS,
};
export const TABLE_ROWS: Notice = {
  code: 'table',
  message: 'has {count} rows',
  hint: 'Write 1 to {most} rows below the names of the treatments.',
};
export const TABLE_NOT_SHOWN: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'has <{tag}>, which is not shown',
  hint: 'Say in words what it says.',
};
export const TABLE_WITHOUT_ALT: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'has a picture without "alt"',
  hint: 'Say in alt="…" what it shows, or write alt="" if that does not matter.',
};
export const TABLE_FACT_UNKNOWN: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'is unknown',
  hint: 'Use one of {facts}.',
};
export const TABLE_FACT_MISPLACED: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'is not read there',
  hint: '{hint}',
};
export const TABLE_FACT_INVALID: Notice = {
  code: 'table',
  severity: 'warning',
  message: 'is not read as {fact}: {field} {problem}',
  hint: '{hint}',
};

/** By the name of the fact, as tables have it. */
export const TABLE_FACTS_MISSING: Readonly<Record<string, Notice>> = {
  approval: {
    code: 'locked-approval',
    message: 'is missing for {treatments}, and no page may leave it out',
    hint: 'Write <tr data-fact="approval" data-region="US">, and in it <td data-status="approved">nasal spray</td>, or data-status="off-label", "not-approved" or "unknown".',
  },
  'serious-risks': {
    code: 'locked-serious-risks',
    message: 'is missing for {treatments}, and no page may leave it out',
    hint: 'Write <tr data-fact="serious-risks">.',
  },
  reviewed: {
    code: 'locked-review-date',
    message: 'is missing, and no page may leave it out',
    hint: 'Write <time data-fact="reviewed" datetime="2026-03-31">.',
  },
  'next-review': {
    code: 'locked-review-policy',
    message: 'is missing, and no page may leave it out',
    hint: 'Write <time data-fact="next-review" datetime="2027-03-31">.',
  },
  'crisis-line': {
    code: 'locked-crisis-line',
    message: 'is missing, and no page may leave it out',
    hint: 'Write <a data-fact="crisis-line" data-region="US" href="tel:988">the name of the line</a>, or an address with sms: or https:.',
  },
};
