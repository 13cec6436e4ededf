/** What is shown while there is no comparison. The page's own content always stays. */
import { type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
/** How what failed can be loaded again. */
export interface Retry {
    readonly isLoading: boolean;
    readonly again: () => void;
}
/** @param reserve whether nothing else holds the place open */
export declare function loadingView(messages: Messages, reserve: boolean): TemplateResult;
/** @param retry where loading again may help */
export declare function failedView(messages: Messages, retry?: Retry): TemplateResult;
export declare function emptyView(messages: Messages): TemplateResult;
/**
 * A calm line about what has come of loading, with a button to try again. Without words it takes no room, but stays
 * where assistive technology listens.
 */
export declare function noticeView(text: string, messages: Pick<Messages, 'loading' | 'retry'>, retry?: Retry): TemplateResult;
