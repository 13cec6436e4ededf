import { builtInGuides } from '../content/guides.js';
import { TreatmentGuide } from '../elements/treatment-guide.js';
import { showUnasked } from '../sources/built-in.js';
import { registerGuides } from '../sources/built-in-guides.js';
import { somethingElseMeant } from '../sources/page/something-else-meant.js';
import { define } from './define.js';

showUnasked(somethingElseMeant);
registerGuides(builtInGuides);
define('treatment-guide', TreatmentGuide);

declare global {
  interface HTMLElementTagNameMap {
    'treatment-guide': TreatmentGuide;
  }
}
