import type { ElementBase } from '../elements/element-base.js';

type ElementClass = CustomElementConstructor & Pick<typeof ElementBase, 'version'>;

/** The pairs of versions that the author was told of: a script of several elements is worth one line. */
const told = new Set<string>();

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
  if (existing.version === element.version) return;
  const versions = `version ${existing.version ?? 'unknown'} stays, ${element.version} is not used`;
  if (told.has(versions)) return;
  told.add(versions);
  console.warn(`<${tag}> is defined twice: ${versions}. Load one script.`);
}
