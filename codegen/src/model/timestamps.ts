/** @see https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait */
import { z } from "zod";
import type { HttpLocation } from "./http.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

const format = z.enum(["date-time", "epoch-seconds", "http-date"]);

export type TimestampFormat = z.infer<typeof format>;

export function readTimestampFormat(owner: TraitOwner, traits: TraitReader): TimestampFormat | undefined {
  return traits.read(owner, "smithy.api#timestampFormat", format);
}

/** The format that restJson1 uses if the model names none. */
export function defaultTimestampFormat(location: HttpLocation | undefined): TimestampFormat {
  if (location === "header" || location === "headerMap") return "http-date";
  if (location === "label" || location === "query" || location === "queryMap") return "date-time";
  return "epoch-seconds";
}
