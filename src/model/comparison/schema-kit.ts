/**
 * The parts that schemas are built from: one description serves the types, the reading in the browser
 * and the published JSON Schema.
 *
 * Own code, not a library: with Valibot, and the code that turns its issues into our diagnostics, each script
 * weighed 1.8 kB more (brotli, measured). See docs/decisions/0002.
 */
import {
  INVALID_VALUE,
  MISSING_FIELD,
  TOO_MANY,
  UNKNOWN_FIELD,
  WRONG_TYPE,
} from '../diagnostics/catalogue.js';
import { type Finding, findingAt, type Notice, type PathKeys } from '../diagnostics/finding.js';

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
  readonly other?: { readonly schema: Schema; readonly isMeant: (value: unknown) => boolean };

  /** Types only. */
  readonly '~output'?: Output;
  readonly '~input'?: Input;
}

export type OutputOf<S> = S extends Schema<infer Output, infer _Input> ? Output : never;
export type InputOf<S> = S extends Schema<infer _Output, infer Input> ? Input : never;

export type Fields = Readonly<Record<string, Schema>>;
/** The keys of some fields, kept one by one, so that what is written over a field stands over its type too. */
type KeyOf<F extends Fields, Key extends keyof F, P extends Presence> =
  F[Key] extends Schema<unknown, unknown, P> ? Key : never;
type Flat<T> = { [Key in keyof T]: T[Key] };
export type ObjectOutput<F extends Fields> = Flat<
  { [Key in keyof F as KeyOf<F, Key, 'required' | 'defaulted'>]: OutputOf<F[Key]> } & {
    [Key in keyof F as KeyOf<F, Key, 'optional'>]?: OutputOf<F[Key]> | undefined;
  }
>;
type ObjectInput<F extends Fields> = Flat<
  { [Key in keyof F as KeyOf<F, Key, 'required'>]: InputOf<F[Key]> } & {
    [Key in keyof F as KeyOf<F, Key, 'optional' | 'defaulted'>]?: InputOf<F[Key]> | undefined;
  }
>;

/** Reads a value by its schema. Known fields are copied, whatever else there is is named and dropped. */
export function read<Output, Input>(
  schema: Schema<Output, Input>,
  value: unknown,
  path: PathKeys,
  found: Finding[],
): Output {
  const fail = (notice: Notice, hint = schema.hint) => {
    found.push(findingAt(notice, path, { value: show(value), hint }));
  };
  if (value === undefined) fail(MISSING_FIELD);
  else if (schema.other?.isMeant(value)) {
    return read(schema.other.schema, value, path, found) as Output;
  } else if (typeOf(value) !== schema.type) fail(WRONG_TYPE);
  else {
    const before = found.length;
    const content = schema.walk ? schema.walk(value as never, path, found) : value;
    // What a condition is about may be missing from broken content.
    if (hasErrors(found.slice(before))) return undefined as Output;
    if (!(schema.accepts?.(content as never) ?? true)) fail(INVALID_VALUE, schema.otherwise);
    else return (schema.becomes ? schema.becomes(content as never) : content) as Output;
  }
  return undefined as Output;
}

/** A value that must be there, until `optional` or `defaulted` says otherwise. */
const required = <Output, Input = Output>(
  schema: Omit<Schema<Output, Input>, 'presence'>,
): Schema<Output, Input, 'required'> => ({ ...schema, presence: 'required' });

export const string = (pattern: RegExp, hint: string) =>
  required<string>({
    type: 'string',
    hint,
    pattern,
    accepts: (value: string) => pattern.test(value),
  });

export const number = (minimum: number, hint: string) =>
  required<number>({
    type: 'number',
    hint,
    minimum,
    accepts: (value: number) => value >= minimum && Number.isFinite(value),
  });

export const boolean = required<boolean>({
  type: 'boolean',
  hint: 'Write true or false, without quotes.',
});

/** One of a few words or numbers. */
export const oneOf = <const Choice extends string | number>(...choices: readonly Choice[]) =>
  required<Choice>({
    type: typeof choices[0] as 'string' | 'number',
    hint: `Use one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}.`,
    choices,
    accepts: (value: Choice) => choices.includes(value),
  });

export const list = <Output, Input>(
  item: Schema<Output, Input>,
  minimum = 0,
  maximum = Infinity,
  hint = 'Write a list in square brackets: [ … ].',
) =>
  required<Output[], Input[]>({
    type: 'list',
    hint,
    item,
    minimum,
    maximum,
    accepts: ({ length }: unknown[]) => length >= minimum && length <= maximum,
    walk: (value: unknown[], path, found) =>
      // Spread, so that a hole is read too.
      [...value].map((element, index) => read(item, element ?? null, [...path, index], found)),
  });

/** A list of which no more is read than its beginning. What is beyond is told of and left out, so that no page freezes. */
export const atMost = <Output, Input>(maximum: number, whole: Schema<Output[], Input[]>) =>
  required<Output[], Input[]>({
    ...whole,
    maximum,
    walk: (value: unknown[], path, found) => {
      const more = value.length - maximum;
      if (more > 0) found.push(findingAt(TOO_MANY, path, { more, maximum }));
      return whole.walk?.(value.slice(0, maximum) as never, path, found);
    },
  });

export const object = <F extends Fields>(fields: F) =>
  required<ObjectOutput<F>, ObjectInput<F>>({
    type: 'object',
    hint: 'Write fields in curly brackets: { "name": … }.',
    fields,
    walk: (value: Record<string, unknown>, path, found) => {
      const output: Record<string, unknown> = {};
      for (const [name, schema] of Object.entries(fields)) {
        const own = Object.hasOwn(value, name) ? value[name] : undefined;
        if (own !== undefined || schema.presence === 'required') {
          output[name] = read(schema, own, [...path, name], found);
        } else if (schema.presence === 'defaulted') output[name] = structuredClone(schema.fallback);
      }
      for (const name of Object.keys(value)) {
        if (!Object.hasOwn(fields, name)) found.push(findingAt(UNKNOWN_FIELD, [...path, name]));
      }
      return output;
    },
  });

/** Fields that whoever needs them reads by a schema of their own: they are taken as they are, and are nothing known. */
export const unread = <Input>() =>
  required<unknown, Input>({
    type: 'object',
    hint: 'Write fields in curly brackets: { "name": … }.',
  });

/** Values keyed by words of the author's. */
export const record = <Output, Input>(key: Schema<string, string>, item: Schema<Output, Input>) =>
  required<Record<string, Output>, Record<string, Input>>({
    type: 'object',
    hint: 'Write names and values in curly brackets: { "name": … }.',
    item,
    walk: (value: Record<string, unknown>, path, found) => {
      const output: Record<string, Output> = {};
      for (const [name, element] of Object.entries(value)) {
        const place = [...path, name];
        const before = found.length;
        read(key, name, place, found);
        if (found.length === before) output[name] = read(item, element ?? null, place, found);
      }
      return output;
    },
  });

/** One of several objects, told apart by their `kind`. */
export function variant<const Options extends Readonly<Record<string, Schema>>>(options: Options) {
  const kind = oneOf(...Object.keys(options));
  return required<OutputOf<Options[keyof Options]>, InputOf<Options[keyof Options]>>({
    type: 'object',
    hint: `Write fields in curly brackets, "kind" among them. ${kind.hint}`,
    options: Object.values(options),
    walk: (value: Record<string, unknown>, path, found) => {
      const name = read(kind, value.kind, [...path, 'kind'], found) as string | undefined;
      const schema = name === undefined ? undefined : options[name];
      return schema && read(schema, value, path, found);
    },
  });
}

/** A value that may be written in another way, which one look tells apart. */
export const either = <Output, Input, OtherOutput, OtherInput>(
  schema: Schema<Output, Input>,
  other: Schema<OtherOutput, OtherInput>,
  isMeant: (value: unknown) => boolean,
) =>
  required<Output | OtherOutput, Input | OtherInput>({
    ...(schema as Schema<never, never>),
    other: { schema: other, isMeant },
  });

/** A field that may be left out. */
export const optional = <Output, Input>(
  schema: Schema<Output, Input>,
): Schema<Output, Input, 'optional'> => ({ ...schema, presence: 'optional' });

/** A field that has a value where it is left out. */
export const defaulted = <Output, Input>(
  schema: Schema<Output, Input>,
  fallback: NoInfer<Output>,
): Schema<Output, Input, 'defaulted'> => ({ ...schema, presence: 'defaulted', fallback });

/** A schema with one more condition, which a hint explains. */
export const check = <Output, Input>(
  schema: Schema<Output, Input>,
  accepts: (value: Output) => boolean,
  hint: string,
) =>
  required<Output, Input>({
    ...schema,
    hint: schema.hint || hint,
    otherwise: hint,
    accepts: (value: never) => (schema.accepts?.(value) ?? true) && accepts(value),
  });

/** A schema whose value is turned into something else. */
export function becomes<Input, Output>(
  schema: Schema<Input, Input>,
  turn: (value: Input) => Output,
) {
  const first = (schema.becomes ?? ((value) => value)) as (value: Input) => Input;
  return required<Output, Input>({
    ...(schema as Schema<never, Input>),
    becomes: (value: Input) => turn(first(value)),
  });
}

export function hasErrors(found: readonly Finding[]): boolean {
  return found.some(({ notice }) => !notice.endsWith(' | warning'));
}

export function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'fields in curly brackets';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value);
}
