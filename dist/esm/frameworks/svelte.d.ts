import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, KebabAttributes, Listeners, Properties, Tag } from './props.js';
type OurElements = {
    [Name in Tag]: Omit<HTMLAttributes<Elements[Name]>, keyof Properties<Name>> & Properties<Name> & KebabAttributes<Name> & Listeners<Name, 'on'>;
};
declare module 'svelte/elements' {
    interface SvelteHTMLElements extends OurElements {
    }
}
export {};
