/** Where the text goes. */
export interface LightOptions {
    /** Put before ids, which are those of the whole page. */
    readonly prefix: string;
    /** The address of the page that relative links are relative to. */
    readonly url?: string | undefined;
}
/**
 * HTML without anything that a feed reader, a mail program or a sanitizer takes away: what is left says all by itself. Each
 * block is on lines of its own, so that its words touch no others even where all tags are taken away.
 *
 * @param html our own
 */
export declare function lightHtml(html: string, options: LightOptions): string;
