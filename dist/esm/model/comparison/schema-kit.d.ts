import { type Finding, type PathKeys } from '../diagnostics/finding.js';
type Walk = (value: never, path: PathKeys, found: Finding[]) => unknown;
/** Whether a field must be there, may be left out, or has a default. */
type Presence = 'required' | 'optional' | 'defaulted';
/** A description of one value of a document. */
export interface Schema<Output = unknown, Input = unknown, P extends Presence = Presence> {
    readonly type: 'string' | 'number' | 'boolean' | 'list' | 'object';
    /** How an author writes such a value; shown with every finding about it. */
    readonly hint: string;
    readonly presence: P;
    readonly fallback?: unknown;
    /** Reads what is inside; findings go into `found`. */
    readonly walk?: Walk;
    /** The hint about a value that has the right type and may not stand; `hint` where absent. */
    readonly otherwise?: string;
    /** Whether a value of the right type may stand. */
    readonly accepts?: (value: never) => boolean;
    /** What the value is turned into. */
    readonly becomes?: (value: never) => unknown;
    /** What a JSON Schema says of it beside the type. */
    readonly pattern?: RegExp;
    readonly choices?: readonly (string | number)[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly item?: Schema;
    readonly fields?: Readonly<Record<string, Schema>>;
    readonly options?: readonly Schema[];
    /** Another way to write the value, and how an author's is told to be that. */
    readonly other?: {
        readonly schema: Schema;
        readonly isMeant: (value: unknown) => boolean;
    };
    /** Types only. */
    readonly '~output'?: Output;
    readonly '~input'?: Input;
}
export type OutputOf<S> = S extends Schema<infer Output, infer _Input> ? Output : never;
export type InputOf<S> = S extends Schema<infer _Output, infer Input> ? Input : never;
export type Fields = Readonly<Record<string, Schema>>;
/** The keys of some fields, kept one by one, so that what is written over a field stands over its type too. */
type KeyOf<F extends Fields, Key extends keyof F, P extends Presence> = F[Key] extends Schema<unknown, unknown, P> ? Key : never;
type Flat<T> = {
    [Key in keyof T]: T[Key];
};
export type ObjectOutput<F extends Fields> = Flat<{
    [Key in keyof F as KeyOf<F, Key, 'required' | 'defaulted'>]: OutputOf<F[Key]>;
} & {
    [Key in keyof F as KeyOf<F, Key, 'optional'>]?: OutputOf<F[Key]> | undefined;
}>;
/** Reads a value by its schema. Known fields are copied, whatever else there is is named and dropped. */
export declare function read<Output, Input>(schema: Schema<Output, Input>, value: unknown, path: PathKeys, found: Finding[]): Output;
export declare const string: (pattern: RegExp, hint: string) => Schema<string, string, "required">;
export declare const number: (minimum: number, hint: string) => Schema<number, number, "required">;
export declare const boolean: Schema<boolean, boolean, "required">;
/** One of a few words or numbers. */
export declare const oneOf: <const Choice extends string | number>(...choices: readonly Choice[]) => Schema<Choice, Choice, "required">;
export declare const list: <Output, Input>(item: Schema<Output, Input>, minimum?: number, maximum?: number, hint?: string) => Schema<Output[], Input[], "required">;
/** A list of which no more is read than its beginning. What is beyond is told of and left out, so that no page freezes. */
export declare const atMost: <Output, Input>(maximum: number, whole: Schema<Output[], Input[]>) => Schema<Output[], Input[], "required">;
export declare const object: <F extends Fields>(fields: F) => Schema<Flat<{ [Key in keyof F as KeyOf<F, Key, "required" | "defaulted">]: OutputOf<F[Key]>; } & { [Key_1 in keyof F as KeyOf<F, Key_1, "optional">]?: OutputOf<F[Key_1]> | undefined; }>, Flat<{ [Key_2 in keyof F as KeyOf<F, Key_2, "required">]: InputOf<F[Key_2]>; } & { [Key_3 in keyof F as KeyOf<F, Key_3, "optional" | "defaulted">]?: InputOf<F[Key_3]> | undefined; }>, "required">;
/** Fields that whoever needs them reads by a schema of their own: they are taken as they are, and are nothing known. */
export declare const unread: <Input>() => Schema<unknown, Input, "required">;
/** Values keyed by words of the author's. */
export declare const record: <Output, Input>(key: Schema<string, string>, item: Schema<Output, Input>) => Schema<Record<string, Output>, Record<string, Input>, "required">;
/** One of several objects, told apart by their `kind`. */
export declare function variant<const Options extends Readonly<Record<string, Schema>>>(options: Options): Schema<OutputOf<Options[keyof Options]>, InputOf<Options[keyof Options]>, "required">;
/** A value that may be written in another way, which one look tells apart. */
export declare const either: <Output, Input, OtherOutput, OtherInput>(schema: Schema<Output, Input>, other: Schema<OtherOutput, OtherInput>, isMeant: (value: unknown) => boolean) => Schema<Output | OtherOutput, Input | OtherInput, "required">;
/** A field that may be left out. */
export declare const optional: <Output, Input>(schema: Schema<Output, Input>) => Schema<Output, Input, "optional">;
/** A field that has a value where it is left out. */
export declare const defaulted: <Output, Input>(schema: Schema<Output, Input>, fallback: NoInfer<Output>) => Schema<Output, Input, "defaulted">;
/** A schema with one more condition, which a hint explains. */
export declare const check: <Output, Input>(schema: Schema<Output, Input>, accepts: (value: Output) => boolean, hint: string) => Schema<Output, Input, "required">;
/** A schema whose value is turned into something else. */
export declare function becomes<Input, Output>(schema: Schema<Input, Input>, turn: (value: Input) => Output): Schema<Output, Input, "required">;
export declare function hasErrors(found: readonly Finding[]): boolean;
export declare function typeOf(value: unknown): string;
export {};
