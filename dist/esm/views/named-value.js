import { nothing, html } from 'lit';

/** A name and its value in a list of such pairs; nothing where there is no value. */
function namedValue(name, value) {
    return value
        ? html `<div><dt>${name}</dt><dd>${value}</dd></div>`
        : nothing;
}

export { namedValue };
//# sourceMappingURL=named-value.js.map
