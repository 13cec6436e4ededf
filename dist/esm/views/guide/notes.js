import { nothing, html } from 'lit';
import { fill } from '../../model/fill.js';
import { crisisLinesFor, firstNumbers } from '../../model/comparison/crisis-lines.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import { LONGEST_NOTE, pairName, LEANINGS } from '../../model/guide/state.js';
import { lineView, numberView } from '../crisis.js';
import { fold } from '../fold.js';
import { heading } from '../heading.js';
import { listener } from '../listener.js';
import { choices } from './choices.js';

/** The step for what nobody but the reader reads. */
function notesView(context) {
    const { words, guide, view } = context;
    return html `<p class="intro">${words.notesIntro}</p>${noteView('tried', context)} ${noteView('told', context)} ${noteView('asks', context, words.asksHint)} ${guide.questions.length > 0
        ? html `${heading(view.headingLevel + 2, words.ready)}<ul class="points">${guide.questions.map((question) => html `<li>${question}</li>`)}</ul>`
        : nothing} ${leaningsView(context)}`;
}
function noteView(note, context, hint) {
    const { words, state, actions } = context;
    const write = ({ currentTarget }) => {
        const { value: text } = currentTarget;
        actions.act({ kind: 'write', note, text });
    };
    const [hintId, dangerId] = [`hint-${note}`, `danger-${note}`];
    return html `<div class="note"><label for="note-${note}">${words[note]}</label> ${hint ? html `<p class="small" id="${hintId}">${hint}</p>` : nothing} <textarea id="note-${note}" rows="3" autocomplete="off" maxlength="${LONGEST_NOTE}" aria-describedby="${hint ? `${hintId} ${dangerId}` : dangerId}" .value="${state.notes[note]}" @input="${listener(write)}"></textarea> ${dangerView(dangerId, context)}</div>`;
}
/** Whom to call, beside each place where somebody may write what they feel. It stands whatever is written. */
function dangerView(id, { words, view }) {
    const ways = waysToCall(view);
    return ways.length > 0
        ? html `<p class="danger locked" id="${id}">${words.danger} ${ways}</p>`
        : nothing;
}
/** The numbers of the reader's region; where none is known, those of a few, or what else there is. */
function waysToCall(view) {
    const { comparison, regions, messages, formats } = view;
    const { nearest, others } = crisisLinesFor(comparison.crisisLines, regions);
    const own = nearest.flatMap(({ call, name }) => (call ? [{ call, place: name }] : []));
    const elsewhere = firstNumbers(others).map(({ call, regions: codes }) => ({
        call,
        place: formats.list(codes.map((code) => formats.region(code))),
    }));
    const numbers = own.length > 0 ? own : elsewhere;
    if (numbers.length === 0)
        return nearest.slice(0, 1).map((line) => lineView(line, view));
    return numbers.flatMap(({ call, place }) => [
        html `<span class="call-now">${place}: ${numberView('tel', call, messages.crisisCall)}</span>`,
        ' ',
    ]);
}
/** Pairs of treatments, in the author's order. */
function pairsOf(treatments) {
    return treatments.flatMap((one, index) => treatments.slice(index + 1).map((other) => [one, other]));
}
function leaningsView(context) {
    const { words, view } = context;
    const scales = () => html `<p class="small">${words.leanIntro}</p>${pairsOf(view.comparison.treatments).map((pair) => scaleView(pair, context))}`;
    return html `<div class="leanings">${fold(words.leanTitle, scales, view)}</div>`;
}
function scaleView([one, other], context) {
    const { words, state, actions } = context;
    const [first, second] = [shortNameOf(one), shortNameOf(other)];
    const pair = pairName(one.id, other.id);
    const items = LEANINGS.map((leaning) => ({
        label: nothing,
        name: leaningWords(leaning, one, other, context),
        isChosen: state.leanings[pair] === leaning,
        choose: () => actions.act({ kind: 'lean', pair, leaning }),
    }));
    return html `<fieldset class="lean"><legend>${fill(words.leanPair, { one: first, other: second })}</legend><div class="lean-ends small" aria-hidden="true"><span>${first}</span><span>${second}</span></div>${choices(`lean-${pair}`, items, 'scale')}</fieldset>`;
}
/** Where a reader leans, in words. */
function leaningWords(leaning, one, other, { words }) {
    if (leaning === 0)
        return words.leanNeither;
    const treatment = shortNameOf(leaning < 0 ? one : other);
    return fill(Math.abs(leaning) > 1 ? words.leanMuch : words.lean, { treatment });
}

export { dangerView, leaningWords, notesView, pairsOf };
//# sourceMappingURL=notes.js.map
