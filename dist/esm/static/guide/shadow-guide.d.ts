import type { GuideForm } from './guide-form.js';
/** A guide of native fields, none of which stands in a form: nothing that is filled in can be sent anywhere. */
export declare const shadowGuide: GuideForm;
