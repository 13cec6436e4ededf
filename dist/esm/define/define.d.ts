import type { ElementBase } from '../elements/element-base.js';
type ElementClass = CustomElementConstructor & Pick<typeof ElementBase, 'version'>;
/**
 * Defines an element unless the page already has it: the first copy of the script wins.
 * A second copy of another version is worth one line to the author. Where a polyfill makes shadow roots of plain
 * children, styles would be lost and the element would hear of its own content as the author's: it stays undefined.
 */
export declare function define(tag: string, element: ElementClass, registry?: CustomElementRegistry): void;
export {};
