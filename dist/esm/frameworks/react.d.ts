import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, KebabAttributes, Listeners, Properties, Tag } from './props.js';
type ReactElements = {
    [Name in Tag]: Omit<DetailedHTMLProps<HTMLAttributes<Elements[Name]>, Elements[Name]>, keyof Properties<Name>> & Properties<Name> & KebabAttributes<Name> & Listeners<Name, 'on'>;
};
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements extends ReactElements {
        }
    }
}
export {};
