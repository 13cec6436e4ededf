/**
 * The text of a JSON child, or `undefined` where there is none.
 * The type is matched by its ending: some insertion code prefixes it for a moment.
 */
function inlineJson(host) {
    const script = [...host.children].find((child) => child.matches('script[type$="json" i]'));
    return script?.textContent ?? undefined;
}

export { inlineJson };
//# sourceMappingURL=inline-json.js.map
