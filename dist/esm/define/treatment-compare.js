import { TreatmentCompare } from '../elements/treatment-compare.js';
import { define } from './define.js';

define('treatment-compare', TreatmentCompare);
//# sourceMappingURL=treatment-compare.js.map
