import type { ElementBase } from '../elements/element-base.js';

type ElementClass = CustomElementConstructor & Pick<typeof ElementBase, 'version'>;

/** What the author was told of: a script of several elements is worth one line. */
const told = new Set<string>();

/**
 * Defines an element unless the page already has it: the first copy of the script wins.
 * A second copy of another version is worth one line to the author. Where a polyfill makes shadow roots of plain
 * children, styles would be lost and the element would hear of its own content as the author's: it stays undefined.
 */
export function define(
  tag: string,
  element: ElementClass,
  registry: CustomElementRegistry = customElements,
): void {
  if (isShadowImitated()) {
    const fact = 'shows its own content, because ShadyDOM is forced';
    if (isNews(fact)) console.error(`<${tag}> ${fact}. Do not force it.`);
    return;
  }
  const existing = registry.get(tag) as Partial<ElementClass> | undefined;
  if (!existing) {
    registry.define(tag, element);
    return;
  }
  if (existing.version === element.version) return;
  const versions = `version ${existing.version ?? 'unknown'} stays, ${element.version} is not used`;
  if (isNews(versions)) console.warn(`<${tag}> is defined twice: ${versions}. Load one script.`);
}

const isShadowImitated = (): boolean =>
  Boolean((globalThis as { ShadyDOM?: { readonly inUse?: boolean } }).ShadyDOM?.inUse);

function isNews(fact: string): boolean {
  const isNew = !told.has(fact);
  told.add(fact);
  return isNew;
}
