/** Lines of text where nothing can measure them: widths are estimated, and rather too large than too small. */
/** Widths in ems, as wide as in Verdana and DejaVu Sans, the widest that a reader is likely to have. */
const SPACE = 0.36;
const THIN = 0.3;
const NARROW = 0.4;
const SLIM = 0.46;
const LETTER = 0.63;
const CAPITAL = 0.79;
const WIDE = 1;
const WIDTHS = [
    [/[ \u00a0]/, SPACE],
    [/['il|\u2019]/, THIN],
    [/[!,.Ifjt]/, NARROW],
    [/[()\-/:;[\]`r\u00b7]/, SLIM],
    [/[%@MWmw\u2014\u2026]/, WIDE],
    [/[\p{M}\p{Cf}\u{1f3fb}-\u{1f3ff}]/u, 0],
    [/\p{Extended_Pictographic}/u, 1.4],
    [
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u,
        1.05,
    ],
    [/[\d\p{Ll}]/u, LETTER],
    [/\p{Lu}/u, CAPITAL],
    [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.72],
];
const ANY_OTHER = 0.85;
const BOLD = 1.13;
const ems = new Map();
function emsOf(character) {
    let width = ems.get(character);
    if (width === undefined) {
        width = WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? ANY_OTHER;
        ems.set(character, width);
    }
    return width;
}
const JOINER = '\u200d';
/** What of a character is drawn over, or into, the one before it, and so takes no room. */
const isJoined = (character, before) => before === JOINER || emsOf(character) === 0;
/** The room that a text takes at most on one line, in units of the picture. */
function textWidth(text, { size, bold = false }) {
    let width = 0;
    let before = '';
    for (const character of text) {
        if (!isJoined(character, before))
            width += emsOf(character);
        before = character;
    }
    return width * size * (bold ? BOLD : 1);
}
/**
 * A text in lines of a width. Only a space ends a line, so that what a no-break space joins stays together; a word that
 * is longer than a line is broken between characters.
 */
function wrapText(text, width, type) {
    const lines = [];
    let line = '';
    const words = text.split(/[ \t\r\n]+/).filter(Boolean);
    for (const part of words.flatMap((word) => partsOf(word, width, type))) {
        const longer = line ? `${line} ${part}` : part;
        if (line && textWidth(longer, type) > width) {
            lines.push(line);
            line = part;
        }
        else
            line = longer;
    }
    return line ? [...lines, line] : lines;
}
/**
 * A word, in as many parts as it takes lines. What belongs to one character is found by a rule of our own: in some
 * engines the time of `Intl.Segmenter` grows with the square of the length.
 */
function partsOf(word, width, type) {
    if (textWidth(word, type) <= width)
        return [word];
    const parts = [];
    let part = '';
    let room = width;
    let before = '';
    for (const character of word) {
        const taken = isJoined(character, before) ? 0 : textWidth(character, type);
        if (part && taken > room) {
            parts.push(part);
            part = '';
            room = width;
        }
        part += character;
        room -= taken;
        before = character;
    }
    return [...parts, part];
}

export { textWidth, wrapText };
//# sourceMappingURL=wrap-text.js.map
