/**
 * Everything that authors are told. Each notice is a constant of its own, so that a script carries no more than it says.
 *
 * docs/diagnostics.md has a section for each comment that begins with two slashes, and in it the notices in this order.
 */
// The fields of a comparison.
const UNREADABLE_DOCUMENT = 'unreadable | could not be read ({reason}) | Pass plain data: what JSON.parse returns.';
const INVALID_JSON = 'invalid-json | is not JSON at line {line}, column {column}: {rest} | Look for a wrong comma or quote there.';
const UNFINISHED_JSON = 'invalid-json | is not JSON: it ends at line {line}, column {column} | Look for a wrong comma or quote there.';
const MISSING_FIELD = 'missing-field | is missing | {hint}';
const WRONG_TYPE = 'wrong-type | cannot be {value} | {hint}';
const INVALID_VALUE = 'invalid-value | cannot be {value} | {hint}';
const UNKNOWN_FIELD = 'unknown-field | is not a field of this document, and was dropped | Check its spelling, or take it out. | warning';
const TOO_MANY = 'too-many | has {more} beyond the first {maximum}, which are not shown | Take some out. | warning';
const HTML_IN_TEXT = 'html | has "{html}", which is shown as it is written | Use plain characters, and *emphasis* or **strong**. | warning';
const TOO_LONG_TITLE = 'too-long | is longer than {most} characters | Make it shorter. | warning';
const FOLDED_APART = 'folded | opens what helps or what harms, and folds the other, so both are folded | Give "folded" the same value in the sections of benefits and of harms. | warning';
// What a comparison refers to.
const DUPLICATE_ID = 'duplicate-id | repeats "{id}" | Give each one an id of its own.';
const UNKNOWN_TREATMENT = 'unknown-treatment | belongs to no treatment, and is not shown | Use one of {ids}.';
const UNKNOWN_SOURCE = 'unknown-source | cites "{id}", which is not in "sources" | Add it to "sources", or correct the id.';
const UNSAFE_LINK = 'unsafe-link | has a link at "{text}" that is not followed | Use an address that begins with https:// or http://.';
const UNSAFE_PICTURE = 'unsafe-link | has a picture at "{text}" that is not followed | Use an address that begins with https:// or http://.';
// What is added to the comparison of another.
const UNKNOWN_EXTENDED = 'no-comparison | names "{name}", which is not there | Use one of {names}.';
const NOTHING_TO_EXTEND = 'no-comparison | names "{name}", which nobody has given | Give it by name: { comparisons: { "{name}": { en: document } } }.';
// The numbers of a comparison.
const IMPOSSIBLE_NUMBER = 'impossible-number | has a number beyond {per}, or "events" outside "low" and "high" | Correct the numbers, or the "per" of the row.';
const DIFFERENCE_NOT_BETWEEN = 'impossible-number | says {stated}, but the "events" of the arm less those of its comparator are {apart} | Correct one of the three. More is above zero, fewer below.';
const NUMBER_WITHOUT_CONTEXT = 'number-without-context | has a number without its {field} | Add "{field}" here or to the row.';
const MIXED_DENOMINATORS = 'mixed-denominators | counts some outcomes in 100 and others in 1,000 | Give every row the same "per". | warning';
const ONE_IN = 'one-in | says "{phrase}" | Say how many in 100 or in 1,000. | warning';
// The guide of a comparison.
const UNKNOWN_ROW = 'unknown-row | is not the id of a row | Use one of {ids}, or give the row an "id".';
const UNKNOWN_VALUE = 'unknown-value | is not the id of a value | Use one of {ids}.';
const REPEATED_VALUE = 'unknown-value | names one value twice | Name two values between which readers have to weigh.';
// The facts that no page may leave out.
const LOCKED = 'is missing, and no page may leave it out';
const MISSING_APPROVAL = `locked-approval | ${LOCKED} | Add a region, a route and a status.`;
const MISSING_SERIOUS_RISKS = `locked-serious-risks | ${LOCKED} | Add the serious risks, or say that none is known.`;
const MISSING_REVIEW_DATE = `locked-review-date | ${LOCKED} | Add the day of the last check, for example "2026-03-31".`;
const FUTURE_REVIEW_DATE = 'locked-review-date | is still to come | Add the day of the last check, for example "2026-03-31".';
const MISSING_REVIEW_POLICY = `locked-review-policy | ${LOCKED} | Add "nextReview" (a date) or "reviewEvery" (such as "P1Y").`;
const MISSING_CRISIS_LINE = `locked-crisis-line | ${LOCKED} | Add the crisis line of each region you write for.`;
const SILENT = 'says nothing, and is not shown';
const SILENT_APPROVAL = `locked-approval | has a route that ${SILENT} | Say in words how it is taken.`;
const SILENT_SERIOUS_RISK = `locked-serious-risks | ${SILENT} | Say the risk in words.`;
const SILENT_CRISIS_LINE = 'locked-crisis-line | reaches nobody, and is not shown | Give it a name in words, and a number as "call", "text" or "emergency", or a page as "url".';
const SILENT_CRISIS_TITLE = `locked-crisis-line | ${SILENT} | Write words, or leave it out.`;
const LOCKED_WORDS_TAKEN = 'locked-words | rewords {names}, which belong to the script | Take them out. In a language that no script carries, name it in "lang".';
const LOCKED_WORDS_UNFIT = 'locked-words | words {names} so that they stay English | Keep what is in curly brackets, use letters, no digit or sign of direction, and no word that reads like an opposite.';
// What an element is asked to show.
const UNKNOWN_COMPARISON = 'no-comparison | names "{name}", which this script does not carry | Use one of {names}, or name a document with "src".';
const NO_BUILT_IN_COMPARISON = 'no-comparison | names "{name}", which this script does not carry | Use the file with everything in it (treatment-compare.js), or name a document with "src".';
const SOMETHING_ELSE_MEANT = 'no-comparison | may stand for another comparison than the built-in one | Name yours with src="…", write it inside as a table or JSON, or write comparison="{name}".';
const LANGUAGE_NOT_LOADED = 'no-comparison | asks for the comparison in "{language}", which is not loaded, so it is in English | Load {file} beside this script. | warning';
const UNKNOWN_OUTCOME = 'no-outcome | names "{id}", which is not the id of an outcome in this comparison | Use one of {ids}.';
const NO_OUTCOME_WITH_ID = 'no-outcome | names "{id}", which is not the id of an outcome in this comparison | Give the comparison a row of the kind "outcome" with an "id".';
const NO_OUTCOME = 'no-outcome | finds no outcome in this comparison | Give the comparison a row of the kind "outcome" with an "id".';
const NO_GUIDE = 'no-guide | is not in this comparison | Add "guide" to it: values, questions, and what readers may check.';
const NO_FEED = 'no-feed | is missing, and this page names no feed in its head | Name a feed with src="…", or write the posts as links inside.';
// Fetching.
const NOT_OF_THE_WEB = 'unsafe-address | is not an http or https address | Correct it.';
const UNREACHABLE = 'unreachable | could not be fetched | The server may be down or redirect in a circle; or this page must allow it (CSP: connect-src), or the site that it redirects to must allow this one (CORS).';
const UNREACHABLE_SITE = 'unreachable | could not be fetched from another site, {site} | Ask it for Access-Control-Allow-Origin: * (CORS), and this page must allow it (CSP: connect-src). Or host the file on this site.';
const UNREACHABLE_FROM_DISK = 'unreachable | could not be fetched from a page on a disk | Write it into the page, or put the page on a server.';
const UNREACHABLE_OFFLINE = 'unreachable | could not be fetched: the browser is offline | Try again later.';
const NOT_FOUND = 'not-found | answered {status} | Check the address: open it in a private window.';
const SERVER_ERROR = 'server-error | answered {status} | Check the server.';
const TOO_LATE = 'too-late | gave no whole answer within {seconds} seconds | Host the file on this site.';
const BROKEN_OFF = 'broken-off | broke off in the middle | Check the server.';
const TOO_LARGE_DOCUMENT = 'too-large | is larger than {megabytes} MB | Split it, or take images out of it.';
const WRONG_CHARSET = 'wrong-charset | is not written in UTF-8, nor in a charset that its server names | Save the file as UTF-8.';
const EMPTY_DOCUMENT = 'empty | is empty | Check the file.';
const WEB_PAGE = 'web-page | is a web page, not JSON | It may ask to log in, or say “not found”: open it in a private window.';
// Feeds and posts.
const UNREADABLE_POSTS = 'unreadable | could not be read ({reason}) | Write posts as links.';
const NO_POSTS = 'no-posts | holds no posts | Each post needs a title and an http or https address.';
const ITEMS_LEFT_OUT = 'unreadable | leaves out posts ({items}) | Each post needs a title, an http or https address, and markup without mistakes. | warning';
const FEW_POSTS = 'no-posts | is {limit}, and fewer posts are shown: without this page, repeats, "exclude" and "category" there are {candidates}; in another language than the page: {foreign} | Name a longer feed, or take out fill="none". | warning';
const TOO_LARGE_FEED = 'too-large | is larger than {megabytes} MB: only its beginning was read | Make it shorter, or allow more with "max-bytes".';
const EMPTY_FEED = 'empty | is empty | Open the address in a browser tab: it should show a feed.';
const NOT_A_FEED = 'not-fetched | is no feed | It may ask to log in, or say “not found”. Open the address in a browser tab: it should show a feed.';
const BROKEN_JSON = 'invalid-json | is broken JSON | Check it with a JSON validator.';
const PARSING_FORBIDDEN = 'not-fetched | may not be parsed | This page’s Trusted Types forbid it; a feed in JSON works.';
// What an element says in the console about its attributes and its place.
const UNKNOWN_CHOICE = '{attribute}="{value}" is unknown. Use one of: {choices}.';
const OUT_OF_RANGE = '{attribute} is no whole number from 1 to {most}.';
const UNKNOWN_IDS = '{attribute} names {ids}, which is not there. Use: {known}.';
const UNSAFE_ADDRESS = '{attribute} names {address}, which is not an http or https address.';
const READ_ONLY = 'has "shown" for reading only. Set "document" instead.';
const NEVER_CLOSED = 'is never closed, so the rest of the page is inside. Write </{tag}>.';
const GUIDE_NOT_LOADED = 'shows no guide: load dist/elements/treatment-guide.js.';
const GUIDE_SHOWN = 'shows a guide, but';
const NO_DOCUMENT = 'has no document. Name one with src="…", or a built-in one with comparison="…".';
const DOCUMENT_SHOWN = 'is shown, but';
const POSTS_SHOWN = 'shows posts, but';
const OWN_CONTENT_SHOWN = 'shows its own content, because';
const OLD_CONTENT_SHOWN = 'still shows what was loaded before, because';
const RENDERING_FAILED = 'shows its own content, because rendering failed: {error}';
const SHADOW_IMITATED = 'shows its own content, because ShadyDOM is forced. Do not force it.';
const DEFINED_TWICE = 'is defined twice: version {first} stays, {second} is not used. Load one script.';
// What is said of words that a page adds.
const LANGUAGE_CARRIED = 'addLanguage("{language}") changes nothing: the script carries that language. Use a tag with a region.';
const WORDS_PASSED_OVER = 'addLanguage("{language}") passes over {names}: not ours, not to be reworded, or without their words or {places}.';
const LOCKED_WORDS_IN_ENGLISH = 'shows {names} in English, for want of words in "{language}". Give them with addLanguage or "messages".';
// Tables in the page.
const TABLE_NOT_READ = 'table | is not read by this script | Load dist/treatment-compare.js, or import "treatment-compare/define/tables".';
const TABLE_UNREADABLE = 'table | could not be read ({error}) | Make the table simpler.';
const NAME_TREATMENTS = 'Name two to six treatments in the first row after its first cell, or in the first column with <th scope="row">.';
const TABLE_WITHOUT_NAME = `table | names no treatment | ${NAME_TREATMENTS}`;
const TABLE_TOO_FEW_TREATMENTS = `table | names too few treatments ({count}) | ${NAME_TREATMENTS}`;
const TABLE_TOO_MANY_TREATMENTS = `table | names too many treatments ({count}) | ${NAME_TREATMENTS}`;
const TABLE_ROWS = 'table | has {count} rows | Write 1 to {most} rows below the names of the treatments.';
const TABLE_IN_PARTS = 'table | is shown a part at a time by a script, so that its other rows are not there | Let our script run before that one, or show all rows.';
const TABLE_NAMES_HIDDEN = 'table | hides the row that names its treatments | Show that row at every width, or hide the whole <thead>.';
const TABLE_LABELS_UNCLEAR = 'table | may be a label or the name of a treatment | Mark the names of the treatments, and nothing else in their row, with scope="col".';
const TABLES_DIFFER = 'table | stands beside another that compares something else | Put each into an element of its own.';
const TABLE_SIGN_UNNAMED = 'table | shows a sign or formula that nothing names | Say in words what it says, or name it with aria-label="…".';
const TABLE_NOT_SHOWN = 'table | has <{tag}>, which is not shown | Say in words what it says. | warning';
const TABLE_WITHOUT_ALT = 'table | has a picture without "alt" | Say in alt="…" what it shows, or write alt="" if that does not matter. | warning';
const TABLE_FACT_UNKNOWN = 'table | is unknown | Use one of {facts}. | warning';
const TABLE_FACT_MISPLACED = 'table | is not read there | {hint} | warning';
const TABLE_FACT_INVALID = 'table | is not read as {fact}: {field} {problem} | {hint} | warning';
/** By the name of the fact, as tables have it. */
const TABLE_FACTS_MISSING = {
    approval: 'locked-approval | is missing for {treatments}, and no page may leave it out | Write <tr data-fact="approval" data-region="US">, and in it <td data-status="approved">nasal spray</td>, or data-status="off-label", "not-approved" or "unknown".',
    'serious-risks': 'locked-serious-risks | is missing for {treatments}, and no page may leave it out | Write <tr data-fact="serious-risks">.',
    reviewed: 'locked-review-date | is missing, and no page may leave it out | Write <time data-fact="reviewed" datetime="2026-03-31">.',
    'next-review': 'locked-review-policy | is missing, and no page may leave it out | Write <time data-fact="next-review" datetime="2027-03-31">.',
    'crisis-line': 'locked-crisis-line | is missing, and no page may leave it out | Write <a data-fact="crisis-line" data-region="US" href="tel:988">the name of the line</a>, or an address with sms: or https:.',
};

export { BROKEN_JSON, BROKEN_OFF, DEFINED_TWICE, DIFFERENCE_NOT_BETWEEN, DOCUMENT_SHOWN, DUPLICATE_ID, EMPTY_DOCUMENT, EMPTY_FEED, FEW_POSTS, FOLDED_APART, FUTURE_REVIEW_DATE, GUIDE_NOT_LOADED, GUIDE_SHOWN, HTML_IN_TEXT, IMPOSSIBLE_NUMBER, INVALID_JSON, INVALID_VALUE, ITEMS_LEFT_OUT, LANGUAGE_CARRIED, LANGUAGE_NOT_LOADED, LOCKED_WORDS_IN_ENGLISH, LOCKED_WORDS_TAKEN, LOCKED_WORDS_UNFIT, MISSING_APPROVAL, MISSING_CRISIS_LINE, MISSING_FIELD, MISSING_REVIEW_DATE, MISSING_REVIEW_POLICY, MISSING_SERIOUS_RISKS, MIXED_DENOMINATORS, NEVER_CLOSED, NOTHING_TO_EXTEND, NOT_A_FEED, NOT_FOUND, NOT_OF_THE_WEB, NO_BUILT_IN_COMPARISON, NO_DOCUMENT, NO_FEED, NO_GUIDE, NO_OUTCOME, NO_OUTCOME_WITH_ID, NO_POSTS, NUMBER_WITHOUT_CONTEXT, OLD_CONTENT_SHOWN, ONE_IN, OUT_OF_RANGE, OWN_CONTENT_SHOWN, PARSING_FORBIDDEN, POSTS_SHOWN, READ_ONLY, RENDERING_FAILED, REPEATED_VALUE, SERVER_ERROR, SHADOW_IMITATED, SILENT_APPROVAL, SILENT_CRISIS_LINE, SILENT_CRISIS_TITLE, SILENT_SERIOUS_RISK, SOMETHING_ELSE_MEANT, TABLES_DIFFER, TABLE_FACTS_MISSING, TABLE_FACT_INVALID, TABLE_FACT_MISPLACED, TABLE_FACT_UNKNOWN, TABLE_IN_PARTS, TABLE_LABELS_UNCLEAR, TABLE_NAMES_HIDDEN, TABLE_NOT_READ, TABLE_NOT_SHOWN, TABLE_ROWS, TABLE_SIGN_UNNAMED, TABLE_TOO_FEW_TREATMENTS, TABLE_TOO_MANY_TREATMENTS, TABLE_UNREADABLE, TABLE_WITHOUT_ALT, TABLE_WITHOUT_NAME, TOO_LARGE_DOCUMENT, TOO_LARGE_FEED, TOO_LATE, TOO_LONG_TITLE, TOO_MANY, UNFINISHED_JSON, UNKNOWN_CHOICE, UNKNOWN_COMPARISON, UNKNOWN_EXTENDED, UNKNOWN_FIELD, UNKNOWN_IDS, UNKNOWN_OUTCOME, UNKNOWN_ROW, UNKNOWN_SOURCE, UNKNOWN_TREATMENT, UNKNOWN_VALUE, UNREACHABLE, UNREACHABLE_FROM_DISK, UNREACHABLE_OFFLINE, UNREACHABLE_SITE, UNREADABLE_DOCUMENT, UNREADABLE_POSTS, UNSAFE_ADDRESS, UNSAFE_LINK, UNSAFE_PICTURE, WEB_PAGE, WORDS_PASSED_OVER, WRONG_CHARSET, WRONG_TYPE };
//# sourceMappingURL=catalogue.js.map
