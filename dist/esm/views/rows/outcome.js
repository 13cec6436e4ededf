import { html, nothing } from 'lit';
import { shortNameOf } from '../../model/short-name.js';
import { likelyRange, inGroup, bar } from '../frequency.js';
import { inline, citations } from '../inline.js';
import { term } from '../term.js';
import { cellOf } from './row-view.js';

const outcomeView = {
    layout: 'cells',
    note: ({ better, comparison }, { messages }) => html `<p>${better === 'more' ? messages.betterMore : messages.betterFewer} ${messages[comparison]}</p>`,
    cell(row, treatment, context) {
        const arms = cellOf(row, treatment);
        return arms?.length ? arms.map((arm) => armView(arm, row, treatment, context)) : undefined;
    },
};
function armView(arm, row, treatment, context) {
    const { messages } = context;
    const name = shortNameOf(treatment);
    const range = likelyRange(arm, context);
    return html `<div class="arm"> ${line(arm, 'treatment', range ? `${name} (${range})` : name, row.per, context)} ${line(arm.comparator, 'comparator', arm.comparator.label, row.per, context)} <dl class="pairs context"> ${term(messages.timeframe, arm.timeframe ?? row.timeframe)} ${term(messages.population, arm.population ?? row.population)} ${term(messages.certainty, messages[arm.certainty])} </dl> <p class="small"> ${arm.caveat ? inline(arm.caveat, context) : nothing}${citations(arm.sources, context)} </p> </div>`;
}
function line(estimate, arm, label, per, context) {
    return html `<p class="number ${arm}"> <strong>${inGroup(estimate, per, context)}</strong> <span class="small">${label}</span> ${bar(estimate, per, arm)} </p>`;
}

export { outcomeView };
//# sourceMappingURL=outcome.js.map
