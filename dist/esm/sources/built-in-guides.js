import { primaryLanguage } from '../model/language-tag.js';

const guides = new Map();
/** Brings guides for comparisons that come without theirs, so that no other script has to carry them. */
function registerGuides(added) {
    for (const [id, languages] of Object.entries(added))
        guides.set(id, languages);
}
/**
 * What a script brings as the guide of a comparison.
 *
 * @param language that of the comparison
 */
const builtInGuide = ({ id }, language) => guides.get(id)?.[primaryLanguage(language)];

export { builtInGuide, registerGuides };
//# sourceMappingURL=built-in-guides.js.map
