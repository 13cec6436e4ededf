import type { HTMLAttributes } from 'preact';
import type { Elements, KebabAttributes, Listeners, Properties, Tag } from './props.js';
type PreactElements = {
    [Name in Tag]: Omit<HTMLAttributes<Elements[Name]>, keyof Properties<Name>> & Properties<Name> & KebabAttributes<Name> & Listeners<Name, 'on'>;
};
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements extends PreactElements {
        }
    }
}
export {};
