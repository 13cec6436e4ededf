/** What is shown while there is no comparison. The page's own content always stays. */
import { type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
/** @param reserve whether nothing else holds the place open */
export declare function loadingView(messages: Messages, reserve: boolean): TemplateResult;
export declare function failedView(messages: Messages): TemplateResult;
export declare function emptyView(messages: Messages): TemplateResult;
