/**
 * Converts Dates into the formats of timestamps, and back.
 *
 * @see https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait
 */
import type { Leaf } from "./types.ts";

/** Text such as `1985-04-12T23:20:50.52Z`. An offset such as `+02:00` is read, but never written. */
export const dateTime: Leaf = {
  encode: (value) => toDate(value).toISOString().replace(".000Z", "Z"),
  decode: (value) =>
    dateOf(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/i.test(String(value)) &&
        String(value)
          .toUpperCase()
          .replace(/([+-]\d\d)(\d\d)$/, "$1:$2"),
    ),
};

/** Seconds since 1970, with fractions such as `1.5`. */
export const epochSeconds: Leaf = {
  encode: (value) => toDate(value).getTime() / 1000,
  decode: (value) =>
    dateOf(
      (typeof value === "number" || (typeof value === "string" && value.trim() !== "")) &&
        Math.round(Number(value) * 1000),
    ),
};

/** Text such as `Fri, 12 Apr 1985 23:20:50 GMT`. Fractions of a second are read, but never written. */
export const httpDate: Leaf = {
  encode: (value) => toDate(value).toUTCString(),
  decode(value) {
    if (!/^[A-Za-z]{3,9}, /.test(String(value))) return dateOf(false);
    // `Date.parse` does not read fractions in this format, so they are added afterwards.
    const [fraction = ""] = /\.\d+/.exec(String(value)) ?? [];
    return dateOf(Date.parse(String(value).replace(fraction, "")) + Math.round(Number(fraction) * 1000));
  },
};

function toDate(value: unknown): Date {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value;
  throw new TypeError("expected a valid Date");
}

function dateOf(time: string | number | false): Date {
  const date = new Date(time === false ? Number.NaN : time);
  if (Number.isNaN(date.getTime())) throw new TypeError("expected a timestamp");
  return date;
}
