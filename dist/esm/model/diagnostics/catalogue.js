// The fields of a comparison.
const UNREADABLE_DOCUMENT = {
    code: 'unreadable',
    message: 'could not be read ({reason})',
    hint: 'Pass plain data: what JSON.parse returns.',
};
const INVALID_JSON = {
    code: 'invalid-json',
    message: 'is not JSON at line {line}, column {column}: {rest}',
    hint: 'Look there for a missing comma, or for curly quotes.',
};
const UNFINISHED_JSON = {
    code: 'invalid-json',
    message: 'is not JSON: it ends at line {line}, column {column}',
    hint: 'Look there for a missing comma, or for curly quotes.',
};
const MISSING_FIELD = {
    code: 'missing-field',
    message: 'is missing',
    hint: '{hint}',
};
const WRONG_TYPE = {
    code: 'wrong-type',
    message: 'cannot be {value}',
    hint: '{hint}',
};
const INVALID_VALUE = {
    code: 'invalid-value',
    message: 'cannot be {value}',
    hint: '{hint}',
};
const UNKNOWN_FIELD = {
    code: 'unknown-field',
    severity: 'warning',
    message: 'is not a field of this document, and was dropped',
    hint: 'Check its spelling, or take it out.',
};
// What a comparison refers to.
const DUPLICATE_ID = {
    code: 'duplicate-id',
    message: 'repeats "{id}"',
    hint: 'Give each one an id of its own.',
};
const UNKNOWN_TREATMENT = {
    code: 'unknown-treatment',
    message: 'belongs to no treatment, and is not shown',
    hint: 'Use one of {ids}.',
};
const UNKNOWN_SOURCE = {
    code: 'unknown-source',
    message: 'cites "{id}", which is not in "sources"',
    hint: 'Add it to "sources", or correct the id.',
};
const UNSAFE_LINK = {
    code: 'unsafe-link',
    message: 'has a link at "{text}" that is not followed',
    hint: 'Use an address that begins with https:// or http://.',
};
const UNSAFE_PICTURE = {
    code: 'unsafe-link',
    message: 'has a picture at "{text}" that is not followed',
    hint: 'Use an address that begins with https:// or http://.',
};
// The numbers of a comparison.
const IMPOSSIBLE_NUMBER = {
    code: 'impossible-number',
    message: 'has a number above {per}, or "events" outside "low" and "high"',
    hint: 'Correct the numbers, or the "per" of the row.',
};
const NUMBER_WITHOUT_CONTEXT = {
    code: 'number-without-context',
    message: 'has a number without its {field}',
    hint: 'Add "{field}" here or to the row.',
};
const MIXED_DENOMINATORS = {
    code: 'mixed-denominators',
    severity: 'warning',
    message: 'counts some outcomes in 100 and others in 1,000',
    hint: 'Give every row the same "per".',
};
const ONE_IN = {
    code: 'one-in',
    severity: 'warning',
    message: 'says "{phrase}"',
    hint: 'Say how many in 100 or in 1,000.',
};
// The facts that no page may leave out.
const LOCKED = 'is missing, and no page may leave it out';
const MISSING_APPROVAL = {
    code: 'locked-approval',
    message: LOCKED,
    hint: 'Add a region, a route and a status.',
};
const MISSING_SERIOUS_RISKS = {
    code: 'locked-serious-risks',
    message: LOCKED,
    hint: 'Add the serious risks, or say that none is known.',
};
const MISSING_REVIEW_DATE = {
    code: 'locked-review-date',
    message: LOCKED,
    hint: 'Add the day of the last check, for example "2026-03-31".',
};
const MISSING_REVIEW_POLICY = {
    code: 'locked-review-policy',
    message: LOCKED,
    hint: 'Add "nextReview" (a date) or "reviewEvery" (such as "P1Y").',
};
const MISSING_CRISIS_LINE = {
    code: 'locked-crisis-line',
    message: LOCKED,
    hint: 'Add the crisis line of each region you write for.',
};
// What an element is asked to show.
const UNKNOWN_COMPARISON = {
    code: 'no-comparison',
    message: 'names "{name}", which this script does not carry',
    hint: 'Use one of {names}, or name a document with "src".',
};
const NO_BUILT_IN_COMPARISON = {
    code: 'no-comparison',
    message: 'names "{name}", which this script does not carry',
    hint: 'Use the file with everything in it (treatment-compare.js), or name a document with "src".',
};
const UNKNOWN_OUTCOME = {
    code: 'no-outcome',
    message: 'names "{id}", which is not the id of an outcome in this comparison',
    hint: 'Use one of {ids}.',
};
const NO_OUTCOME_WITH_ID = {
    code: 'no-outcome',
    message: 'names "{id}", which is not the id of an outcome in this comparison',
    hint: 'Give the comparison a row of the kind "outcome" with an "id".',
};
const NO_OUTCOME = {
    code: 'no-outcome',
    message: 'finds no outcome in this comparison',
    hint: 'Give the comparison a row of the kind "outcome" with an "id".',
};
const NO_FEED = {
    code: 'no-feed',
    message: 'is missing, and this page names no feed in its head',
    hint: 'Name a feed with src="…", or write the posts as a list of links inside.',
};
// Fetching.
const NOT_OF_THE_WEB = {
    code: 'unsafe-address',
    message: 'is not an http or https address',
    hint: 'Correct it.',
};
const UNREACHABLE = {
    code: 'unreachable',
    message: 'could not be fetched',
    hint: 'The server may be down, or redirect in a circle or to a site that does not allow this one (CORS); or this page forbids it (CSP: connect-src).',
};
const UNREACHABLE_SITE = {
    code: 'unreachable',
    message: 'could not be fetched from another site, {site}',
    hint: 'It must allow this one (CORS), and this page must allow it (CSP: connect-src). Or host the file on this site.',
};
const UNREACHABLE_FROM_DISK = {
    code: 'unreachable',
    message: 'could not be fetched from a page on a disk',
    hint: 'Write it into the page, or put the page on a server.',
};
const UNREACHABLE_OFFLINE = {
    code: 'unreachable',
    message: 'could not be fetched: the browser is offline',
    hint: 'Try again later.',
};
const NOT_FOUND = {
    code: 'not-found',
    message: 'answered {status}',
    hint: 'Check the address: open it in a private window.',
};
const SERVER_ERROR = {
    code: 'server-error',
    message: 'answered {status}',
    hint: 'Check the server.',
};
const TOO_LATE = {
    code: 'too-late',
    message: 'gave no whole answer within {seconds} seconds',
    hint: 'Host the file on this site.',
};
const BROKEN_OFF = {
    code: 'broken-off',
    message: 'broke off in the middle',
    hint: 'Check the server.',
};
const TOO_LARGE_DOCUMENT = {
    code: 'too-large',
    message: 'is larger than {megabytes} MB',
    hint: 'Split it, or take images out of it.',
};
const WRONG_CHARSET = {
    code: 'wrong-charset',
    message: 'is not written in UTF-8, nor in a charset that its server names',
    hint: 'Save the file as UTF-8.',
};
const EMPTY_DOCUMENT = {
    code: 'empty',
    message: 'is empty',
    hint: 'Check the file.',
};
const WEB_PAGE = {
    code: 'web-page',
    message: 'is a web page, not JSON',
    hint: 'It may ask to log in, or say “not found”: open it in a private window.',
};
// Feeds and posts.
const UNREADABLE_POSTS = {
    code: 'unreadable',
    message: 'could not be read ({reason})',
    hint: 'Write posts as links.',
};
const NO_POSTS = {
    code: 'no-posts',
    message: 'holds no posts',
    hint: 'Each post needs a title and an http or https address.',
};
const TOO_LARGE_FEED = {
    code: 'too-large',
    message: 'is larger than {megabytes} MB: only its beginning was read',
    hint: 'Make it shorter, or allow more with "max-bytes".',
};
const EMPTY_FEED = {
    code: 'empty',
    message: 'is empty',
    hint: 'Open the address in a browser tab: it should show a feed.',
};
const NOT_A_FEED = {
    code: 'not-fetched',
    message: 'is no feed',
    hint: 'It may be a page that asks to log in, or one that says “not found”. Open the address in a browser tab: it should show a feed.',
};
const BROKEN_JSON = {
    code: 'invalid-json',
    message: 'is broken JSON',
    hint: 'Check it with a JSON validator.',
};
const DOCTYPE_IN_FEED = {
    code: 'not-fetched',
    message: 'has a DOCTYPE',
    hint: 'Take <!DOCTYPE … > out of the feed.',
};
const PARSING_FORBIDDEN = {
    code: 'not-fetched',
    message: 'may not be parsed',
    hint: 'This page’s Trusted Types forbid it; a feed in JSON works.',
};
// What an element says in the console about its attributes and its place.
const UNKNOWN_CHOICE = '{attribute}="{value}" is unknown. Use one of: {choices}.';
const UNKNOWN_IDS = '{attribute} names {ids}, which is not there. Use: {known}.';
const UNSAFE_ADDRESS = '{attribute} names {address}, which is not an http or https address.';
const READ_ONLY = 'has "shown" for reading only. Set "document" instead.';
const NEVER_CLOSED = 'is never closed, so the rest of the page is inside. Write </{tag}>.';
const NO_DOCUMENT = 'has no document. Name one with src="…", or use the script with the built-in comparison.';
const DOCUMENT_SHOWN = 'is shown, but';
const POSTS_SHOWN = 'shows posts, but';
const OWN_CONTENT_SHOWN = 'shows its own content, because';
const OLD_CONTENT_SHOWN = 'still shows what was loaded before, because';
const RENDERING_FAILED = 'shows its own content, because rendering failed: {error}';
const SHADOW_IMITATED = 'shows its own content, because ShadyDOM is forced. Do not force it.';
const DEFINED_TWICE = 'is defined twice: version {first} stays, {second} is not used. Load one script.';
// What is said of words that a page adds.
const LANGUAGE_CARRIED = 'addLanguage("{language}") changes nothing: the script carries that language. Use a tag with a region.';
const WORDS_PASSED_OVER = 'addLanguage("{language}") passes over {names}: not messages of ours, or without their words or {places}.';
// Tables in the page.
// Tables in the page.
const TABLE_UNREADABLE = {
    code: 'table',
    message: 'could not be read ({error})',
    hint: 'Make the table simpler.',
};
const NAME_TREATMENTS = 'Name two to six treatments in the first row after its first cell, or in the first column with <th scope="row">.';
const TABLE_WITHOUT_NAME = {
    code: 'table',
    message: 'names no treatment',
    hint: NAME_TREATMENTS,
};
const TABLE_TOO_FEW_TREATMENTS = {
    code: 'table',
    message: 'names too few treatments ({count})',
    hint: NAME_TREATMENTS,
};
const TABLE_TOO_MANY_TREATMENTS = {
    code: 'table',
    message: 'names too many treatments ({count})',
    hint: NAME_TREATMENTS,
};
const TABLE_ROWS = {
    code: 'table',
    message: 'has {count} rows',
    hint: 'Write 1 to {most} rows below the names of the treatments.',
};
const TABLE_NOT_SHOWN = {
    code: 'table',
    severity: 'warning',
    message: 'has <{tag}>, which is not shown',
    hint: 'Say in words what it says.',
};
const TABLE_WITHOUT_ALT = {
    code: 'table',
    severity: 'warning',
    message: 'has a picture without "alt"',
    hint: 'Say in alt="…" what it shows, or write alt="" if that does not matter.',
};
const TABLE_FACT_UNKNOWN = {
    code: 'table',
    severity: 'warning',
    message: 'is unknown',
    hint: 'Use one of {facts}.',
};
const TABLE_FACT_MISPLACED = {
    code: 'table',
    severity: 'warning',
    message: 'is not read there',
    hint: '{hint}',
};
const TABLE_FACT_INVALID = {
    code: 'table',
    severity: 'warning',
    message: 'is not read as {fact}: {field} {problem}',
    hint: '{hint}',
};
/** By the name of the fact, as tables have it. */
const TABLE_FACTS_MISSING = {
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

export { BROKEN_JSON, BROKEN_OFF, DEFINED_TWICE, DOCTYPE_IN_FEED, DOCUMENT_SHOWN, DUPLICATE_ID, EMPTY_DOCUMENT, EMPTY_FEED, IMPOSSIBLE_NUMBER, INVALID_JSON, INVALID_VALUE, LANGUAGE_CARRIED, MISSING_APPROVAL, MISSING_CRISIS_LINE, MISSING_FIELD, MISSING_REVIEW_DATE, MISSING_REVIEW_POLICY, MISSING_SERIOUS_RISKS, MIXED_DENOMINATORS, NEVER_CLOSED, NOT_A_FEED, NOT_FOUND, NOT_OF_THE_WEB, NO_BUILT_IN_COMPARISON, NO_DOCUMENT, NO_FEED, NO_OUTCOME, NO_OUTCOME_WITH_ID, NO_POSTS, NUMBER_WITHOUT_CONTEXT, OLD_CONTENT_SHOWN, ONE_IN, OWN_CONTENT_SHOWN, PARSING_FORBIDDEN, POSTS_SHOWN, READ_ONLY, RENDERING_FAILED, SERVER_ERROR, SHADOW_IMITATED, TABLE_FACTS_MISSING, TABLE_FACT_INVALID, TABLE_FACT_MISPLACED, TABLE_FACT_UNKNOWN, TABLE_NOT_SHOWN, TABLE_ROWS, TABLE_TOO_FEW_TREATMENTS, TABLE_TOO_MANY_TREATMENTS, TABLE_UNREADABLE, TABLE_WITHOUT_ALT, TABLE_WITHOUT_NAME, TOO_LARGE_DOCUMENT, TOO_LARGE_FEED, TOO_LATE, UNFINISHED_JSON, UNKNOWN_CHOICE, UNKNOWN_COMPARISON, UNKNOWN_FIELD, UNKNOWN_IDS, UNKNOWN_OUTCOME, UNKNOWN_SOURCE, UNKNOWN_TREATMENT, UNREACHABLE, UNREACHABLE_FROM_DISK, UNREACHABLE_OFFLINE, UNREACHABLE_SITE, UNREADABLE_DOCUMENT, UNREADABLE_POSTS, UNSAFE_ADDRESS, UNSAFE_LINK, UNSAFE_PICTURE, WEB_PAGE, WORDS_PASSED_OVER, WRONG_CHARSET, WRONG_TYPE };
//# sourceMappingURL=catalogue.js.map
