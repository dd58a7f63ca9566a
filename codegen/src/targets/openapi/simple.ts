/**
 * Schemas of simple types: text, numbers, timestamps and bytes, with their limits.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#json-shape-serialization
 */
import type { Bounds } from "../../model/constraints.ts";
import type { HttpLocation } from "../../model/http.ts";
import type { Member, SimpleShape, SimpleType } from "../../model/shape.ts";
import { defaultTimestampFormat, type TimestampFormat } from "../../model/timestamps.ts";
import type { SpecObject } from "./objects.ts";
import { expressionOf } from "./patterns.ts";

const numberSchemas: Readonly<Partial<Record<SimpleType, SpecObject>>> = {
  byte: { type: "integer", format: "int8" },
  short: { type: "integer", format: "int16" },
  integer: { type: "integer", format: "int32" },
  long: { type: "integer", format: "int64" },
  bigInteger: { type: "integer" },
  float: { type: "number", format: "float" },
  double: { type: "number", format: "double" },
  bigDecimal: { type: "number" },
};

const timestampSchemas: Readonly<Record<TimestampFormat, SpecObject>> = {
  "date-time": { type: "string", format: "date-time" },
  "epoch-seconds": { type: "number", format: "unixtime" },
  "http-date": { type: "string", format: "http-date" },
};

export function simpleSchema(shape: SimpleShape, member: Member, location: HttpLocation | undefined): SpecObject {
  const { length, range, pattern } = member.constraints;
  switch (shape.type) {
    case "string":
      return {
        type: "string",
        format: member.sensitive ? "password" : undefined,
        contentMediaType: shape.mediaType,
        ...bounds(length, "minLength", "maxLength"),
        ...patternOf(pattern),
      };
    case "blob":
      return {
        type: "string",
        contentEncoding: "base64",
        contentMediaType: shape.mediaType,
        ...bounds(length && base64Bounds(length), "minLength", "maxLength"),
      };
    case "timestamp":
      return timestampSchemas[member.timestampFormat ?? defaultTimestampFormat(location)];
    case "boolean":
      return { type: "boolean" };
    case "document":
      return {};
    default:
      return { ...numberSchemas[shape.type], ...bounds(range, "minimum", "maximum") };
  }
}

export function bounds({ min, max }: Bounds = {}, minimum: string, maximum: string): SpecObject {
  return { [minimum]: min, [maximum]: max };
}

/**
 * JSON Schema needs regular expressions of ECMAScript with Unicode. Others become `x-pattern`, which tools do not
 * check.
 */
function patternOf(pattern: string | undefined): SpecObject {
  return pattern === undefined || expressionOf(pattern) ? { pattern } : { "x-pattern": pattern };
}

/** Converts limits on bytes to limits on base64 characters. */
function base64Bounds({ min, max }: Bounds): Bounds {
  const characters = (bytes: number | undefined): number | undefined => bytes && Math.ceil(bytes / 3) * 4;
  return { min: characters(min), max: characters(max) };
}
