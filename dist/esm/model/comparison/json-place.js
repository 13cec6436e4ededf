/** One piece of JSON after any space: an opening bracket, a closing one, what parts values, or a value. */
const PIECE = /[ \t\r\n]*(?:([[{])|([\]}])|([,:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f])*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})(?:[^"\\\p{Cc}]|[\x7f-\x9f])*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;
/**
 * Finds where a text stops being JSON: at a missing or spare comma, a quote of the wrong kind, its end.
 * Engines know the place, but word it differently, and WebKit keeps it to itself.
 *
 * @returns an index into the text, its length where it ends too early; `undefined` where it is JSON
 */
function jsonBreaksAt(text) {
    const open = [];
    let needsValue = true;
    let isFresh = false;
    let at = 0;
    for (;;) {
        PIECE.lastIndex = at;
        const [, opening, closing, parting, value] = PIECE.exec(text) ?? [];
        const inside = open.at(-1);
        if (opening ?? value) {
            const isKey = inside === '{';
            if (!needsValue || (isKey && !value?.startsWith('"')))
                break;
            if (opening)
                open.push(opening);
            isFresh = needsValue = Boolean(opening);
        }
        else if (closing) {
            const isFull = inside === (closing === ']' ? '[' : ':') && !needsValue;
            const isEmpty = isFresh && inside === (closing === ']' ? '[' : '{');
            if (!isFull && !isEmpty)
                break;
            open.pop();
            isFresh = needsValue = false;
        }
        else if (parting) {
            if (needsValue || !inside || (parting === ':') !== (inside === '{'))
                break;
            if (inside !== '[')
                open.splice(-1, 1, parting === ':' ? ':' : '{');
            needsValue = true;
            isFresh = false;
        }
        else
            break;
        at = PIECE.lastIndex;
    }
    const end = at + text.slice(at).search(/[^ \t\r\n]|$/);
    const isWhole = end === text.length && open.length === 0 && !needsValue;
    return isWhole ? undefined : end;
}

export { jsonBreaksAt };
//# sourceMappingURL=json-place.js.map
