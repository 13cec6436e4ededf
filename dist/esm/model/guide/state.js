/** What a reader has said in a guide, and what each thing they do makes of it. It is kept in the page's memory alone. */
/** How much something matters to a reader. */
const MARKS = ['much', 'little', 'not', 'unsure'];
/** In the order in which they stand; a reader may take any. */
const STEPS = ['marks', 'comparison', 'notes', 'understanding', 'sheet'];
/** What a reader may write freely. Nothing reads it but they. */
const NOTES = ['tried', 'told', 'asks'];
/** Where a reader may lean between two treatments: below zero to the first, above to the second. */
const LEANINGS = [-2, -1, 0, 1, 2];
/** Characters of a value in a reader's own words. */
const LONGEST_VALUE = 120;
/** Characters of a note: about a page. */
const LONGEST_NOTE = 2000;
const MOST_OWN_VALUES = 6;
const NOTHING_SAID = {
    step: 'marks',
    marks: {},
    own: [],
    draft: '',
    notes: { tried: '', told: '', asks: '' },
    leanings: {},
    answers: {},
};
/** What a reader has said once they have done something more. */
function after(state, action) {
    switch (action.kind) {
        case 'go':
            return { ...withOwnValue(state, state.draft), draft: '', step: action.step };
        case 'mark':
            return { ...state, marks: { ...state.marks, [action.value]: action.mark } };
        case 'draft':
            return { ...state, draft: action.text };
        case 'add':
            return { ...withOwnValue(state, action.label ?? state.draft), draft: '' };
        case 'remove':
            return withoutOwnValue(state, action.value);
        case 'write':
            return {
                ...state,
                notes: { ...state.notes, [action.note]: action.text.slice(0, LONGEST_NOTE) },
            };
        case 'lean':
            return { ...state, leanings: { ...state.leanings, [action.pair]: action.leaning } };
        case 'answer':
            return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
        case 'erase':
            return { ...NOTHING_SAID, step: state.step };
    }
}
function withOwnValue(state, words) {
    const label = words.trim().slice(0, LONGEST_VALUE);
    if (!label || state.own.length >= MOST_OWN_VALUES)
        return state;
    const last = Math.max(0, ...state.own.map(({ id }) => Number(id.slice(1))));
    const id = `+${last + 1}`;
    return {
        ...state,
        own: [...state.own, { id, label }],
        marks: { ...state.marks, [id]: 'much' },
    };
}
function withoutOwnValue(state, id) {
    const { [id]: _, ...marks } = state.marks;
    return { ...state, marks, own: state.own.filter((value) => value.id !== id) };
}
/** The mark that a value has. Ids are the author's, so inherited names are not looked up. */
const markOf = ({ marks }, id) => Object.hasOwn(marks, id) ? marks[id] : undefined;
/** The step that comes so many after another; nothing before the first and after the last. */
const stepAfter = (step, by) => STEPS[STEPS.indexOf(step) + by];
/** The questions that a reader has written, a line each. */
const ownQuestions = ({ notes }) => notes.asks
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
/** The name of a pair of treatments, whose ids have no such sign. */
const pairName = (one, other) => `${one}/${other}`;

export { LEANINGS, LONGEST_NOTE, LONGEST_VALUE, MARKS, MOST_OWN_VALUES, NOTES, NOTHING_SAID, STEPS, after, markOf, ownQuestions, pairName, stepAfter };
//# sourceMappingURL=state.js.map
