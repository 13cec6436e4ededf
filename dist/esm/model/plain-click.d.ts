/** What a reader holds down while clicking, and with which button. */
export interface Click {
    readonly button: number;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
    readonly shiftKey: boolean;
    readonly altKey: boolean;
}
/** Whether a click asks to follow a link where it is, and not to open it elsewhere or to save it. */
export declare const isPlainClick: ({ button, ctrlKey, metaKey, shiftKey, altKey }: Click) => boolean;
