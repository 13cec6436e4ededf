/** An option of `prerender` that names what is not there, or nothing that can be meant. */
export declare class OptionError extends RangeError {
    readonly option: string;
    readonly problem: string;
    readonly hint: string;
    readonly name = "OptionError";
    /**
     * @param option its name
     * @param problem in words that go on from the name
     * @param hint how to mend it
     */
    constructor(option: string, problem: string, hint: string);
}
