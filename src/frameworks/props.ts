import type { LitElement } from 'lit';
import '../elements/outcome-chart.events.js';
import type { OutcomeChart } from '../elements/outcome-chart.js';
import '../elements/related-posts.events.js';
import type { RelatedPosts } from '../elements/related-posts.js';
import '../elements/treatment-compare.events.js';
import type { TreatmentCompare } from '../elements/treatment-compare.js';
import '../elements/treatment-guide.events.js';
import type { TreatmentGuide } from '../elements/treatment-guide.js';

/** The elements, by the tags that a template writes. */
export interface Elements {
  'treatment-compare': TreatmentCompare;
  'treatment-guide': TreatmentGuide;
  'outcome-chart': OutcomeChart;
  'related-posts': RelatedPosts;
}

export type Tag = keyof Elements;

/** Whether two types are the same one, `readonly` included. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- only functions of a type are compared so closely */
type IsSame<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2
    ? true
    : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** The names of what can be set: no methods, and nothing for reading only. */
type Settable<Element> = {
  [Name in keyof Element]-?: Element[Name] extends (...values: never[]) => unknown
    ? never
    : IsSame<Pick<Element, Name>, { -readonly [Key in Name]: Element[Key] }> extends true
      ? Name
      : never;
}[keyof Element];

/** What an element has of its own that a page may set. */
type OwnProperty<Name extends Tag> = Exclude<Settable<Elements[Name]>, keyof LitElement>;

type Kebab<Name> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : Name;

/** The properties of an element. `null` and `undefined` leave the default. */
export type Properties<Name extends Tag> = {
  [Property in OwnProperty<Name>]?: Elements[Name][Property] | null | undefined;
};

/** The same, by names in kebab case. */
export type KebabProperties<Name extends Tag> = {
  [Property in OwnProperty<Name> as Kebab<Property>]?: Properties<Name>[Property];
};

/** The attributes whose names differ from those of their properties. */
export type KebabAttributes<Name extends Tag> = {
  [Property in OwnProperty<Name> as Kebab<Property> extends Property ? never : Kebab<Property>]?:
    Elements[Name][Property] | string | null | undefined;
};

/** The events of an element, by their names. */
export type Events<Name extends Tag> = {
  [
    Type in keyof HTMLElementEventMap as Type extends `${Name}-${string}` ? Type : never
  ]: HTMLElementEventMap[Type] & { readonly currentTarget: Elements[Name] };
};

/** A listener for each event of an element, named as a framework names it. */
export type Listeners<Name extends Tag, Prefix extends string> = {
  [Type in keyof Events<Name> & string as `${Prefix}${Type}`]?:
    ((event: Events<Name>[Type]) => void) | undefined;
};
