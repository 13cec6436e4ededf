/** Spanish for the built-in comparison. The words around it are in every script. */
import ketamineSpanish from '../../content/ketamine-vs-antidepressants.es.json' with { type: 'json' };
import { addComparisonsToElements } from './add-to-elements.js';

addComparisonsToElements({ 'ketamine-vs-antidepressants': { es: ketamineSpanish } });
