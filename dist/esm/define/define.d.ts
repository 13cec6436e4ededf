import type { ElementBase } from '../elements/element-base.js';
type ElementClass = CustomElementConstructor & Pick<typeof ElementBase, 'version'>;
/**
 * Defines an element unless the page already has it: the first copy of the script wins.
 * A second copy of another version is worth one line to the author.
 */
export declare function define(tag: string, element: ElementClass, registry?: CustomElementRegistry): void;
export {};
