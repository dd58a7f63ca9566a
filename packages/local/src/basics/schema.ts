/**
 * The schemas of the control API. One schema validates the input of a route, types it, and describes it in the OpenAPI
 * document.
 * @see https://zod.dev/packages/mini
 */
import * as z from "zod/mini";
import { codePoints } from "./code-points.ts";

/** Validates a value of JSON. `Output` is its type after validation. */
export type Schema<Output = unknown> = z.ZodMiniType<Output>;

/** Schemas by the names that they have in the OpenAPI document. */
export type Schemas = Readonly<Record<string, Schema>>;

export type StructureSchema = z.ZodMiniObject;

/** The schema of a structure of the type `T`. */
export type Structure<T extends object> = z.ZodMiniObject<MembersOf<T>>;

/** The schemas of the members of `T`. */
export type MembersOf<T extends object> = {
  readonly [Name in keyof T]-?: object extends Pick<T, Name>
    ? z.ZodMiniExactOptional<Schema<Exclude<T[Name], undefined>>>
    : Schema<T[Name]>;
};

/** The schema of a type that is written elsewhere, with its documentation. Another member, or none, does not compile. */
export function structure<T extends object>(members: MembersOf<T>): Structure<T> {
  return z.object(members);
}

/** Both bounds are inclusive. */
export interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** `min` and `max` count Unicode code points, as Smithy and JSON Schema do. */
export function text({ pattern, ...limits }: Limits & { readonly pattern?: RegExp } = {}): z.ZodMiniString<string> {
  const schema = z.string().check(sized("string", codePoints, limits));
  return pattern === undefined ? schema : schema.check(z.regex(pattern));
}

export function number({ min, max }: Limits = {}): z.ZodMiniNumber<number> {
  return within(z.number(), { min, max });
}

/** A number without a fraction that JavaScript represents exactly. */
export function whole(limits: Limits = {}): z.ZodMiniNumber<number> {
  return within(z.int(), limits);
}

/** A time as text, such as `2026-11-23T00:00:00Z`. */
export function timeText(): z.ZodMiniString<string> {
  const error = "Member must be a timestamp";
  const isTime = z.refine<string>((value) => !Number.isNaN(Date.parse(value)), { error });
  isTime._zod.onattach.push(({ _zod: { bag } }) => Object.assign(bag, { format: "date-time" }));
  return z.string({ error }).check(isTime);
}

/** A Date after validation, and text in JSON. */
export function timestamp(): Schema<Date> {
  return z.pipe(
    timeText(),
    z.transform((value) => new Date(value)),
  );
}

export function list<Item>(item: Schema<Item>, limits: Limits = {}): Schema<readonly Item[]> {
  return z.array(item).check(sized("array", ({ length }: readonly unknown[]) => length, limits));
}

export function map<Value>(key: Schema<string>, value: Schema<Value>, limits: Limits = {}): Schema<Values<Value>> {
  const size = sized("record", (values: object) => Object.keys(values).length, limits);
  return z.record(key as z.ZodMiniType<string, string>, value).check(size);
}

type Values<Value> = Readonly<Record<string, Value>>;

/** A structure with exactly one of its members. */
export function union(members: Readonly<Record<string, Schema>>): StructureSchema {
  const names = Object.keys(members);
  const optional = Object.fromEntries(names.map((name) => [name, z.exactOptional(members[name] ?? z.unknown())]));
  const count = (value: object): number => Object.keys(value).length;
  const error = `Member must have exactly one of the members ${names.join(", ")}`;
  return z.object(optional).check(sized("object", count, { min: 1, max: 1 }, error));
}

function within(schema: z.ZodMiniNumber<number>, { min, max }: Limits): z.ZodMiniNumber<number> {
  const checks = [...(min === undefined ? [] : [z.gte(min)]), ...(max === undefined ? [] : [z.lte(max)])];
  return checks.length === 0 ? schema : schema.check(...checks);
}

/** A check of a size, which is also in the JSON Schema of the value. */
function sized<Value>(
  origin: "string" | "array" | "record" | "object",
  sizeOf: (value: Value) => number,
  { min, max }: Limits,
  message?: string,
): z.core.$ZodCheck<Value> {
  const more = { origin, inclusive: true, continue: true, ...(message !== undefined && { message }) } as const;
  const check = z.check<Value>(({ value, issues }) => {
    const size = sizeOf(value);
    const part = { ...more, input: value as never };
    if (min !== undefined && size < min) issues.push({ code: "too_small", minimum: min, ...part });
    if (max !== undefined && size > max) issues.push({ code: "too_big", maximum: max, ...part });
  });
  check._zod.onattach.push(({ _zod: { bag } }) => Object.assign(bag, { minimum: min, maximum: max }));
  return check;
}
