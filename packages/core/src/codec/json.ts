// Values in a JSON body. A codec is compiled to closures once; where nothing needs work there is no closure at all.
// @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#shape-serialization
import type { Codec, StructureCodec } from "../operation.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { isRecord, setOwn, withoutNulls } from "./object.ts";
import { formatTimestamp, parseTimestamp } from "./timestamp.ts";

/** Which way a value goes: into a request, or out of a response. */
export type Direction = "encode" | "decode";

/** Converts one value; `clean` says that nulls may be in it, which leave structures and dense collections. */
export type Convert = (value: unknown, clean: boolean) => unknown;

interface Compiled {
  encode?: Convert;
  decode?: Convert;
}

let compiled: WeakMap<object, Compiled> | undefined;

/** The conversion of a codec; undefined: the value is its own JSON. */
export function compile(codec: Codec | undefined, direction: Direction): Convert | undefined {
  if (codec === undefined) return undefined;
  if (typeof codec === "string") return leaf(codec, direction);
  if (typeof codec === "function") return (value, clean) => convert(compile(codec(), direction), value, clean);
  compiled ??= new WeakMap();
  const entry = compiled.get(codec) ?? {};
  compiled.set(codec, entry);
  if (!(direction in entry)) {
    const made =
      "list" in codec
        ? list(compile(codec.list, direction), codec.sparse)
        : "map" in codec
          ? map(compile(codec.map, direction), codec.sparse)
          : structure(codec, direction);
    Object.assign(entry, { [direction]: made });
  }
  return entry[direction];
}

/** Applies a conversion that may be none. */
export function convert(conversion: Convert | undefined, value: unknown, clean: boolean): unknown {
  if (conversion) return conversion(value, clean);
  return clean ? withoutNulls(value) : value;
}

function leaf(codec: string, direction: Direction): Convert | undefined {
  const encoding = direction === "encode";
  switch (codec) {
    case "date-time":
    case "epoch-seconds":
    case "http-date":
      return encoding ? (value) => formatTimestamp(value, codec) : (value) => parseTimestamp(value, codec);
    case "blob":
      return encoding ? toBase64 : fromBase64;
    case "float":
      return encoding
        ? (value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value)
        : (value) => (typeof value === "string" ? Number(value) : value);
    case "document":
      return (value) => value;
    default:
      return undefined;
  }
}

function list(item: Convert | undefined, sparse: true | undefined): Convert | undefined {
  if (!item && !sparse) return undefined;
  return (value, clean) => {
    if (!Array.isArray(value)) return value;
    const present = sparse ? value : value.filter((entry) => entry != null);
    return present.map((entry) => (entry == null ? null : convert(item, entry, clean)));
  };
}

function map(item: Convert | undefined, sparse: true | undefined): Convert | undefined {
  if (!item && !sparse) return undefined;
  return (value, clean) => {
    if (!isRecord(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const entry = value[key];
      if (entry != null) setOwn(copy, key, convert(item, entry, clean));
      else if (sparse && entry === null) setOwn(copy, key, null);
    }
    return copy;
  };
}

function structure(codec: StructureCodec, direction: Direction): Convert | undefined {
  const table = new Map<string, { to: string; as: Convert | undefined } | undefined>();
  for (const [name, member] of Object.entries(codec.members)) {
    // A response has neither labels nor a query: there they are bound to the body.
    if (member.at && !(direction === "decode" && /label|query/.test(member.at))) {
      // It travels elsewhere, and has no place in the body.
      table.set(name, undefined);
      continue;
    }
    const as = compile(member.as, direction);
    const wire = member.at ? name : (member.name ?? name);
    if (as || wire !== name)
      table.set(direction === "encode" ? name : wire, { to: direction === "encode" ? wire : name, as });
  }
  if (table.size === 0) return undefined;
  return (value, clean) => {
    if (!isRecord(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const entry = value[key];
      if (entry == null) continue;
      const member = table.get(key);
      if (member) copy[member.to] = convert(member.as, entry, clean);
      else if (!table.has(key)) setOwn(copy, key, convert(undefined, entry, clean));
    }
    return copy;
  };
}

/** Writes a value as JSON. Nulls are looked for only when the text may hold one. */
export function toJson(value: unknown, codec: Codec | undefined): string {
  const encode = compile(codec, "encode");
  const text = JSON.stringify(convert(encode, value, false)) ?? "";
  return text.includes("null") ? (JSON.stringify(convert(encode, value, true)) ?? "") : text;
}

/** Reads JSON. Throws a SyntaxError for what is none, a TypeError for a value that does not fit. */
export function fromJson(text: string, codec: Codec | undefined): unknown {
  return convert(compile(codec, "decode"), JSON.parse(text), text.includes("null"));
}
