import { filled } from '../model/filled.js';
import { textOf } from './feeds/json.js';
import { firstReadable } from './first-readable.js';
import { webAddress } from './web-address.js';

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

export { checkPicture, picturesIn, widestFirst };
//# sourceMappingURL=pictures.js.map
