import { parseJson } from '../parse-json.js';
import { after, NOTHING_SAID, MOST_OWN_VALUES, MARKS, NOTES, LEANINGS } from './state.js';

/** What is kept: all but where the reader was, and what is not said to its end. */
const toKept = ({ marks, own, notes, leanings, answers }) => JSON.stringify({ marks, own, notes, leanings, answers });
/**
 * What was kept, as far as it fits the guide: what others may have written into the place, or an older guide, is left out.
 *
 * @returns nothing where it is no such text
 */
function fromKept(text, guide, pairs) {
    const kept = parseJson(text);
    if (!isRecord(kept))
        return undefined;
    const [own, renamed] = ownValues(kept.own);
    const actions = [
        ...own,
        ...marks(kept.marks, guide.values.map(({ id }) => id), renamed),
        ...notes(kept.notes),
        ...leanings(kept.leanings, pairs),
        ...answers(kept.answers, guide),
    ];
    return actions.reduce(after, NOTHING_SAID);
}
/** Own values are numbered anew. */
function ownValues(kept) {
    const renamed = new Map();
    const actions = list(kept).flatMap((value) => {
        if (!isRecord(value) || typeof value.label !== 'string' || !value.label.trim())
            return [];
        if (renamed.size >= MOST_OWN_VALUES)
            return [];
        renamed.set(String(value.id), `+${renamed.size + 1}`);
        return [{ kind: 'add', label: value.label }];
    });
    return [actions, renamed];
}
function marks(kept, ids, renamed) {
    return entries(kept).flatMap(([id, said]) => {
        const value = ids.includes(id) ? id : renamed.get(id);
        const mark = MARKS.find((known) => known === said);
        return value && mark ? [{ kind: 'mark', value, mark }] : [];
    });
}
const notes = (kept) => entries(kept).flatMap(([name, text]) => {
    const note = NOTES.find((known) => known === name);
    return note && typeof text === 'string' ? [{ kind: 'write', note, text }] : [];
});
const leanings = (kept, pairs) => entries(kept).flatMap(([pair, said]) => {
    const leaning = LEANINGS.find((known) => known === said);
    return pairs.includes(pair) && leaning !== undefined
        ? [{ kind: 'lean', pair, leaning }]
        : [];
});
const answers = (kept, { understanding }) => entries(kept).flatMap(([place, said]) => {
    const question = Number(place);
    const answer = Number(said);
    return understanding[question]?.answers[answer]
        ? [{ kind: 'answer', question, answer }]
        : [];
});
const isRecord = (value) => typeof value === 'object' && value !== null;
const list = (value) => (Array.isArray(value) ? value : []);
const entries = (value) => isRecord(value) ? Object.entries(value) : [];

export { fromKept, toKept };
//# sourceMappingURL=kept.js.map
