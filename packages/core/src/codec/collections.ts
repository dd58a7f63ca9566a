// Lists and maps whose items need work, and unions. In dense collections nulls are no values, in sparse ones they are.
// @see https://smithy.io/2.0/spec/type-refinement-traits.html#sparse-trait
import type { Collection, Convert } from "../operation.ts";
import { convert } from "./json.ts";
import { isRecord, mapRecord } from "./object.ts";

/** A list. */
export const list: Collection = (item) => item && listOf(item, false);

/** A list that may hold nulls. */
export const sparseList: Collection = (item) => listOf(item, true);

/** A map from strings. */
export const map: Collection = (item) =>
  item && ((value, clean) => (isRecord(value) ? mapRecord(value, (entry) => item(entry, clean)) : value));

/** A map from strings that may hold nulls. */
export const sparseMap: Collection = (item) => (value, clean) => {
  if (!isRecord(value)) return value;
  const present = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(present.map(([key, entry]) => [key, entry === null ? null : convert(item, entry, clean)]));
};

/** A union: the type that services may name beside the member that is set is no member. */
export const union: Collection = (members) => (value, clean) => {
  if (isRecord(value) && Object.hasOwn(value, "__type")) {
    const { __type, ...rest } = value;
    return convert(members, rest, clean);
  }
  return convert(members, value, clean);
};

function listOf(item: Convert | undefined, sparse: boolean): Convert {
  return (value, clean) => {
    if (!Array.isArray(value)) return value;
    const present = sparse ? value : value.filter((entry) => entry != null);
    return present.map((entry) => (entry == null ? null : convert(item, entry, clean)));
  };
}
