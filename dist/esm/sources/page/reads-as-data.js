/** Stands for a link among words. */
const LINK = '\uFFFC';
/** Stands where the page begins a new line, which a line of the source text need not. */
const BREAK = '\u2029';
/** An address of data. */
const DATA_FILE = /^\S+\.(?:json|[ct]sv)(?:[?#]\S*)?$/i;
/** What is written for a machine, wherever in a line it stands. */
const CODE = new RegExp([
    // JSON, also after other things, and what templates leave.
    /^[{]|[{]$|\{\s*["“”'‘’:{%#]|\{[^{}]*[:"“”]|\$\{|=\s*\[/,
    // Shortcodes, lists in JSON, pictures in Markdown.
    /^\[[^\]]*\]?,?$|\[\s*["“”[{]|\[\/\w|\[[^[\]]*(?:=|\/\])|\[[a-z][\w-]*[\s-]\d|!\[/,
    /%%|\(\(|:::|`[^`]*`|^~~~|^---$/,
    /<(?:[!?%]|\/?[a-zA-Z][^<>]*>)|&lt;[a-zA-Z/!?%]/,
    // A name of a file or an address, and nothing else.
    /^(?:[a-zA-Z]+:)?\/\S+$|^[!-~]+\.[a-zA-Z]\w{1,4}$/,
]
    .map(({ source }) => source)
    .join('|'));
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const WORD = /[\p{L}\p{N}]/u;
const BAR = /[|｜¦│┃║┆┇┊┋]/;
/** Two blanks follow a sentence, too. */
const GAP = /[^\s.!?…,:;](?:[^\S\n]{2,}|[\t\u2001\u2003\u3000])\S/;
const PAIR = /^(?:-\s+)?["“”']?[^\s:=]+(?: [^\s:=]+){0,2}["“”']?\s*[:=]\s+\S/;
const SENTENCE = /[.!?…](?=["“”’»)\]]*(?:\s|$))|[。！？؟।]/;
/** So many words are no longer a cell. */
const MOST_IN_CELL = 5;
const MOST_IN_FIELD = 4;
const hasWords = (text) => WORD.test(text);
const wordsIn = (text) => text.trim().split(/\s+/).length;
/** Whether words stand for themselves, as in a cell: neither a link nor a sentence. */
function isCell(text) {
    return (hasWords(text) &&
        !text.includes(LINK) &&
        !SENTENCE.test(text.trim()) &&
        wordsIn(text) <= MOST_IN_CELL);
}
/**
 * The first line that is no sentence, but data or a piece of a table.
 * @param text with `LINK` for each link and `BREAK` where lines end
 */
function lineOfData(text) {
    const lines = text
        .split(/[\n\u2029]/)
        .map((line) => line.replace(INVISIBLE, '').trim())
        .filter(Boolean);
    return (lines.find((line) => CODE.test(line) || isRow(line)) ??
        [hasBars, hasGap, isPair]
            .map((isOfTable) => firstOfSeveral(lines.filter(isOfTable)))
            .find(Boolean) ??
        [',', ';'].map((comma) => lineOfValues(lines, comma)).find(Boolean));
}
/** The first of several lines that stand below each other like cells. */
function columnOfCells(text) {
    return firstOfSeveral(text.split(BREAK).filter(isCell))?.trim();
}
const firstOfSeveral = (lines) => (lines.length > 1 ? lines[0] : undefined);
const cellsOf = (line) => line.split(BAR).map((cell) => cell.trim());
/** Whether bars stand between words that are no links. */
function hasBars(line) {
    const cells = cellsOf(line);
    return cells.length > 1 && cells.some((cell) => !cell.includes(LINK) && hasWords(cell));
}
/** Whether one line is a row by itself, and no line of navigation, which has links or single words. */
function isRow(line) {
    const cells = cellsOf(line);
    if (cells.length < 3 || !hasBars(line))
        return false;
    const hasEdge = !cells[0] || !cells.at(-1);
    return hasEdge || (!line.includes(LINK) && cells.some((cell) => wordsIn(cell) > 1));
}
const hasGap = (line) => GAP.test(line);
const isPair = (line) => PAIR.test(line) && !SENTENCE.test(line);
/** The first of several lines of as many short values. */
function lineOfValues(lines, comma) {
    const rows = lines.filter((line) => {
        const fields = line.split(comma);
        return (fields.length > 1 &&
            !line.includes(LINK) &&
            !SENTENCE.test(line) &&
            fields.every((field) => wordsIn(field) <= MOST_IN_FIELD));
    });
    const columns = (line) => line.split(comma).length;
    return rows.find((row, index) => rows.slice(index + 1).some((other) => columns(other) === columns(row)));
}

export { BREAK, DATA_FILE, LINK, columnOfCells, hasWords, isCell, lineOfData };
//# sourceMappingURL=reads-as-data.js.map
