import { html, nothing } from 'lit';
import { fold } from '../../views/fold.js';
import { choices } from '../../views/guide/choices.js';

/** As many as any place has. */
const RULES = [1, 2, 3, 4].map(() => html `<div></div>`);
/** A guide of native fields, none of which stands in a form: nothing that is filled in can be sent anywhere. */
const shadowGuide = {
    howTo: ({ words, paper }) => html `<p class="private locked">${words.private}</p><p class="how-to">${paper.fillIn}</p>`,
    asked,
    lines,
    ticks: (sentences) => html `<div class="choices ticks">${sentences.map((sentence) => html `<label class="choice"><input type="checkbox" autocomplete="off"><span>${sentence}</span></label>`)}</div>`,
    folded: (title, content, view) => fold(title, content, view),
};
function asked({ name, label, note, answers, look, ends }) {
    const items = answers.map((answer) => ({
        label: ends ? nothing : answer,
        name: ends && answer,
        isChosen: false,
        choose: undefined,
    }));
    const [from, to] = ends ?? [];
    return html `<fieldset class="${ends ? 'lean' : look ? 'value' : 'question-asked'}"><legend>${label}</legend>${note ?? nothing} ${ends
        ? html `<div class="lean-ends small" aria-hidden="true"><span>${from}</span><span>${to}</span></div>`
        : nothing} ${choices(name, items, ends ? 'scale' : look)}</fieldset>`;
}
/** On paper a field in which nothing was written is lines for a pen. */
function lines({ name, label, hint, count, longest, below, belowId }) {
    const hintId = `hint-${name}`;
    const described = [hint && hintId, belowId].filter(Boolean).join(' ');
    return html `<div class="note"><label for="${name}">${label}</label> ${hint ? html `<p class="small" id="${hintId}">${hint}</p>` : nothing} <textarea id="${name}" name="${name}" rows="${count - 1}" autocomplete="off" maxlength="${longest}" placeholder=" " aria-describedby="${described || nothing}"></textarea><div class="ruled" aria-hidden="true">${RULES.slice(0, count)}</div>${below ?? nothing}</div>`;
}

export { shadowGuide };
//# sourceMappingURL=shadow-guide.js.map
