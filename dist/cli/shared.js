import { rmSync, openSync, readSync, closeSync, appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as join$1 } from 'node:path';
import process from 'node:process';

/** Parameters that say where a visitor came from or how the page is shown, not what it is. `m` is Blogger's. */
const NO_PART_OF_NAME = /^(?:(?:utm|mtm|pk|hsa|matomo|piwik)_.*|\w*clk?id=.*|(?:[gw]braid|gad_source|srsltid|igsh(?:id)?|mc_[ce]id|mkt_tok|_g[al]|_hs\w+|ref(?:_src)?|source|share|replytocom|wt_mc|xtor|cmpid|nb|amp)=.*|m=[01])$/is;
/** Places that any post has, as blogs name them. */
const PLACE = /^#(?:(?:comments?|li-comment|respond|reply(?:-title)?|disqus_thread|more|top|content|main(?:-content)?)(?:-\d+)?$|:~:)/;
/**
 * What two addresses of one post have in common: without protocol, `www.`, trailing slash, the ending of its file,
 * the signs of a version for phones, the parameters of campaigns, and places that any post has.
 *
 * @param address absolute, http or https
 */
function postKey(address) {
    const url = new URL(address);
    const query = [...url.searchParams]
        .map((pair) => pair.join('='))
        .filter((pair) => !NO_PART_OF_NAME.test(pair))
        .sort();
    return (withoutQuery(url) +
        (query.length > 0 ? `?${query.join('&')}` : '') +
        (PLACE.test(url.hash) ? '' : url.hash));
}
/**
 * The key of all that is on one page, from that of a place on it. Where a script chooses by the
 * fragment what to show, that is another page.
 */
function wholeKey(key) {
    return key.replace(/#(?![!/]).*/s, '');
}
function withoutQuery({ host, pathname }) {
    const path = pathname
        .replace(/%../g, inOneSpelling)
        .replace(/^\/amp(?=\/.)/, '')
        .replace(/(?:(?<=.)[./]amp)?(?:\/index\.\w+|\/|\.html?)?$/, '');
    return host.replace(/^www\./, '') + path;
}
/** An escape, or the letter itself where escaping it means nothing. */
function inOneSpelling(escape) {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
}

/** What platforms call the category of posts to which nobody gave one, in the languages of most sites. */
const DEFAULT_CATEGORY = /^(?:(?:\S{1,6} )?\S{0,3}(?:[ck]at[eèé]g[oó]r|κατηγορ|катег)\S*(?: @\w+)?|non class\S+|(?:sin|sem) class?if\S+|allgemein(?:es)?|g[eé]n[eé]ral|genel|yleinen|neza[rř]a[dz]\S+|без рубр\S+|غير مصنف|(?:ללא )?(?:קטגוריה|כללי)|未分[类類]|미분류)$/i;
/** Whether a tag says that nobody chose one. */
const isDefaultCategory = (tag) => DEFAULT_CATEGORY.test(tag.trim());

/** What a hash begins with. */
const HASH_START = 0x811c9dc5;
/** One step of FNV-1a, with 32 bits. */
function mix(hash, value) {
    return Math.imul(hash ^ value, 0x01000193);
}
/** A short name for a value of JSON, in base 36: the same on every machine, and of another value another, nearly always. */
const jsonName = (value) => (hashOf(JSON.stringify(value)) >>> 0).toString(36);
/** FNV-1a of a text's UTF-16 units, or of some of them. */
function hashOf(text, start = 0, end = text.length) {
    let hash = HASH_START;
    for (let index = start; index < end; index++)
        hash = mix(hash, text.charCodeAt(index));
    return hash;
}

/**
 * Terms of texts in any language, without a list of words of any: words, the beginnings of words (so that the forms
 * of a word meet), and pairs of neighbours. Scripts that put no space between words are read as pairs of characters:
 * `Intl.Segmenter` finds no better posts, and engines do not agree on where it cuts (docs/decisions/0009).
 *
 * A term is a number, not a string: a hash of 30 bits is made without building strings, and two terms that share
 * one are rare enough to do no harm.
 */
/** Most letters are a to z; naming them first is faster. */
const WORD = /[a-z\p{L}\p{M}\p{N}]+/gu;
const UNSPACED$1 = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}';
const RUN = new RegExp(`[${UNSPACED$1}]+|[^${UNSPACED$1}]+`, 'gu');
const IS_UNSPACED = new RegExp(`[${UNSPACED$1}]`, 'u');
/** Shorter words seldom name anything; in these scripts they do. */
const NAME = new RegExp(`\\p{sc=Han}{2,}|[\\p{sc=Kana}ー]{2,}|\\p{sc=Hang}{2,}|(?:(?![${UNSPACED$1}])[\\p{L}\\p{M}]){4,}`, 'gu');
/** No script without spaces lies below. Asking this first is faster. */
const MAY_BE_UNSPACED = /[\u0e00-\uffff]/;
/** The words of a text in one spelling. Scripts without spaces come as whole runs of characters. */
function wordsOf(text) {
    const plain = text.normalize('NFKC').toLowerCase();
    const words = plain.match(WORD) ?? [];
    return isUnspaced(plain) ? words.flatMap((word) => word.match(RUN) ?? []) : words;
}
/** The words of a text that may be names of something, as they are written: long enough, and no numbers. */
function namesIn(text) {
    return text.match(NAME) ?? [];
}
/** The terms of a text, each once. */
function termsIn(text) {
    return countTerms(text).keys();
}
/** Whether the words of a run are not told apart by spaces. */
function isUnspaced(word) {
    return MAY_BE_UNSPACED.test(word) && IS_UNSPACED.test(word);
}
/** @param counts to which those of the text are added */
function countTerms(text, counts = new Map()) {
    let before = 0;
    for (const word of wordsOf(text)) {
        if (isUnspaced(word)) {
            countCharacterPairs(word, counts);
            before = 0;
        }
        else {
            before = countWord(word, before, counts);
        }
    }
    return counts;
}
/** Words that begin with the same letters are often forms of one word. Longer beginnings say more. */
const SHORT_BEGINNING = 3;
const LONG_BEGINNING = 5;
const HASH_BITS = 0x3fffffff;
/** @returns what the next word makes a pair with: the word's longest beginning */
function countWord(word, before, counts) {
    const hash = hashOf(word);
    let last = hash;
    if (word.length > SHORT_BEGINNING)
        count(beginningOf(word, SHORT_BEGINNING), counts);
    if (word.length > LONG_BEGINNING) {
        last = beginningOf(word, LONG_BEGINNING);
        count(last, counts);
    }
    count(hash, counts);
    if (before)
        count(mix(before, last), counts);
    return last;
}
function beginningOf(word, length) {
    return mix(hashOf(word, 0, length), length);
}
function countCharacterPairs(run, counts) {
    for (let index = 0; index < Math.max(1, run.length - 1); index++) {
        count(hashOf(run, index, Math.min(index + 2, run.length)), counts);
    }
}
function count(hash, counts) {
    const term = (hash ^ (hash >>> 15)) & HASH_BITS;
    counts.set(term, (counts.get(term) ?? 0) + 1);
}

const MOST_NAMED = 3;
/** A word, and a tag, that is on a larger share of the posts says little about any of them. */
const MOST_WITH_WORD = 0.15;
const MOST_WITH_TAG = 0.35;
/** A page that is about something says so more than once. */
const OFTEN = 3;
/**
 * Finds the topics that posts share with a page. A topic is a tag or a telling word of a title that the other
 * names as well: a page names what its title, its tags or, often enough, its text say.
 */
function topicsFor(page, frequencies) {
    const title = phrase(page.title, ...page.tags);
    const text = phrase(page.summary, page.text);
    const isTelling = (word) => frequencies.areRare(termsIn(word), MOST_WITH_WORD);
    const isTellingTag = (tag) => !isDefaultCategory(tag) &&
        frequencies.areRare(termsIn(tag), MOST_WITH_TAG) &&
        !frequencies.areEverywhere(termsIn(tag));
    const tags = page.tags.filter(isTellingTag);
    const words = namesIn(page.title).filter(isTelling);
    return (post) => {
        const everything = phrase(post.title, post.summary, post.text, ...post.tags);
        const named = [
            ...post.tags.filter((tag) => isTellingTag(tag) && holds(title + text, tag)),
            ...tags.filter((tag) => holds(everything, tag)),
            ...namesIn(post.title).filter((word) => isTelling(word) && (holds(title, word) || holds(text, word, OFTEN))),
        ];
        return {
            areShared: named.length > 0 || words.some((word) => holds(everything, word)),
            named: named
                .filter((topic, index) => !holds(phrase(...named.slice(0, index)), topic))
                .slice(0, MOST_NAMED),
        };
    };
}
/** Texts in one spelling, with each word between spaces. */
function phrase(...texts) {
    return ` ${wordsOf(texts.join(' . ')).join(' ')} `;
}
function holds(text, topic, times = 1) {
    const words = phrase(topic);
    const wanted = isUnspaced(words) ? words.trim() : words;
    return wanted.trim() !== '' && text.split(wanted).length > times;
}

/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
function primaryLanguage(tag) {
    const [first = ''] = tag.split(/[-_]/);
    return (localeOf(tag) ?? localeOf(first))?.language ?? first.toLowerCase();
}
/** A tag as everyone writes it, `es-MX` for `spa-mx`; of one that is ill-formed, the language alone. */
function canonicalTag(tag) {
    return localeOf(tag)?.toString() ?? primaryLanguage(tag);
}
/** Whether a text is a language tag, well-formed as BCP 47 has it. */
const isLanguageTag = (text) => localeOf(text) !== undefined;
/** The country that a language tag names, such as `GB` in `en-GB`. */
function regionOf(language) {
    const region = localeOf(language)?.region;
    return region && isCountry(region) ? region : undefined;
}
/** Whether a region is none of the parts of the world that have numbers, such as Latin America: `419`. */
function isCountry(region) {
    return /\D/.test(region);
}
/**
 * The scripts of living languages that are written from right to left. What engines say of a direction themselves is no
 * help: Firefox has no `getTextInfo`, and the `textInfo` of older Chromium takes `dv` and `az-Arab` for left to right.
 */
const RIGHT_TO_LEFT_SCRIPTS = 'Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi';
/** Tags of languages with one script, the commonest on pages: the first question to `Intl` costs a phone 40 ms. */
const LEFT_TO_RIGHT = /^(?:de|en|es|fr|it|pt)(?:-[a-z]{2})?$/i;
/** Whether a language is written from right to left, by the script that its tag names or that is usual for it. */
function isRightToLeft(tag) {
    if (LEFT_TO_RIGHT.test(tag))
        return false;
    const locale = localeOf(tag) ?? localeOf(primaryLanguage(tag));
    const script = locale?.maximize().script;
    return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.includes(script);
}
function localeOf(tag) {
    try {
        return new Intl.Locale(tag);
    }
    catch {
        return undefined;
    }
}

/** Little words of languages in the Latin script: common in one of them, and rare in the others. */
const LITTLE_WORDS = new Map(Object.entries({
    de: 'und der die das nicht ist ein eine mit für auf dem wir ich',
    en: 'the and of with that this are you is to what',
    es: 'el los las una por del con y es para lo su más',
    fr: 'le les des une est dans pour et vous pas du au sur',
    it: 'il che di della gli sono per è non un nel alla',
    nl: 'het een van niet voor zijn op te dat maar wat',
    pt: 'os uma não com do da em ao é um mais como dos',
}).flatMap(([language, words]) => words.split(' ').map((word) => [word, language])));
/** Languages that one script is enough to know, and scripts of several. */
const SCRIPTS = Object.entries({
    ja: /[ぁ-ヿ]/g,
    zh: /\p{sc=Han}/gu,
    ko: /\p{sc=Hang}/gu,
    el: /\p{sc=Grek}/gu,
    he: /\p{sc=Hebr}/gu,
    th: /\p{sc=Thai}/gu,
    Cyrl: /\p{sc=Cyrl}/gu,
    Arab: /\p{sc=Arab}/gu,
    Deva: /\p{sc=Deva}/gu,
});
/** Those that would be seen in a text. */
const SEEN = new Set([
    ...SCRIPTS.map(([name]) => name),
    ...LITTLE_WORDS.values(),
]);
/** As a share of the letters. Japanese is written with Chinese signs as well. */
const MOST_OF_LETTERS = 0.5;
const KANA = 0.1;
/** Quotation marks and names: as a share of all characters, too few to be a text in another script. */
const FEW_OTHERS = 0.05;
/** As much of a text as is looked at. */
const BEGINNING = 1500;
/**
 * So many little words of one language, of so many kinds, such a share of all, and so many times those of any other, are
 * no chance: other languages have one or the other of them, too.
 */
const ENOUGH = 4;
const KINDS = 3;
const SHARE = 0.1;
const AHEAD = 3;
/** So few Chinese signs may as well be Japanese. */
const FEW_SIGNS = 10;
const CHINESE_OR_JAPANESE = 'Hani';
/** Tells which posts are in another language than a page. Where that is not sure, they are not. */
function foreignTo(page) {
    const own = languageSeenIn(page);
    return (post) => {
        const other = languageSeenIn(post);
        if (own && other)
            return !mayBe(own, other) && !mayBe(other, own);
        const [said, alsoSaid] = [page.language, post.language].map((tag) => tag && primaryLanguage(tag));
        if (said && alsoSaid)
            return said !== alsoSaid;
        return isOther(own, alsoSaid) || isOther(other, said);
    };
}
/** Whether a text is not in a language that would have been seen in it. */
function isOther(seen, said) {
    return Boolean(seen && said && !mayBe(seen, said) && SEEN.has(said));
}
function mayBe(seen, language) {
    return seen === language || (seen === CHINESE_OR_JAPANESE && /^(?:zh|ja)$/.test(language));
}
/** A post is asked of for the ranking, for free places and for what is told of both. */
const guesses = new WeakMap();
/** The language that the words of a post show, or a script of several languages. */
function languageSeenIn(post) {
    if (!guesses.has(post))
        rememberLanguage(post, guess(post));
    return guesses.get(post);
}
/** For a post that is read once more: looking for its language takes long. */
function rememberLanguage(post, language) {
    guesses.set(post, language);
}
function guess({ title, summary = '', text = '' }) {
    const words = [title, summary, text].join(' ').slice(0, BEGINNING).toLowerCase();
    // Most texts need no more: the command asks this of every post for every page.
    const others = words.match(/[\u0370-\uffff]/g)?.length ?? 0;
    if (others < FEW_OTHERS * words.length)
        return guessByWords(words);
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    const shareOf = (sign) => (words.match(sign)?.length ?? 0) / letters;
    const script = SCRIPTS.find(([name, sign]) => shareOf(sign) > (name === 'ja' ? KANA : MOST_OF_LETTERS));
    const [name] = script ?? [];
    return name === 'zh' && letters < FEW_SIGNS ? CHINESE_OR_JAPANESE : (name ?? guessByWords(words));
}
function guessByWords(text) {
    const words = text.match(/\p{L}+/gu) ?? [];
    const little = new Map();
    for (const word of words) {
        const language = LITTLE_WORDS.get(word);
        if (!language)
            continue;
        const known = little.get(language);
        if (known)
            known.push(word);
        else
            little.set(language, [word]);
    }
    const [[best, most] = ['', []], [, second] = ['', []]] = [...little].sort(([, one], [, other]) => other.length - one.length);
    const isEnough = most.length >= Math.max(ENOUGH, AHEAD * second.length, SHARE * words.length);
    return isEnough && new Set(most).size >= KINDS ? best : undefined;
}

/** How far down the ranking posts are looked at, as a multiple of those wanted. */
const DEPTH = 4;
/** Posts as alike as this need no topic in common that can be named. */
const ALIKE = 0.35;
/** How close is close, as a share of the best score. */
const CLOSE = 0.6;
/**
 * The floor of relevance: posts in the language of the page that name a topic of it, and those that are about as close
 * to it as the first of these. Where none does, nothing is close.
 *
 * @param ranked the most related first
 */
function* aboveFloor(ranked, page, frequencies) {
    const topicsOf = topicsFor(page, frequencies);
    const known = [];
    const isForeign = foreignTo(page);
    for (const { post, score } of ranked) {
        if (!isForeign(post))
            known.push({ post, score, topics: topicsOf(post) });
        yield;
    }
    const best = known.find(({ topics }) => topics.areShared)?.score ?? Infinity;
    const floor = Math.min(ALIKE, best * CLOSE);
    return known
        .filter(({ score, topics }) => topics.areShared || score >= floor)
        .map(({ post, topics }) => ({ post, reasons: topics.named }));
}
/** Posts without a date come last. */
function newestFirst(posts) {
    return [...posts].sort((a, b) => timeOf(b) - timeOf(a));
}
function timeOf({ date }) {
    return Date.parse(date ?? '') || 0;
}

/**
 * Related posts that were worked out beforehand: one index with a site's newest posts, and many small files, the
 * shards, of which each holds the related posts of a few pages. A page reads the index and one shard.
 * Both are lists of posts as a site's generator would write them, so texts are markup.
 */
/** What the files say to be known by: the version of their form. */
const INDEX_VERSION = 1;
/** More files than this in one folder are a burden to many tools. */
const MOST_IN_FOLDER = 1000;
/**
 * Name of the file that holds the related posts of a page, from the index.
 * @param key of the page (`postKey`)
 * @param shards how many there are: a power of two
 */
function shardOf(key, shards) {
    return shardName(shardNumber(key, shards), shards);
}
function shardNumber(key, shards) {
    return hashOf(key) & (shards - 1);
}
/** @param shard its number, from 0 */
function shardName(shard, shards) {
    const name = shard.toString(16).padStart(4, '0');
    return `${shards > MOST_IN_FOLDER ? `${name.slice(0, 2)}/` : ''}${name}.json`;
}

/** The fields that hold something, in their order. */
function filled(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value)));
}

/** The first of the values that is something. */
function firstReadable(values, read) {
    for (const raw of values) {
        const value = read(raw);
        if (value)
            return value;
    }
    return undefined;
}

/** Its values if it is an array, else none. */
const listOf = (value) => Array.isArray(value) ? value : [];
/** It, if it is a text. */
const textOf = (value) => (typeof value === 'string' ? value : '');

const AMPERSAND = /&(?:amp|#0*38);/g;
/** A host of the web as people write it, where a platform would see a path. */
const HOST = /^(?=www\.[\w-]+\.\w)/i;
/**
 * The absolute http or https address that a text means, if it means one.
 * The platform's own parser decides, so that `java⏎script:` is seen for what it is.
 */
function webAddress(text, base) {
    if (typeof text !== 'string' || !text.trim())
        return undefined;
    try {
        // Generators escape twice; no address that works holds `&amp;`.
        const address = text
            .replace(AMPERSAND, '&')
            // Somebody broke a long line.
            .split('\n')
            .map((line) => line.trim())
            .join('');
        const { protocol, href } = new URL(address.replace(HOST, base ? '//' : 'https://'), base);
        return /^https?:/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
}

/** What addresses of pictures that say nothing have in them. */
const NO_PICTURE = [
    // Services that count, and buttons of networks.
    /\/\/[^/]*(?:analytics|doubleclick|adsystem|vgwort|ioam|statcounter|histats|getclicky|scorecardresearch|addtoany|feedsportal|feedblitz)\.|gravatar\.|feeds\.wordpress|\/~[\dr]\/|\/tr\?/i,
    // Hosts and folders of counters, but for photos in a folder of that name; of smileys and faces.
    /[/.](?:pixel|stats|track(?:er|ing)?|counter|analytics|beacon|feedburner|shar(?:e|ing)|_)[./](?!.{0,300}\.(?:jpe?g|webp|avif)(?:\?|$))/i,
    /[/.](?:emojis?|smil(?:ies|eys?)|avatars?)[./]/i,
    // Files that count, and that hold a place.
    /(?:matomo|piwik)\.php|(?:pixel|utm|bug)\.gif|\.gif\?(?!(?:w|fit|resize|ssl)=)/i,
    /[/_](?:blank|spacer|1x1|placeholder|transparent|pixel|avatar)\.(?:gif|png|svg)\b/i,
    // Names made of nothing but such words.
    /\/(?!\d|image|x)(?:(?:favicon|icon(?=[_-])|x|blank|spacer|clear|trans(?:parent)?|dot|placeholder|lazy|load(?:ing|er)|open|hit|pixel|avatar|shar(?:e|ing)|button|btn|image|smile|facebook|twitter|whatsapp|linkedin|pinterest|instagram|\d+(?:x\d+)?)(?:[_-](?=\w)|(?=\.)))+\.(?:gif|png|svg|php)\b/i,
];
const NO_PICTURE_CLASS = /(?:^|\s)(?:avatar|emoji|(?:wp-)?smiley)(?:\s|$)/i;
const NOT_SEEN = /(?:display:\s*none|visibility:\s*hidden|(?<![\w-])(?:width|height):\s*(?:[01]|[0-4]?\dpx|[\d.]{1,3}em)\s*(?:;|$))/i;
const SMALLEST = 50;
const WIDEST = 2000;
const LONGEST_SRCSET = 10_000;
const MOST_PICTURES = 100;
/** What a picture of unknown width is taken for when the widest is chosen. */
const USUAL_WIDTH = 640;
const IMG = /<img\s([^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*)>/gi;
const ATTRIBUTE = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;
/** The pictures in pieces of markup, in their order. */
function* picturesIn(markups) {
    let left = MOST_PICTURES;
    for (const [, attributes = ''] of markups.map(textOf).join(' ').matchAll(IMG)) {
        if (left-- === 0)
            return;
        const of = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
            name.toLowerCase(),
            values.find(Boolean),
        ]));
        if (NOT_SEEN.test(of.get('style') ?? '') || NO_PICTURE_CLASS.test(of.get('class') ?? ''))
            continue;
        const valueOf = (names) => firstReadable(names.split(' '), (name) => of.get(name));
        yield {
            // A lazy image has its address elsewhere, and a placeholder in `src`.
            src: valueOf(ADDRESSES),
            srcset: valueOf('data-lazy-srcset data-srcset srcset'),
            width: of.get('width'),
            height: of.get('height'),
        };
    }
}
const ADDRESSES = 'data-lazy-src data-src data-original data-orig-file data-large-file data-echo data-lazy data-url data-image src';
/** Pictures of which one is as good as another: the widest that a card can use comes first. */
function widestFirst(pictures) {
    const widthOf = ({ width }) => {
        const pixels = toPixels(width);
        return pixels && pixels <= WIDEST ? pixels : USUAL_WIDTH;
    };
    return [...pictures].sort((one, other) => widthOf(other) - widthOf(one));
}
/** The picture if it may and should be shown on the page at `address`. */
function checkPicture(picture, base, address) {
    // A browser would not show a picture over http in a page over https.
    const addressOf = (text) => {
        const src = webAddress(text, base);
        const isMixed = address.startsWith('https') && !src?.startsWith('https');
        return src && !isMixed && !NO_PICTURE.some((sign) => sign.test(src)) ? src : undefined;
    };
    const width = toPixels(picture.width);
    const height = toPixels(picture.height);
    if (Math.min(width ?? SMALLEST, height ?? SMALLEST) < SMALLEST)
        return undefined;
    const candidates = candidatesIn(picture.srcset, addressOf);
    const named = addressOf(picture.src);
    // Where a placeholder is named, one of the sizes is the picture.
    const src = named ??
        candidates.find(({ size }) => /^[4-9]\d\dw|^1\d{3}w/.test(size))?.address ??
        candidates.at(-1)?.address;
    if (!src)
        return undefined;
    const larger = enlarged(src);
    const srcset = candidates.map(({ address, size }) => `${address} ${size}`).join(', ');
    const size = larger === src && { width, height };
    return { src: larger, ...filled({ srcset, ...size }) };
}
function candidatesIn(srcset, addressOf) {
    const parts = textOf(srcset).slice(0, LONGEST_SRCSET).split(/\s+/);
    return parts.flatMap((part, index) => {
        const [size] = /^\d[\d.]*[wx](?=,?$)/.exec(part) ?? [];
        const address = size && addressOf(parts[index - 1]);
        return address && !address.endsWith(',') ? { address, size } : [];
    });
}
/** Smaller than a card is wide. */
const SMALL = 400;
/** The address of a larger picture, where a platform has the size in it: Blogger, WordPress. */
function enlarged(src) {
    const isSmall = (size) => Number(size) < SMALL;
    return src
        .replace(/^(https?:\/\/[^/]*(?:blogspot|googleusercontent)\.com\/.*[/=])[sw](\d+)(?:-[\w-]*)?(?=\/[^/]*$|$)/, (own, before, size) => (isSmall(size) ? `${before}s640` : own))
        .replace(/-(\d{1,4})x\d{1,4}(?=\.\w{3,4}(?:\?|$))/, (own, size) => /\/(?:uploads|files)\//.test(src) && isSmall(size) ? '' : own)
        .replace(/^(https?:\/\/[^/]*(?:\.wp|\.wordpress)\.com\/[^?]*)\?(?:.*&)?(?:w|resize|fit)=(\d+).*/, (own, before, size) => (isSmall(size) ? `${before}?w=640` : own));
}
function toPixels(value) {
    const pixels = typeof value === 'string' ? Number(value.replace(/px$/, '')) : value;
    return typeof pixels === 'number' && pixels > 0 && pixels < 1e5 ? Math.round(pixels) : undefined;
}

/** But no week of a year, `2024-W10`. */
const YEAR_FIRST = /^(\d{4})(?:(\d\d)(\d\d)|[^\dw]{1,3}(\d\d?)\D{1,3}(\d\d?))(?!\d)/i;
const YEAR_LAST = /^\D*(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?!\d)/;
const TIME = /(?:^|[t\s])(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(?:(?:gmt|utc)?([+-]\d\d):?(\d\d)?|([a-z]*))/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Where months of another name are looked for. Thai is not: its years are others, too. */
const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs sk sl hr sr ro hu tr ru uk bg el lt lv et ca ar he id vi hi';
/** No feed is older than 1980, and other calendars count other years. */
const YEAR = /^(?:19[89]|20\d)\d$/;
/** Numbers are seconds or milliseconds. */
const FIRST_SECOND = 315_532_800;
const FIRST_MILLISECOND = FIRST_SECOND * 1000;
const pad = (value) => String(value).padStart(2, '0');
/**
 * A date of a feed as ISO 8601, in the zone that it was written in; nothing where it may mean two days. Read by hand,
 * because engines differ about every form but one. Without a zone the day alone is kept.
 *
 * @param orderOf says which comes first where nothing in the date does
 */
function isoDate(value, orderOf = () => undefined) {
    const number = typeof value === 'string' && /^\s*\d{9,13}\s*$/.test(value) ? +value : value;
    if (typeof number === 'number')
        return ofTimestamp(number);
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim().slice(0, 99).normalize('NFKC');
    const [clock = '', hour = '', minute = '', second = '00', zone = '', minutes = '00', name = ''] = TIME.exec(text) ?? [];
    // A name after the time may be that of a month.
    const date = dayOf(text.replace(clock, ` ${name}`).trim(), orderOf);
    if (!date)
        return undefined;
    const offset = zone ? `${zone}:${minutes}` : offsetOf(name);
    const moment = `${date}T${pad(hour)}:${minute}:${second}${offset}`;
    const milliseconds = offset ? Date.parse(moment) : NaN;
    return milliseconds ? moment : date;
}
/** What the dates of a text, those in which it can be seen, have first; nothing where they differ. */
function dayOrderIn(text) {
    const orders = new Set();
    for (const [, first, second] of text.matchAll(/[>"[](?:\p{L}{2,9}\.?,? )?(\d\d?)[-/.](\d\d?)[-/.]\d{4}(?!\d)/gu)) {
        if (Number(first) > 12)
            orders.add('day');
        if (Number(second) > 12)
            orders.add('month');
    }
    const [order] = orders;
    return orders.size === 1 ? order : undefined;
}
function ofTimestamp(number) {
    const milliseconds = number < FIRST_MILLISECOND ? number * 1000 : number;
    return milliseconds >= FIRST_MILLISECOND && milliseconds < 1000 * FIRST_MILLISECOND
        ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
        : undefined;
}
function dayOf(text, orderOf) {
    const [iso, year, ...parts] = YEAR_FIRST.exec(text) ?? [];
    const [month, day] = parts.filter(Boolean);
    if (iso)
        return checked(year, month, day);
    const [numeric, first, second, last] = YEAR_LAST.exec(text) ?? [];
    if (!numeric)
        return wordedDay(text);
    const order = Number(first) > 12 || first === second ? 'day' : Number(second) > 12 ? 'month' : orderOf();
    return order && (order === 'day' ? checked(last, second, first) : checked(last, first, second));
}
/** A day whose month has a name: that next to the year, since names of days may read like those of months. */
function wordedDay(text) {
    const [, before = '', first = '', between = '', second = '', after = ''] = /^(\D*)(\d+)(\D+)(\d+)(\D*)/.exec(text) ?? [];
    const month = monthIn(between) || monthIn(before) || monthIn(after);
    if (first.length === 4)
        return checked(first, month, second);
    // As RFC 2822 has it.
    const year = second.length === 2 ? (second < '50' ? '20' : '19') + second : second;
    return checked(year, month, first);
}
/** The last month that a text names; 0 where it names none. */
function monthIn(text) {
    return (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(monthNamed).filter(Boolean).at(-1) ?? 0;
}
/** February the 30th is refused, and so are the years that mean “no date”: 1, 1601, 1900, 1970. */
function checked(year = '', month = '', day = '') {
    const date = `${year}-${pad(month)}-${pad(day)}`;
    // Firefox takes a month 0 for one of the year before.
    return YEAR.test(year) && Number(month) > 0 && new Date(date).getUTCDate() === Number(day)
        ? date
        : undefined;
}
/** Also of the Turkish letter that capitals lose. */
const fold = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
let months;
/** The month that a word, or its beginning, means in every language that has it; 0 where they differ. */
function monthNamed(word) {
    const name = fold(word);
    const english = MONTHS.indexOf(name) + 1;
    if (english)
        return english;
    months ??= LANGUAGES.split(' ').flatMap(monthsIn);
    const meant = new Set(months.flatMap(([own, month]) => (own.startsWith(name) ? month : [])));
    const [month = 0] = meant;
    return meant.size === 1 ? month : 0;
}
/** The names of months in a language, by themselves, beside a day, and short. */
function monthsIn(language) {
    return [{}, { day: 'numeric' }, { month: 'short' }].flatMap((form) => {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
            month: 'long',
            timeZone: 'UTC',
            ...form,
        });
        return MONTHS.map((_name, month) => {
            const parts = format.formatToParts(Date.UTC(2024, month, 15));
            return [fold(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1];
        });
    });
}
/** The zones that RFC 822 names; another name may mean more than one offset. */
function offsetOf(zone) {
    if (/^(?:z|utc?|gmt)$/i.test(zone))
        return 'Z';
    const [, region = '', season] = /^([ecmp])([sd])t$/.exec(zone.toLowerCase()) ?? [];
    return region && `-0${'ecmp'.indexOf(region) + (season === 's' ? 5 : 4)}:00`;
}

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
const TOO_LONG_TEXT = 'too-long | is longer than {most} characters | Make it shorter, or take out what was pasted there by mistake.';
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
const OVERDUE = 'overdue | was due for its next review on {date} | Check its facts, and give the day as "lastReviewed". | warning';
const MISSING_CRISIS_LINE = `locked-crisis-line | ${LOCKED} | Add the crisis line of each region you write for.`;
const SILENT = 'says nothing, and is not shown';
const SILENT_APPROVAL = `locked-approval | has a route that ${SILENT} | Say in words how it is taken.`;
const SILENT_SERIOUS_RISK = `locked-serious-risks | ${SILENT} | Say the risk in words.`;
const SILENT_CRISIS_LINE = 'locked-crisis-line | reaches nobody, and is not shown | Give it a name in words, and a number as "call", "text" or "emergency", or a page as "url".';
const SILENT_CRISIS_TITLE = `locked-crisis-line | ${SILENT} | Write words, or leave it out.`;
const LOCKED_WORDS_TAKEN = 'locked-words | rewords {names}, which belong to the script | Take them out. In a language that no script carries, name it in "lang".';
const LOCKED_WORDS_UNFIT = 'locked-words | words {names} so that they stay English | Keep what is in curly brackets, use letters, no digit or sign of direction, and no word that reads like an opposite.';
const NO_BUILT_IN_COMPARISON = 'no-comparison | names "{name}", which this script does not carry | Use the file with everything in it (treatment-compare.js), or name a document with "src".';
const UNREACHABLE = 'unreachable | could not be fetched | The server may be down or redirect in a circle; or this page must allow it (CSP: connect-src), or the site that it redirects to must allow this one (CORS).';
const UNREACHABLE_SITE = 'unreachable | could not be fetched from another site, {site} | Ask it for Access-Control-Allow-Origin: * (CORS), and this page must allow it (CSP: connect-src). Or host the file on this site.';
const UNREACHABLE_FROM_DISK = 'unreachable | could not be fetched from a page on a disk | Write it into the page, or put the page on a server.';
const UNREACHABLE_OFFLINE = 'unreachable | could not be fetched: the browser is offline | Try again later.';
const NOT_FOUND = 'not-found | answered {status} | Check the address: open it in a private window.';
const SERVER_ERROR = 'server-error | answered {status} | Check the server.';
const TOO_LATE = 'too-late | gave no whole answer within {seconds} seconds | Host the file on this site.';
const BROKEN_OFF = 'broken-off | broke off in the middle | Check the server.';
// Feeds and posts.
const UNREADABLE_POSTS = 'unreadable | could not be read ({reason}) | Write posts as links.';
const EMPTY_FEED = 'empty | is empty | Open the address in a browser tab: it should show a feed.';
const NOT_A_FEED = 'not-fetched | is no feed | It may ask to log in, or say “not found”. Open the address in a browser tab: it should show a feed.';
const BROKEN_JSON = 'invalid-json | is broken JSON | Check it with a JSON validator.';
const PARSING_FORBIDDEN = 'not-fetched | may not be parsed | This page’s Trusted Types forbid it; a feed in JSON works.';
// What is said of words that a page adds.
const LANGUAGE_CARRIED = 'addLanguage("{language}") changes nothing: the script carries that language. Use a tag with a region.';
const WORDS_PASSED_OVER = 'addLanguage("{language}") passes over {names}: not ours, not to be reworded, or without their words or {places}.';
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

/** Fills `{name}` in a text. A place without a value stays as it is. */
function fill(text, values = {}) {
    return text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place);
}
/** The places of a text, in an order that tells whether another has the same. */
function placesIn(text) {
    return (text.match(/\{\w+\}/g) ?? []).sort().join();
}

/** Writes keys as a JSON path: `['rows', 2, 'cells', 'x-y']` is `$.rows[2].cells["x-y"]`. */
function toPath(keys) {
    return keys.reduce((path, key) => {
        if (typeof key === 'number')
            return `${path}[${key}]`;
        return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
    }, '$');
}
const KEY = /\.([\w$]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g;
/** The keys of a JSON path, as `toPath` writes it. */
function keysOf(path) {
    return [...path.matchAll(KEY)].map(([, name, index, quoted]) => index === undefined ? (name ?? quoted ?? '') : Number(index));
}
/** A mistake in a document. */
function findingAt(...[notice, path, values]) {
    return { notice, path: toPath(path), values };
}
/** Puts a finding into the words that its author is shown. */
function toDiagnostic({ notice, path, values }) {
    // By their places: this has its say even where a page has broken how lists are gone through.
    const parts = notice.split(' | ');
    return {
        code: parts[0],
        severity: (parts[3] ?? 'error'),
        path,
        message: fill(parts[1] ?? '', values),
        hint: fill(parts[2] ?? '', values),
    };
}

/** Why something could not be fetched or read, for its author. */
class ReadFailure extends Error {
    constructor(notice, values) {
        super(toDiagnostic({ notice, path: '', values }).message);
        this.notice = notice;
        this.values = values;
    }
}
/**
 * Puts what was thrown into words for the author of a place. It never throws, though anything may have been thrown:
 * even what no text can be made of.
 * @param otherwise what is said of all but a `ReadFailure`, with a place for its `{reason}`
 */
function explain(path, error, otherwise) {
    let reason = 'no reason given';
    try {
        if (error instanceof ReadFailure) {
            const { notice, values } = error;
            return toDiagnostic({ notice, path, values });
        }
        reason = String(error);
    }
    catch {
        // The reason stays unknown.
    }
    return toDiagnostic({ notice: otherwise, path, values: { reason } });
}

const LATE = Symbol('late');
/** Bytes to read where nobody says otherwise. */
const MOST_BYTES = 2_000_000;
/** Milliseconds to wait where nobody says otherwise. */
const TIMEOUT = 8000;
/** The charset that a server names. */
function charsetIn(contentType) {
    return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
}
/**
 * Fetches within limits of time and size; the size is counted while the answer streams in. Redirects are followed.
 * Cookies and logins go to the page's own site alone, which is what `fetch` does by itself.
 * @throws {ReadFailure} with what its author is told
 */
async function fetchBytes(address, limits) {
    const { signal, timeout = TIMEOUT } = limits;
    const abort = new AbortController();
    const stop = () => {
        abort.abort();
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(() => {
        abort.abort(LATE);
    }, timeout);
    try {
        return await request(address, { ...limits, signal: abort.signal });
    }
    catch (error) {
        if (abort.signal.reason !== LATE)
            throw error;
        throw new ReadFailure(TOO_LATE, { seconds: timeout / 1000 });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        // What was not read is of no use: the page beside a 404, what is above the limit. Cancelling the reader does not do:
        // WebKit still takes in hundreds of megabytes.
        stop();
    }
}
async function request(address, { signal, maxBytes = MOST_BYTES, isAgain, isFollowUp, headers = {} }) {
    let response;
    try {
        response = await fetch(address, {
            signal,
            headers,
            cache: isAgain ? 'no-cache' : 'default',
            ...(isFollowUp && { credentials: 'omit', redirect: 'error' }),
        });
        if (!response.ok)
            throw refusal(response.status);
        const { url } = response;
        return { ...(await readBytes(response, maxBytes)), headers: response.headers, url };
    }
    catch (error) {
        if (error instanceof ReadFailure)
            throw error;
        const failure = response ? new ReadFailure(BROKEN_OFF) : unreachable(address);
        failure.cause = error;
        throw failure;
    }
}
const refusal = (status) => new ReadFailure(status < 500 ? NOT_FOUND : SERVER_ERROR, { status });
/** No browser says why a request failed. What else it knows of the page and the address narrows that down. */
function unreachable(address, { location, navigator, document } = globalThis) {
    if (location?.protocol === 'file:')
        return new ReadFailure(UNREACHABLE_FROM_DISK);
    if (navigator?.onLine === false)
        return new ReadFailure(UNREACHABLE_OFFLINE);
    const site = originOf(address, document?.baseURI);
    return !site || site === location?.origin
        ? new ReadFailure(UNREACHABLE)
        : new ReadFailure(UNREACHABLE_SITE, { site });
}
/** Nothing in a page whose own address nothing can be relative to. */
function originOf(address, base) {
    try {
        return new URL(address, base).origin;
    }
    catch {
        return undefined;
    }
}
async function readBytes({ body }, maxBytes) {
    const reader = body?.getReader();
    const pieces = [];
    let size = 0;
    let isWhole = true;
    while (reader && isWhole) {
        const { done, value } = await reader.read();
        if (done)
            break;
        size += value.byteLength;
        isWhole = size <= maxBytes;
        pieces.push(value);
    }
    return { bytes: join(pieces, Math.min(size, maxBytes)), isWhole };
}
function join(pieces, size) {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece.subarray(0, size - at), at);
        at += piece.byteLength;
    }
    return bytes;
}

/**
 * The text of a feed. Many are not in the encoding that they declare, so what the bytes show comes first:
 * a mark of UTF-16, then that they are valid UTF-8. ISO-2022-JP alone looks like UTF-8 without being it.
 */
function decodeFeed(bytes, contentType) {
    const start = decode(bytes.subarray(0, 200), 'windows-1252') ?? '';
    const declared = [
        /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1],
        charsetIn(contentType),
    ];
    // The mark, or the zero beside the first letter.
    const utf16 = /^(?:ÿþ|[^\0]\0)/.test(start) ? 'utf-16le' : /^(?:þÿ|\0)/.test(start) && 'utf-16be';
    const japanese = declared.find((label) => /^iso-2022-jp/i.test(label ?? ''));
    const shown = utf16 || japanese;
    const text = shown ? decode(bytes, shown) : decode(bytes, 'utf-8', true);
    const labels = [...declared, 'windows-1252'];
    return text ?? firstReadable(labels, (label) => label && readable(decode(bytes, label))) ?? '';
}
/** A text of which most letters could be read; in another encoding they would be others. */
function readable(text = '') {
    const unread = text.replace(/[^\ufffd]/g, '').length;
    return unread * 2 <= text.replace(/[\0-\x7f]/g, '').length ? text : undefined;
}
/** `undefined` for an unknown encoding, and for what is wrong in this one if it has to be right. */
function decode(bytes, label, fatal = false) {
    try {
        // As of a stream, so that a letter cut in half at the very end is no mistake.
        return new TextDecoder(label, { fatal }).decode(bytes, { stream: true });
    }
    catch {
        return undefined;
    }
}

/** Without any of these a `<` is the author's own: “The <dialog> element”, “Vec<T>”, “a < b”. */
const SIGN_OF_MARKUP = /<\/\w|<\w+\s[^<>]*=|<(?:p|[bh]r|li|!)/i;
/** Comments, what is never shown, and tags. An unclosed one ends with the text, so that time stays linear. */
const MARKUP = /<!--[^]*?(?:-->|$)|<(script|style|noscript|template|svg|treatment-compare|treatment-guide|outcome-chart|related-posts)\b[^]*?(?:<\/\1\s*>|$)|<[/!?a-z][^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*>|<[/!?a-z][^<>]*(?:>|$)/gi;
/** What stands inside a word or a line; every other tag parts two words. */
const INLINE = /^<(?:!|\/?(?:[abiqsu]|em|strong|span|small|code|su[bp]|mark|font|abbr|cite|time|del|ins|kbd|wbr|ruby|r[bpt]|bd[io])\b)/i;
/**
 * Escaped once or more often: a feed within a feed reader's feed says `&amp;amp;`. Its semicolon may be missing, but in
 * an address no `=` follows.
 */
const ENTITY = /&(?:amp;)*(?:#(\d+|x[\da-f]+);?|([a-z][a-z\d]{1,30})(?:;|(?![\w;=])))/gi;
/** A wrapping that was escaped is text, but not the author's. */
const WRAPPING = /(?:<|&lt;)!\[CDATA\[([^]*?)(?:\]\](?:>|&gt;)|$)/g;
/** More marks on one letter are no writing, and take long to paint. */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;
/** Names that need no parser, and later those that have been looked up, with their semicolon. */
const characters = new Map('amp& lt< gt> quot" apos\' hellip… ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo”'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)])).set('nbsp', ' ');
/** The words of a piece of markup, as text: tags, comments and what is never shown are left out. */
function plainText(markup, parser) {
    const unwrapped = withoutWrapping(markup);
    const words = SIGN_OF_MARKUP.test(unwrapped)
        ? unwrapped.replace(MARKUP, (piece) => (INLINE.test(piece) ? '' : ' '))
        : unwrapped;
    return decodeEntities(words, parser)
        .replace(/(?!\s)[\p{Cc}\p{Cs}\ufffd]/gu, '')
        .replace(MANY_MARKS, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}
/** What somebody wrapped in CDATA and escaped. */
const withoutWrapping = (text) => text.replace(WRAPPING, '$1');
/** Turns text that is plain already into markup that says the same. */
const escapeText = (text) => typeof text === 'string' ? text.replaceAll('<', '&lt;') : '';
function decodeEntities(text, parser) {
    const names = [...text.matchAll(ENTITY)].flatMap(([entity, , name = '']) => name && !characters.has(name) ? keyOf(entity, name) : []);
    if (names.length > 0)
        lookUp([...new Set(names)], parser);
    return text.replace(ENTITY, (entity, number, name) => number
        ? characterOf(Number(number.replace(/^x/i, '0x')))
        : (characters.get(name) ?? characters.get(keyOf(entity, name)) ?? entity));
}
const keyOf = (entity, name) => (entity.endsWith(';') ? `${name};` : name);
/** Numbers below 256 are meant in windows-1252, as in every browser. */
function characterOf(code) {
    if (code < 256)
        return decode(Uint8Array.of(code), 'windows-1252') ?? '';
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
const BETWEEN = '\u0001';
/** Asks the platform for rarer names. A page may forbid that; and what is no name is not remembered: there are many. */
function lookUp(names, parser) {
    const wanted = names.filter((name) => !characters.has(name));
    let found = [];
    try {
        const markup = `<p>${wanted.map((name) => `&${name} `).join(BETWEEN)}`;
        found = parser.parseFromString(markup, 'text/html').documentElement.textContent.split(BETWEEN);
    }
    catch {
        // Trusted Types.
    }
    for (const [index, name] of wanted.entries()) {
        const character = found[index]?.slice(0, -1) ?? '';
        // Longer is what begins with a name: `&notes`.
        if (character && character.length < (name.endsWith(';') ? 3 : 2))
            characters.set(name, character);
    }
}

const LONGEST_TEXT = 20_000;
const LONGEST_SUMMARY$1 = 300;
const LONGEST_NAME = 300;
/** Where a post has no title. */
const LONGEST_BEGINNING = 80;
const MOST_TAGS$1 = 30;
/** More of it would keep the page from answering. */
const LONGEST_MARKUP = 100_000;
const MOST_VALUES = 100;
const WORDS_A_MINUTE = 230;
const CHARACTERS_A_MINUTE = 500;
/** Scripts that put no space between words: Thai to Myanmar, Khmer, kana and Han. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;
/** What generators call all posts. */
const NO_TAG = /^(?:posts?|all|nav)?$/i;
const TAXONOMY = /^\/?(?:categor(?:y|ies)|tags?|topics?)\//i;
/** What WordPress writes under a post, in any language: “The post … appeared first on …”, both linked. */
const BACKLINK = /^<p>[^<]*<a [^<>]*>[^<]*<\/a>[^<]*<a [^<>]*>[^<]*<\/a>[^<]*<\/p>\s*$/;
const MORE_LINK = /<a\s[^<>]*more-link[^]*?(?:<\/a>|$)/gi;
const END_OF_EXCERPT = /(?:[ .]{0,2}\[(?:…|\.{3})\]| ?(?:…|\.{3})? ?(?:Continue reading\b.{0,200}|Read more\W*)| The post .{1,200} appeared first on .{1,99})$/i;
/** The post, if it has a title or a summary, and an address. */
function toPost(item, site, { address, parser, dayOrder }, feedLanguage) {
    const textOf = (markup) => typeof markup === 'string'
        ? plainText(withoutLinksBack(markup.slice(0, LONGEST_MARKUP)), parser)
        : '';
    const nameOf = (markup) => shorten(textOf(markup), LONGEST_NAME);
    const url = urlOf(item, site);
    if (!url)
        return undefined;
    const content = firstReadable(item.contents, textOf) ?? '';
    const description = firstReadable(item.summaries, textOf) ?? content;
    const summary = withoutEnd(description);
    const title = firstReadable(item.titles, nameOf) ?? shorten(summary, LONGEST_BEGINNING);
    if (!title)
        return undefined;
    const text = content || (description.length > LONGEST_SUMMARY$1 ? description : '');
    const minutes = minutesOf(item.minutes, content);
    const date = firstReadable(item.dates, (value) => isoDate(value, dayOrder));
    const image = imageOf(item, url, site, address);
    const language = firstReadable([item.language, feedLanguage], textOf);
    return {
        url,
        title,
        tags: distinct(item.tags.slice(0, MOST_VALUES).map(textOf).flatMap(tagsIn)),
        ...filled({
            language,
            date,
            summary: shorten(summary, LONGEST_SUMMARY$1),
            text: text.slice(0, LONGEST_TEXT),
            minutes,
            image,
            reasons: item.reasons?.slice(0, MOST_VALUES).map(nameOf),
        }),
    };
}
const HIDDEN = /^(?:auto-)?(?:draft|private|protected|password|pending|schedul|future|trash|hidden|unlisted|unpublished|archived|inherit|home$|section$|taxonomy|term$)/i;
/** What WordPress writes in place of a post that asks for a password: a form, or these words. */
const ASKS_FOR_PASSWORD = /[?&;]action=postpass|^(?:<p>)?There is no excerpt because this is a protected post/;
const GRACE = 86_400_000;
/** Whether a post is not meant for readers, or not yet. */
function isHidden({ statuses = [], summaries, contents, dates }, dayOrder) {
    const date = firstReadable(dates, (value) => isoDate(value, dayOrder));
    return (statuses.some((status) => status === true || (typeof status === 'string' && HIDDEN.test(status.trim()))) ||
        [...summaries, ...contents].some((text) => typeof text === 'string' && ASKS_FOR_PASSWORD.test(text)) ||
        Date.parse(date ?? '') > Date.now() + GRACE);
}
function urlOf({ addresses, ids }, site) {
    return (firstReadable(addresses.slice(0, MOST_VALUES), (text) => webAddress(text, site)) ??
        firstReadable(ids, (id) => webAddress(id)));
}
function imageOf({ pictures, contents, summaries, base }, url, site, feed) {
    return (firstReadable(pictures, (picture) => checkPicture(picture, site, feed)) ??
        firstReadable(picturesIn([...contents, ...summaries]), (picture) => checkPicture(picture, base ?? url, feed)));
}
function withoutLinksBack(markup) {
    const last = markup.lastIndexOf('<p>');
    return (BACKLINK.test(markup.slice(last)) ? markup.slice(0, last) : markup).replace(MORE_LINK, '');
}
function withoutEnd(text) {
    return text.replace(END_OF_EXCERPT, (end) => (/…|\.{3}/.test(end) ? '…' : '')) || text;
}
/** The beginning of a text, up to the end of a word or at least of a character as readers see it. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const end = text.lastIndexOf(' ', length);
    return (text
        .slice(0, end > length / 2 ? end : endOfCharacter(text.slice(0, 2 * length), length))
        // Half of a letter beyond the first 65,536 is cut off, too.
        .replace(/(?<![\p{P}\p{Cs}\s])[\p{P}\p{Cs}\s]+$/u, '') + '…');
}
/** Where the character at a place begins, unless that is nowhere but at the start. */
function endOfCharacter(text, place) {
    const { Segmenter } = Intl;
    const start = Segmenter && new Segmenter().segment(text).containing(place)?.index;
    return start === 0 ? place : (start ?? place);
}
/** As the feed counts, or else from the length of the whole text, never of an excerpt. */
function minutesOf(known, text) {
    if (typeof known === 'number' && known > 0)
        return Math.ceil(known);
    if (!text || withoutEnd(text) !== text)
        return undefined;
    const words = text.split(' ').length / WORDS_A_MINUTE;
    return Math.ceil(words + (text.match(UNSPACED)?.length ?? 0) / CHARACTERS_A_MINUTE);
}
/** The tags in one: several, or the parts of a path. */
function tagsIn(text) {
    if (/^https?:/.test(text))
        return [];
    return text
        .replace(TAXONOMY, '')
        .split(/[,;>|»]/)
        .flatMap((tag) => {
        const parts = tag.split('/').map((part) => part.trim());
        // But not HIV/AIDS.
        return parts.length > 2 || parts.every(({ length }) => length > 3) ? parts : tag.trim();
    })
        .map((tag) => shorten(tag, LONGEST_NAME));
}
function distinct(tags) {
    const seen = new Map();
    for (const tag of tags) {
        const key = tag.toLowerCase();
        if (!seen.has(key) && !NO_TAG.test(tag) && !isDefaultCategory(tag))
            seen.set(key, tag);
    }
    return [...seen.values()].slice(0, MOST_TAGS$1);
}

/** With the sign that more follows, 200. */
const LONGEST_SUMMARY = 199;
const MOST_TAGS = 5;
/** As much of a post as the element shows. */
function cardOf({ url, title, date, summary, minutes, tags, image }) {
    return {
        url,
        title: asMarkup(title),
        ...(date && { date }),
        ...(summary && { summary: asMarkup(shorten(summary, LONGEST_SUMMARY)) }),
        ...(minutes && { minutes }),
        ...(tags.length > 0 && { tags: tags.slice(0, MOST_TAGS).map(asMarkup) }),
        ...(image && { image }),
    };
}
function relatedCardOf({ post, reasons }) {
    return { ...cardOf(post), reasons: reasons.map(asMarkup) };
}
/** Lists of posts hold markup, and what reads them decodes `&amp;lt;` down to its end. */
function asMarkup(text) {
    return text.replace(/&(?=#?\w)/g, '&#38;').replaceAll('<', '&lt;');
}

/**
 * A term that is in more posts than this is left out, for it costs most and tells least: each of its posts would
 * have to be looked at for each other one. A site of up to this many posts loses none, and has the very results
 * that the element works out by itself. What a post weighs stays the same with or without such terms.
 */
const MOST_POSTS_WITH_TERM = 3000;
/** How many entries a slot has: none where it links no two posts. */
function entriesOf(postsWithTerm) {
    return postsWithTerm > 1 && postsWithTerm <= MOST_POSTS_WITH_TERM ? postsWithTerm : 0;
}
/** @param slots in how many posts each term is, in shared memory */
function emptyMemory(slots) {
    const starts = new Uint32Array(new SharedArrayBuffer(slots.byteLength));
    let entries = 0;
    for (let slot = 0; slot < slots.length; slot++) {
        entries += entriesOf(slots[slot] ?? 0);
        starts[slot] = entries;
    }
    const memory = () => new SharedArrayBuffer(entries * 4);
    return { slots, starts, posts: new Int32Array(memory()), weights: new Float32Array(memory()) };
}
/** Which posts hold each term, and how heavily: a query then looks only at posts that share a term with it. */
class InvertedIndex {
    /** In double precision, as the element adds them up; all 0 between two queries. */
    #sums;
    /**
     * @param frequencies of all posts
     * @param posts how many there are
     */
    constructor(memory, frequencies, posts) {
        this.memory = memory;
        this.frequencies = frequencies;
        this.#sums = new Float64Array(posts);
    }
    /** Threads may do so at the same time. Each post has to be entered once, with all of its slots. */
    enter(post, vector) {
        const { starts, posts, weights } = this.memory;
        for (const [index, slot] of vector.slots.entries()) {
            if (entriesOf(this.frequencies.of(slot)) === 0)
                continue;
            const at = Atomics.sub(starts, slot, 1) - 1;
            posts[at] = post;
            weights[at] = vector.weights[index] ?? 0;
        }
    }
    /**
     * Calls back for each post that is similar enough; at first, at all. On a large site too, most posts share some term
     * with a query.
     * @param visit returns how similar a further post has to be
     */
    findSimilar(query, visit) {
        this.#addUp(query);
        const sums = this.#sums;
        let enough = 0;
        for (let post = 0; post < sums.length; post++) {
            const sum = sums[post] ?? 0;
            if (sum > enough)
                enough = visit(post, sum);
        }
        sums.fill(0);
    }
    #addUp(query) {
        const { starts, posts, weights } = this.memory;
        const sums = this.#sums;
        for (const [index, slot] of query.slots.entries()) {
            const weight = query.weights[index] ?? 0;
            const start = starts[slot] ?? 0;
            const end = start + entriesOf(this.frequencies.of(slot));
            for (let at = start; at < end; at++) {
                const post = posts[at] ?? 0;
                sums[post] = (sums[post] ?? 0) + weight * (weights[at] ?? 0);
            }
        }
    }
}

/** Folders that last no longer than the process. */
const temporary = [];
process.once('exit', () => {
    for (const folder of temporary)
        rmSync(folder, { recursive: true, force: true });
});
/** Writes posts into a temporary file. */
class PostFileWriter {
    #path = temporaryPath();
    #file = openSync(this.#path, 'w');
    #starts = [0];
    #end = 0;
    /** @param line a post as JSON */
    add(line) {
        appendFileSync(this.#file, line);
        this.#end += Buffer.byteLength(line);
        this.#starts.push(this.#end);
    }
    finish() {
        closeSync(this.#file);
        const { BYTES_PER_ELEMENT } = Float64Array;
        const memory = new SharedArrayBuffer(this.#starts.length * BYTES_PER_ELEMENT);
        const starts = new Float64Array(memory);
        starts.set(this.#starts);
        return { path: this.#path, starts };
    }
}
function temporaryPath() {
    const folder = mkdtempSync(join$1(tmpdir(), 'treatment-compare-'));
    temporary.push(folder);
    return join$1(folder, 'posts');
}
/** Posts that are kept, since the same ones are related to many pages. */
const MOST_KEPT = 5000;
class PostFileReader {
    #file;
    #kept = new Map();
    constructor(posts) {
        this.posts = posts;
        this.#file = openSync(posts.path, 'r');
    }
    read(index) {
        const kept = this.#kept.get(index);
        if (kept)
            return kept;
        const { starts } = this.posts;
        const start = starts[index] ?? 0;
        const bytes = Buffer.allocUnsafe((starts[index + 1] ?? start) - start);
        for (let at = 0; at < bytes.byteLength;) {
            const count = readSync(this.#file, bytes, at, bytes.byteLength - at, start + at);
            if (count === 0)
                throw new Error(`${this.posts.path} is shorter than it was.`);
            at += count;
        }
        const post = JSON.parse(bytes.toString());
        if (this.#kept.size >= MOST_KEPT)
            this.#kept.clear();
        this.#kept.set(index, post);
        return post;
    }
    close() {
        closeSync(this.#file);
    }
}

export { SILENT_SERIOUS_RISK as $, MISSING_APPROVAL as A, fetchBytes as B, ReadFailure as C, DEPTH as D, charsetIn as E, FOLDED_APART as F, MIXED_DENOMINATORS as G, IMPOSSIBLE_NUMBER as H, InvertedIndex as I, DIFFERENCE_NOT_BETWEEN as J, UNKNOWN_TREATMENT as K, UNSAFE_PICTURE as L, MOST_POSTS_WITH_TERM as M, NUMBER_WITHOUT_CONTEXT as N, ONE_IN as O, PostFileReader as P, HTML_IN_TEXT as Q, REPEATED_VALUE as R, TOO_LONG_TITLE as S, TOO_MANY as T, UNKNOWN_FIELD as U, placesIn as V, WRONG_TYPE as W, LOCKED_WORDS_TAKEN as X, LOCKED_WORDS_UNFIT as Y, SILENT_CRISIS_TITLE as Z, SILENT_APPROVAL as _, INDEX_VERSION as a, asMarkup as a$, SILENT_CRISIS_LINE as a0, INVALID_JSON as a1, UNFINISHED_JSON as a2, NO_BUILT_IN_COMPARISON as a3, keysOf as a4, TOO_LONG_TEXT as a5, UNKNOWN_EXTENDED as a6, NOTHING_TO_EXTEND as a7, fill as a8, WORDS_PASSED_OVER as a9, escapeText as aA, textOf as aB, listOf as aC, wholeKey as aD, shardOf as aE, PARSING_FORBIDDEN as aF, withoutWrapping as aG, firstReadable as aH, widestFirst as aI, EMPTY_FEED as aJ, BROKEN_JSON as aK, NOT_A_FEED as aL, shorten as aM, plainText as aN, dayOrderIn as aO, isHidden as aP, toPost as aQ, UNREADABLE_POSTS as aR, decodeFeed as aS, isoDate as aT, UNREACHABLE as aU, UNREACHABLE_SITE as aV, shardName as aW, emptyMemory as aX, shardNumber as aY, newestFirst as aZ, cardOf as a_, canonicalTag as aa, LANGUAGE_CARRIED as ab, isLanguageTag as ac, isRightToLeft as ad, regionOf as ae, jsonName as af, filled as ag, TABLE_SIGN_UNNAMED as ah, TABLE_WITHOUT_ALT as ai, TABLE_NOT_SHOWN as aj, TABLE_IN_PARTS as ak, TABLE_NAMES_HIDDEN as al, TABLE_LABELS_UNCLEAR as am, TABLE_FACTS_MISSING as an, TABLE_FACT_UNKNOWN as ao, TABLE_FACT_MISPLACED as ap, TABLE_FACT_INVALID as aq, TABLE_TOO_FEW_TREATMENTS as ar, TABLE_TOO_MANY_TREATMENTS as as, TABLE_WITHOUT_NAME as at, TABLE_ROWS as au, TABLE_UNREADABLE as av, TABLES_DIFFER as aw, OVERDUE as ax, webAddress as ay, PostFileWriter as az, aboveFloor as b, countTerms as c, rememberLanguage as d, INVALID_VALUE as e, findingAt as f, MISSING_FIELD as g, explain as h, isDefaultCategory as i, toDiagnostic as j, DUPLICATE_ID as k, languageSeenIn as l, UNKNOWN_VALUE as m, UNKNOWN_ROW as n, UNKNOWN_SOURCE as o, postKey as p, UNSAFE_LINK as q, relatedCardOf as r, UNREADABLE_DOCUMENT as s, toPath as t, primaryLanguage as u, FUTURE_REVIEW_DATE as v, MISSING_CRISIS_LINE as w, MISSING_REVIEW_POLICY as x, MISSING_REVIEW_DATE as y, MISSING_SERIOUS_RISKS as z };
