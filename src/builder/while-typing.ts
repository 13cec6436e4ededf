import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The controls with words that their authors have typed and not yet left. */
const typedInto = new WeakSet<Element>();

/** Tells of a control that something is typed into it. */
export const typesInto = ({ target }: Event): void => {
  typedInto.add(target as Element);
};

/** Tells of a control that its author has left it, or that what stands in it counts. */
export const leaves = ({ target }: Event): void => {
  typedInto.delete(target as Element);
};

class UnlessTyped extends Directive {
  override render(value: string): string {
    return value;
  }

  /** As `live` does, but for a control that somebody types into: that is theirs until they leave it. */
  override update(part: PropertyPart, [value]: [string]): unknown {
    const control = part.element as TextControl;
    if (typedInto.has(control) || control.value === value) return noChange;
    setCommittedValue(part);
    return value;
  }
}

/** The value of a text control that counts when it is left. A page that is drawn anew wipes nothing that is being typed. */
export const unlessTyped: (value: string) => DirectiveResult = directive(UnlessTyped);
