import { readParts, BLOCKS } from './cell-content.js';
import { UNREAD } from './page-tables.js';
import { textsOf } from './passage-builder.js';

/** Around a fact so few words only say what it is. */
const MOST_AROUND_FACT = 12;
/**
 * Reads what stands before, between and after tables in an element, in markup: a text for each paragraph and each point
 * of a list, those of an ordered one with its number.
 *
 * @param facts that are shown in places of their own
 * @param readElsewhere what else is
 */
function readBeside(host, tables, facts, readElsewhere) {
    const own = facts
        .map((fact) => blockAround(fact, host))
        .filter((block) => isOnlyFacts(block, facts));
    const parts = readParts(host, {
        unseen: UNREAD,
        borders: tables.map(({ pieces }) => pieces[0]),
        readElsewhere: [...readElsewhere, ...own, ...host.querySelectorAll('table')],
    });
    return parts.map((passages) => passages.flatMap((passage) => passage.ordered
        ? textsOf([passage]).map((text, index) => `${index + 1}. ${text}`)
        : textsOf([passage])));
}
function blockAround(fact, host) {
    const block = fact.closest(BLOCKS);
    return block && host.contains(block) && block !== host && !block.querySelector('table')
        ? block
        : fact;
}
function isOnlyFacts(block, facts) {
    const inside = facts.filter((fact) => block.contains(fact));
    const said = inside.reduce((words, { textContent }) => words.replace(textContent, ' '), block.textContent);
    return (said.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_AROUND_FACT;
}

export { readBeside };
//# sourceMappingURL=words-beside.js.map
