import type { ElementBase } from '../elements/element-base.js';

type ElementClass = CustomElementConstructor & Pick<typeof ElementBase, 'version'>;

/**
 * Defines an element unless the page already has it: the first copy of the script wins.
 * A second copy of another version is worth one line to the author.
 */
export function define(
  tag: string,
  element: ElementClass,
  registry: CustomElementRegistry = customElements,
): void {
  const existing = registry.get(tag) as Partial<ElementClass> | undefined;
  if (!existing) {
    registry.define(tag, element);
    return;
  }
  if (existing.version !== element.version) {
    console.warn(
      `<${tag}> is defined twice: version ${existing.version ?? 'unknown'} stays, ${element.version} is not used. Load one script.`,
    );
  }
}
