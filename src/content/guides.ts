import ketamineEnglish from './ketamine-vs-antidepressants.guide.en.json' with { type: 'json' };
import ketamineSpanish from './ketamine-vs-antidepressants.guide.es.json' with { type: 'json' };

/** The guides of the comparisons that ship with the package: by their id, then by language. The guide's script brings them. */
export const builtInGuides: Record<string, Record<string, unknown>> = {
  'ketamine-vs-antidepressants': { en: ketamineEnglish, es: ketamineSpanish },
};
