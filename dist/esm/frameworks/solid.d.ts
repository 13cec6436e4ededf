import type { JSX } from 'solid-js';
import type { Elements, KebabProperties, Listeners, Properties, Tag } from './props.js';
type Prefixed<Props, Prefix extends string> = {
    [Name in keyof Props & string as `${Prefix}${Name}`]?: Props[Name];
};
/** Solid turns the names of properties into camel case by itself, and finds none that are in camel case already. */
type SolidElements = {
    [Name in Tag]: Omit<JSX.HTMLAttributes<Elements[Name]>, keyof Properties<Name>> & KebabProperties<Name> & Prefixed<Properties<Name>, 'prop:'> & Listeners<Name, 'on:'>;
};
declare module 'solid-js' {
    namespace JSX {
        interface IntrinsicElements extends SolidElements {
        }
    }
}
export {};
