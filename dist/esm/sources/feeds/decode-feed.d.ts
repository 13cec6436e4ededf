/**
 * The text of a feed. Many are not in the encoding that they declare, so what the bytes show comes first:
 * a mark of UTF-16, then that they are valid UTF-8. ISO-2022-JP alone looks like UTF-8 without being it.
 */
export declare function decodeFeed(bytes: Uint8Array, contentType: string | null): string;
/** `undefined` for an unknown encoding, and for what is wrong in this one if it has to be right. */
export declare function decode(bytes: Uint8Array, label: string, fatal?: boolean): string | undefined;
