import { nothing, html } from 'lit';

/** A name and its value in a list of such pairs; nothing where there is no value. */
function namedValue(name, value) {
    if (!value)
        return nothing;
    return typeof value === 'string'
        ? html `<div><dt .textContent="${name}"></dt><dd .textContent="${value}"></dd></div>`
        : html `<div><dt .textContent="${name}"></dt><dd>${value}</dd></div>`;
}

export { namedValue };
//# sourceMappingURL=named-value.js.map
