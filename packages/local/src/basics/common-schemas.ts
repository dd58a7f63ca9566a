/** Small schemas that the routes of several services use. */
import * as z from "zod/mini";
import { list, number, type Schema, type Schemas, text, timestamp, whole } from "./schema.ts";

export const shortText: Schema<string> = text({ min: 1, max: 256 });
export const longText: Schema<string> = text();
export const texts: Schema<readonly string[]> = list(shortText);
export const flag: Schema<boolean> = z.boolean();
export const count: Schema<number> = whole({ min: 0 });
export const time: Schema<Date> = timestamp();
/** The number of items in an answer. */
export const itemLimit: Schema<number> = whole({ min: 1, max: 1000 });
export const milliseconds: Schema<number> = number({ min: 0 });
export const probability: Schema<number> = number({ min: 0, max: 1 });
/** Any JSON, such as a member of an export that is not seeded. */
export const anything: Schema = z.unknown();

export const partSchemas: Schemas = {
  Text: shortText,
  LongText: longText,
  Texts: texts,
  Flag: flag,
  Count: count,
  Time: time,
  Limit: itemLimit,
  Milliseconds: milliseconds,
  Probability: probability,
  Anything: anything,
};
