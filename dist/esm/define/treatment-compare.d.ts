import { TreatmentCompare } from '../elements/treatment-compare.js';
declare global {
    interface HTMLElementTagNameMap {
        'treatment-compare': TreatmentCompare;
    }
}
