import { type GuideAction } from './state.js';
/** A field of a guide that was filled in where no script ran. */
export interface FilledIn {
    readonly name: string;
    readonly value: string;
}
/** What a reader has said in a field, by its name: nothing where it is none of a guide, or empty. */
export declare function saidIn({ name, value }: FilledIn): GuideAction[];
