/** Makes a value for each key once. */
export declare function memoize<Value, Key = void>(make: (key: Key) => Value): (key: Key) => Value;
