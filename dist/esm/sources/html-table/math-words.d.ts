/** A formula, by itself or as KaTeX, MathJax and MediaWiki wrap it, who write it once for the eye and once in MathML. */
export declare const FORMULA = "math,.katex,.katex-display,mjx-container,.MathJax,.MathJax_SVG,.MathJax_CHTML,.mjx-chtml,.mwe-math-element";
/**
 * What a formula says, once, with blanks at its ends where it stands apart from words beside it. Empty where it has no
 * MathML and no name, and where no line of letters says the same: what is drawn of it stands in no order.
 */
export declare function formulaIn(element: Element): string;
