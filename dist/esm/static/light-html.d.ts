/**
 * HTML without anything that a feed reader, a mail program or a sanitizer takes away: what is left says all by itself.
 *
 * @param html our own
 * @param prefix is put before ids, which are those of the whole page
 */
export declare function lightHtml(html: string, prefix: string): string;
