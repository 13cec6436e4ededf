import { DATA_FILE } from './reads-as-data.js';

/** Attributes that name a source, and one that people take for one. */
const SOURCES = ['src', 'document', 'comparison', 'source'];
/** Every element has it: a slip of its name is none of ours. */
const OF_ALL = 'lang';
/** What frameworks put before a name. */
const DECORATED = /^[^a-z]*((?:(?:data|(?:v-|x-)?bind|ng|attr|prop)[-:._]+)*)([^.]*)/;
/** What others call a source, plugins for lazy loading among them, and swapped letters; without what joins words. */
const SOURCE_OF_OTHERS = /^(?:data|scr|csr|rsc|rcs|crs)$|^compar|^co[mn]\w*son$|src$|^src(?!line|pos|loc)|^(?=.*(?:source|document|href|ur[il]|file|json|orig|lazy|echo))(?:source|document|href|ur[il]|file|json|orig(?:inal)?|lazy|echo|load|data|xlink|path|link|name|id|key|set)+$/;
/** Whether an attribute names a source, is a misspelling of one of ours, or a form of it for lazy loading. */
function meansSource(name, value, known) {
    if (SOURCES.includes(name))
        return true;
    if (known.includes(name))
        return false;
    const [, decoration, bare = ''] = DECORATED.exec(name) ?? [];
    const word = bare.replace(/[^a-z]/g, '');
    return (DATA_FILE.test(value) ||
        SOURCE_OF_OTHERS.test(word) ||
        (decoration ? SOURCES.slice(1) : [...SOURCES, ...known]).some((own) => own !== OF_ALL && isMisspelt(bare.replace(/[^a-z-]/g, ''), own)));
}
/** Whether a word is another but for a slip of the pen: a letter too many, too few, wrong or swapped. */
function isMisspelt(word, meant) {
    let same = 0;
    while (same < word.length && word[same] === meant[same])
        same++;
    const rest = word.slice(same);
    const wanted = meant.slice(same);
    const [first, second] = rest;
    const isSwapped = first === wanted[1] && second === wanted[0];
    return (rest.slice(1) === wanted ||
        rest === wanted.slice(1) ||
        rest.slice(1) === wanted.slice(1) ||
        (isSwapped && rest.slice(2) === wanted.slice(2)));
}

export { meansSource };
//# sourceMappingURL=meant-by-attribute.js.map
