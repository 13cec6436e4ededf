import { nothing, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../model/fill.js';
import { MOST_OWN_VALUES, LONGEST_VALUE, markOf, MARKS } from '../../model/guide/state.js';
import { listener } from '../listener.js';
import { richText } from '../rich-text.js';
import { choices } from './choices.js';
import { dangerView } from './notes.js';

/** The step in which readers say how much each thing matters to them. */
function marksView(context) {
    const { guide, state, words } = context;
    return html `<p class="intro">${words.marksIntro}</p>${guide.values.map(({ id, label, meaning }) => valueView(id, label, meaning, context))} ${state.own.map(({ id, label }) => ownValueView(id, label, context))} ${addView(context)}`;
}
function valueView(id, label, meaning, context, more = nothing) {
    return html `<fieldset class="value"><legend>${label}</legend>${meaning ? html `<p class="small">${richText(meaning, context.view)}</p>` : nothing} ${markChoices(id, context)} ${more}</fieldset>`;
}
function markChoices(value, { state, words, actions }) {
    const chosen = markOf(state, value);
    const items = MARKS.map((mark) => ({
        label: words[mark],
        isChosen: mark === chosen,
        choose: () => actions.act({ kind: 'mark', value, mark }),
    }));
    return choices(`mark-${value}`, items, 'row');
}
function ownValueView(id, label, context) {
    const { words, actions } = context;
    const remove = html `<button type="button" class="quiet" @click="${listener(() => actions.act({ kind: 'remove', value: id }, OWN_FIELD))}">${fill(words.remove, { value: label })}</button>`;
    return valueView(id, label, undefined, context, remove);
}
/** The id of the field for a reader's own words. */
const OWN_FIELD = 'own-value';
/** No form: where a page is shown in a frame that may send none, it would add nothing. */
function addView(context) {
    const { words, state, actions } = context;
    if (state.own.length >= MOST_OWN_VALUES)
        return nothing;
    const write = ({ currentTarget }) => {
        actions.act({ kind: 'draft', text: currentTarget.value });
    };
    const add = () => actions.act({ kind: 'add' });
    const addOnEnter = ({ key, isComposing }) => {
        if (key === 'Enter' && !isComposing)
            add();
    };
    const dangerId = 'danger-own';
    return html `<div class="own"><label for="${OWN_FIELD}">${words.ownTitle} <span class="small">${words.ownLabel}</span></label><div class="own-line"><input id="${OWN_FIELD}" name="${OWN_FIELD}" type="text" autocomplete="off" maxlength="${LONGEST_VALUE}" aria-describedby="${dangerId}" .value="${live(state.draft)}" @input="${listener(write)}" @keydown="${listener(addOnEnter)}"> <button type="button" class="way" @click="${listener(add)}">${words.add}</button></div>${dangerView(dangerId, context)}</div>`;
}

export { marksView };
//# sourceMappingURL=marks.js.map
