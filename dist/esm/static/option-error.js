/** An option of `prerender` that names what is not there, or nothing that can be meant. */
class OptionError extends RangeError {
    /**
     * @param option its name
     * @param problem in words that go on from the name
     * @param hint how to mend it
     */
    constructor(option, problem, hint) {
        super(`${option}: ${problem}. ${hint}`);
        this.option = option;
        this.problem = problem;
        this.hint = hint;
        this.name = 'OptionError';
    }
}

export { OptionError };
//# sourceMappingURL=option-error.js.map
