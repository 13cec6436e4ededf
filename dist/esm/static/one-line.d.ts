/** Text on a line of its own: Markdown and the editors of sites take blank lines for the end of what is HTML. */
export declare const oneLine: (text: string) => string;
