import { TreatmentGuide } from '../elements/treatment-guide.js';
declare global {
    interface HTMLElementTagNameMap {
        'treatment-guide': TreatmentGuide;
    }
}
