/** What stands on a page for another purpose than its text. The fallbacks of our own elements are no words of the page. */
const OF_OTHERS = 'aside,script,style,template,noscript,svg,related-posts,treatment-compare,treatment-guide,outcome-chart,[hidden],[aria-modal="true"],body>header';
/** What such parts are called, as words of a tag, a role, a class or an id. */
const NAME_OF_OTHERS = /(?:^|[\s_-])(?:form|button|dialog|alertdialog|search|banner|complementary|contentinfo|sidebar|footer|masthead|(?:site|location)-header|menu|nav(?:bar|igation)?|breadcrumbs?|cookies?|cookie\w+|consent|cmp\w+|gdpr|usercentrics|didomi|termly|tarteaucitron|klaro|related|relatedposts|(?:similar|more|latest)-posts|also-like|wp-block-query|yarpp|shar(?:e|ing|edaddy)|social|newsletter|sign-?up|subscribe|popup|pum|modal|pagination|author-(?:b(?:io|ox)|info)|about-author|read-next|recommended|toc)(?:$|[\s_-])/i;
/** What readers say. It may be longer than the text. */
const NAME_OF_COMMENTS = /(?:^|[\s_-])(?:comments?(?!-(?:closed|off|open))|commentlist|respond|disqus|kommentare|comentarios|webmentions|isso|giscus|utterances)(?:$|[\s_-])/i;
/** What a post is about, as WordPress names it in the classes of the post. */
const TOPIC_CLASS = /(?:^|\s)(?:tag|category)-\S+/g;
const MAIN = 'main:not([hidden]),[role="main"]';
const BODY = '[itemprop~="articleBody"]';
/** Layouts are called so, too, and hold these; some put a form around all of a page. */
const NEVER_OF_OTHERS = `h1,${MAIN},${BODY},article[id^="post-"]`;
const BLOCK = /^(?:ARTICLE|D[DLTI]V?|H[1-6]|HEADER|LI|OL|P|SECTION|TABLE|T[DHR]|UL)$/i;
/** A block with more than this share of its letters in links is a menu, or a list of other pages. */
const MOST_LINKED = 0.5;
const MOST_TEXT = 20_000;
/** No author nests elements deeper, but a broken page may. */
const DEEPEST = 400;
const ELEMENT = 1;
const TEXT = 3;
const NO_WORDS = { text: '', linked: 0 };
/**
 * Finds the text of a page: the article that holds the heading or an element of ours; or else what holds the heading,
 * or is longest, an article or all around the articles. Teasers, menus, comments, banners and footers are left out.
 *
 * @param here an element of ours: authors put it into or under the article
 */
function mainText(page, here) {
    const main = page.querySelector(MAIN) ?? page.body;
    const articles = [...main.querySelectorAll('article')].filter((article) => !isInOthers(article));
    // Some themes put an article into another.
    const own = articles.filter((article) => here && article.contains(here)).at(-1);
    const headed = articles.find((article) => article.querySelector('h1') && !article.querySelector(':scope article h1'));
    const root = own ?? headed;
    return root ? partOf(root) : longestOf(main, articles.map(partOf));
}
/** More than what stands beside a heading above its article. */
const LONG_ENOUGH = 150;
function longestOf(main, articles) {
    const around = partOf(main);
    const isHeaded = [...main.querySelectorAll('h1')].some((heading) => !heading.closest('article') && !isInOthers(heading));
    if (isHeaded && around.text.length > LONG_ENOUGH)
        return around;
    const [longest = around] = [...articles].sort((one, other) => other.text.length - one.text.length);
    if (around.text.length > longest.text.length)
        return around;
    const all = articles.map(({ text }) => text).join(' ');
    // No single one of a list of posts.
    return longest.text.length * 2 >= all.length
        ? longest
        : { root: main, text: `${around.text} ${all}`.slice(0, MOST_TEXT) };
}
function partOf(root) {
    const bodies = [...root.querySelectorAll(BODY)];
    const text = (bodies.length > 0 ? bodies : [root]).map(textOf).join(' ');
    return { root, text: text.slice(0, MOST_TEXT) };
}
function textOf(element) {
    const leftOut = [];
    const text = onOneLine(wordsOf(element, 0, leftOut).text);
    // Layouts have such names as well, `no-sidebar`.
    const longest = leftOut
        .filter((part) => !NAME_OF_COMMENTS.test(namesOf(part)))
        .map((part) => onOneLine(wordsOf(part, 0, []).text))
        .reduce((one, other) => (other.length > one.length ? other : one), '');
    return longest.length > text.length ? `${text} ${longest}` : text;
}
/** A text with each gap in it as one space. */
const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();
/**
 * The words of a node as their author wrote them, without articles in it.
 *
 * @param leftOut takes the parts that are left out for their names
 */
function wordsOf(node, depth, leftOut) {
    if (node.nodeType === TEXT)
        return { text: node.textContent ?? '', linked: 0 };
    const element = node;
    if (node.nodeType !== ELEMENT || depth > DEEPEST)
        return NO_WORDS;
    if (depth > 0 && (element.matches('article') || isOfOthers(element))) {
        if (!element.matches(`article,${OF_OTHERS}`))
            leftOut.push(element);
        return NO_WORDS;
    }
    let text = ' ';
    let linked = 0;
    for (const child of node.childNodes) {
        if (text.length > MOST_TEXT)
            break;
        const words = wordsOf(child, depth + 1, leftOut);
        text += words.text;
        linked += words.linked;
    }
    text += ' ';
    if (isLinkElsewhere(element))
        linked = text.trim().length;
    const isMenu = linked > MOST_LINKED * text.replace(/\s+/g, ' ').length;
    return depth > 0 && isMenu && BLOCK.test(element.nodeName) ? NO_WORDS : { text, linked };
}
function isLinkElsewhere(element) {
    return element.matches('a[href]:not([href^="#"])');
}
function isOfOthers(element) {
    if (element.matches(OF_OTHERS))
        return true;
    const names = namesOf(element);
    return ((NAME_OF_OTHERS.test(names) || NAME_OF_COMMENTS.test(names)) &&
        !element.matches(NEVER_OF_OTHERS) &&
        !element.querySelector(NEVER_OF_OTHERS));
}
/** What a part is called, `commentList` as `comment-List`. */
function namesOf(element) {
    const [role, id, names] = ['role', 'id', 'class'].map((name) => element.getAttribute(name) ?? '');
    return [element.localName, role, id, names?.replace(TOPIC_CLASS, '')]
        .join(' ')
        .replace(/[a-z](?=[A-Z])/g, '$&-');
}
function isInOthers(element) {
    for (let node = element; node; node = node.parentElement) {
        if (node !== node.ownerDocument.body && isOfOthers(node))
            return true;
    }
    return false;
}

export { MOST_TEXT, mainText, onOneLine };
//# sourceMappingURL=main-text.js.map
