/** What fields hold, without those that hold nothing. */
type Filled<Fields> = {
    readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined | null | false | '' | 0>;
};
/** The fields that hold something, in their order. */
export declare function filled<Fields extends object>(fields: Fields): Filled<Fields>;
export {};
