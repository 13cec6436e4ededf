import { nothing, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { NOTHING_SAID } from '../../model/guide/state.js';
import { toKept } from '../../model/guide/kept.js';
import { heading } from '../heading.js';
import { listener } from '../listener.js';
import { sheetView, sheetOf } from './sheet.js';

/** The step with what a reader takes along, and what can be done with it. Its sources are listed under the guide. */
function sheetStepView(context) {
    const { words, state, view, said } = context;
    const isEmpty = toKept(state) === toKept(NOTHING_SAID);
    return html `<p class="intro">${words.sheetIntro}</p>${isEmpty ? html `<p class="intro">${words.nothingYet}</p>` : nothing}<div class="sheet-actions">${buttons(context)}</div><p role="status" class="done">${said.ofSheet}</p>${sheetView(sheetOf(context), view.headingLevel + 2)} ${keepingView(context)}`;
}
function buttons({ words, actions }) {
    const { print, copy, share, saveText, savePage } = actions;
    const ways = [
        [words.print, print],
        [words.copy, copy],
        [words.share, share],
        [words.saveText, saveText],
        [words.savePage, savePage],
    ];
    return ways.flatMap(([label, act]) => act ? html `<button type="button" class="way" @click="${listener(act)}">${label}</button>` : []);
}
/** Whether anything is kept is said in so many words, and undone in one tap. */
function keepingView({ words, view, isKept, said, actions }) {
    const change = ({ currentTarget }) => {
        actions.keep(currentTarget.checked);
    };
    return html `<div class="keeping">${heading(view.headingLevel + 2, words.keepTitle)} <label class="choice keep"><input type="checkbox" aria-describedby="keep-meaning" .checked="${live(isKept)}" @change="${listener(change)}"><span>${words.keep}</span></label><p class="small" id="keep-meaning">${words.keepMeaning}</p><button type="button" class="way" @click="${listener(() => actions.act({ kind: 'erase' }))}">${words.erase}</button><p role="status" class="done">${said.ofKeeping}</p></div>`;
}

export { sheetStepView };
//# sourceMappingURL=sheet-step.js.map
