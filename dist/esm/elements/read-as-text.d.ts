import type { LitElement } from 'lit';
/**
 * Makes texts of properties that a framework has set to whatever a template says, such as `false` for
 * `isOffered && 'tea'`. Where an attribute of plain text says the same, the value is text or nothing; where its converter
 * tells an attribute that is not there from nothing, nothing is ''.
 */
export declare function readAsText(element: LitElement, changed: Iterable<PropertyKey>): void;
