/**
 * A listener for a template. Lit takes the options of listening from what it is given, and some pages add `once` to all
 * functions: as a function, a listener would be heard once there.
 */
function listener(handleEvent) {
    return handleEvent && { handleEvent };
}

export { listener };
//# sourceMappingURL=listener.js.map
