import ketamineEnglish from './ketamine-vs-antidepressants.guide.en.json.js';
import ketamineSpanish from './ketamine-vs-antidepressants.guide.es.json.js';

/** The guides of the comparisons that ship with the package: by their id, then by language. The guide's script brings them. */
const builtInGuides = {
    'ketamine-vs-antidepressants': { en: ketamineEnglish, es: ketamineSpanish },
};

export { builtInGuides };
//# sourceMappingURL=guides.js.map
