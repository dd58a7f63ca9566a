// Timestamps as they travel. @see https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait
import type { TimestampFormat } from "../operation.ts";

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/i;
const dayTime = /^[A-Za-z]{3,9}, /;

/** Writes a date. Throws a TypeError for what is no valid date. */
export function formatTimestamp(value: unknown, format: TimestampFormat): string | number {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new TypeError("expected a valid Date");
  if (format === "epoch-seconds") return value.getTime() / 1000;
  return format === "http-date" ? value.toUTCString() : value.toISOString().replace(".000Z", "Z");
}

/** Reads a date in the given format. Throws a TypeError for what is none. */
export function parseTimestamp(value: unknown, format: TimestampFormat): Date {
  let time = Number.NaN;
  if (format === "epoch-seconds") {
    if (typeof value === "number" || (typeof value === "string" && value.trim() !== "")) {
      time = Math.round(Number(value) * 1000);
    }
  } else if (typeof value === "string") {
    if (format === "date-time" && dateTime.test(value)) {
      time = Date.parse(value.toUpperCase().replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
    } else if (format === "http-date" && dayTime.test(value)) {
      // Date.parse knows no fractions in this format.
      const fraction = /\.(\d+)/.exec(value);
      time = Date.parse(value.replace(/\.\d+/, "")) + (fraction ? Math.round(Number(`0.${fraction[1]}`) * 1000) : 0);
    }
  }
  if (Number.isNaN(time)) throw new TypeError(`expected a timestamp (${format})`);
  return new Date(time);
}
