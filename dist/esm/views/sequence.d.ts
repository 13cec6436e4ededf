import { type TemplateResult } from 'lit';
/**
 * Values one after the other, in places that they keep; texts that touch are one. Lit marks the place of each value, and
 * both ends of each item of an array, so that items can move. Here templates are written into one, and only text and
 * what is not known beforehand has a place: of what stands by the hundred, that is one to three nodes less for each.
 */
export declare function sequence(values: readonly unknown[]): unknown;
/**
 * Elements of one kind, one after the other. Text is set as what it is, for a place that could hold anything is one node
 * more.
 *
 * @param tag a name, and attributes that are the same for all
 */
export declare function elements(tag: string, contents: readonly unknown[]): TemplateResult;
/** An element of a kind, the text of which is set as what it is. */
export declare const element: (tag: string, content: unknown) => TemplateResult;
/**
 * The same markup several times, in one template.
 *
 * @param pieces what stands around the values of one
 * @param values those of each
 */
export declare function copies(pieces: readonly string[], values: readonly (readonly unknown[])[], kind?: Kind): TemplateResult;
type Kind = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;
export {};
