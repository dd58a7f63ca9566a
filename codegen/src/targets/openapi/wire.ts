/** Converts values in examples to their form on the wire. */
import type { HttpLocation } from "../../model/http.ts";
import { compare } from "../../model/order.ts";
import type { Member, Shapes } from "../../model/shape.ts";
import { defaultTimestampFormat, type TimestampFormat } from "../../model/timestamps.ts";

/** The name of a member in JSON. */
export function wireName({ name, jsonName }: Member): string {
  return jsonName ?? name;
}

/** Converts values by the names of members to a JSON object of these members. */
export function wireObject(values: unknown, members: readonly Member[], shapes: Shapes): unknown {
  if (!isObject(values)) return values;
  const present = members.filter(({ name }) => Object.hasOwn(values, name));
  return Object.fromEntries(
    present.map((member) => [wireName(member), wireValue(values[member.name], member, shapes, undefined)]),
  );
}

export function wireValue(
  value: unknown,
  member: Member,
  shapes: Shapes,
  location: HttpLocation | undefined = member.http?.location,
): unknown {
  const shape = shapes.get(member.target);
  if (value === null || !shape) return value;
  switch (shape.kind) {
    case "structure":
    case "union":
      return wireObject(value, shape.members, shapes);
    case "list":
      return Array.isArray(value) ? value.map((item) => wireValue(item, shape.member, shapes, location)) : value;
    case "map":
      return isObject(value) ? mapEntries(value, (item) => wireValue(item, shape.value, shapes, location)) : value;
    case "simple":
      if (shape.type === "timestamp") {
        return wireTime(value, member.timestampFormat ?? defaultTimestampFormat(location));
      }
      return sorted(value);
    case "enum":
      return value;
  }
}

/** Sorts keys, so that the order in the model has no influence. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  return isObject(value) ? mapEntries(value, sorted) : value;
}

function mapEntries(value: Readonly<Record<string, unknown>>, change: (item: unknown) => unknown): object {
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, change(item)]));
}

/** Converts a timestamp of the model, which is text or seconds. */
function wireTime(value: unknown, format: TimestampFormat): unknown {
  const time = new Date(typeof value === "number" ? value * 1000 : String(value));
  if (Number.isNaN(time.getTime())) return value;
  if (format === "epoch-seconds") return time.getTime() / 1000;
  return format === "http-date" ? time.toUTCString() : time.toISOString().replace(".000Z", "Z");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
