import { TreatmentCompare } from '../elements/treatment-compare.js';
import { define } from './define.js';

define('treatment-compare', TreatmentCompare);

declare global {
  interface HTMLElementTagNameMap {
    'treatment-compare': TreatmentCompare;
  }
}
