import { formatsFor } from '../i18n/formats.js';
import { isRightToLeft } from '../model/language-tag.js';
import { readBuiltIn } from '../sources/built-in.js';
import { pause } from '../sources/page/slices.js';

/** What has been made, or is about to be. */
const known = new Set();
/** What is being made; nothing where all is there. */
let running;
/**
 * Makes what the first comparison on a page needs and all of them share, each in a task of its own: what `Intl` knows of
 * a language takes as long to load as a section to render, and so does the built-in comparison to read.
 *
 * @param document a built-in comparison that will be shown
 * @returns nothing where all of it is there
 */
function getReady(language, document) {
    const formats = formatsFor(language);
    const steps = new Map([
        [language, () => isRightToLeft(language)],
        [formats, () => formats.date('2026-01-01')],
        ...(document ? [[document, () => readBuiltIn(document)]] : []),
    ]);
    for (const [key, step] of steps) {
        if (known.has(key))
            continue;
        known.add(key);
        const last = (running ?? Promise.resolve()).then(() => inOwnTask(step));
        running = last;
        void last.then(() => {
            if (running === last)
                running = undefined;
        });
    }
    // What comes of it has a task of its own, too.
    return running?.then(pause);
}
async function inOwnTask(step) {
    await pause();
    try {
        step();
    }
    catch {
        // What fails here fails again where it is needed, and is told there.
    }
}

export { getReady };
//# sourceMappingURL=readiness.js.map
