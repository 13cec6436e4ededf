/**
 * The absolute http or https address that a text means, if it means one.
 * The platform's own parser decides, so that `java⏎script:` is seen for what it is.
 */
export declare function webAddress(text: unknown, base?: string): string | undefined;
