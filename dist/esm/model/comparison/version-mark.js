/** How a comparison says, for programs, which content it is: `ketamine-vs-antidepressants 1.0 2026-11-26`. */
function versionMark({ id, version, }) {
    return version && `${id} ${version.number} ${version.date}`;
}

export { versionMark };
//# sourceMappingURL=version-mark.js.map
