import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events, Properties, Tag } from './props.js';
/** One function that takes every event of an element with its name. */
type Emit<Map> = {
    [Type in keyof Map]: (emitted: (type: Type, event: Map[Type]) => void) => void;
}[keyof Map] extends (emitted: infer Emitted) => void ? Emitted : never;
type VueElement<Name extends Tag> = new () => Elements[Name] & {
    $props: Omit<HTMLAttributes, keyof Properties<Name>> & Properties<Name> & PublicProps;
    $emit: Emit<Events<Name>>;
};
type VueElements = {
    [Name in Tag]: VueElement<Name>;
};
declare module 'vue' {
    interface GlobalComponents extends VueElements {
    }
}
export {};
