/**
 * Effects by group, in the order in which groups are first met, and ordered within each as the row says.
 * Those without a group come first, so that they do not seem to belong to the group above them.
 */
function effectGroups(effects, order) {
    const groups = new Map([[undefined, []]]);
    const ordered = order === 'difference' ? [...effects].sort(byDifference) : effects;
    for (const effect of ordered) {
        const group = groups.get(effect.group);
        if (group)
            group.push(effect);
        else
            groups.set(effect.group, [effect]);
    }
    return [...groups]
        .filter(([, group]) => group.length > 0)
        .map(([name, group]) => ({ name, effects: group }));
}
/** The largest difference first. */
function byDifference(one, other) {
    return difference(other) - difference(one);
}
const difference = ({ events, comparator }) => Math.abs(events - comparator);

export { effectGroups };
//# sourceMappingURL=effect-groups.js.map
