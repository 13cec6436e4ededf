import ketamineSpanish from '../../content/ketamine-vs-antidepressants.es.json.js';
import { addComparisonsToElements } from './add-to-elements.js';

/** Spanish for the built-in comparison. The words around it are in every script. */
addComparisonsToElements({ 'ketamine-vs-antidepressants': { es: ketamineSpanish } });
//# sourceMappingURL=es.js.map
