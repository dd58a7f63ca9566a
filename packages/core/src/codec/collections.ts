/**
 * Converts lists, maps and unions. Dense collections drop nulls, sparse collections keep them.
 *
 * @see https://smithy.io/2.0/spec/type-refinement-traits.html#sparse-trait
 */

import { convert } from "./json.ts";
import { isRecord, mapRecord, withoutNulls } from "./object.ts";
import { convertPart } from "./problems.ts";
import type { Collection, Convert } from "./types.ts";

/** Returns the conversion of a list. Nulls in the list are left out. */
export const list: Collection = (item) => item && listOf(item, false);

/**
 * Returns the conversion of a list that may hold nulls. Nulls are kept, and an item that cannot be converted becomes
 * null.
 */
export const sparseList: Collection = (item) => listOf(item ?? plain, true);

/** The text that replaces the key of a map in the path of a problem, because a key can be a secret. */
const anyKey = "*";

/** Returns the conversion of a map with string keys. Entries whose value is null are left out. */
export const map: Collection = (item) =>
  item &&
  ((value, clean, problems) =>
    isRecord(value) ? mapRecord(value, (entry) => convertPart(item, anyKey, entry, clean, problems)) : value);

/**
 * Returns the conversion of a map with string keys, whose values may be null. Nulls are kept, and a value that cannot
 * be converted becomes null.
 */
export const sparseMap: Collection =
  (item = plain) =>
  (value, clean, problems) => {
    if (!isRecord(value)) return value;
    const present = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return Object.fromEntries(
      present.map(([key, entry]) => [
        key,
        entry === null ? null : (convertPart(item, anyKey, entry, clean, problems) ?? null),
      ]),
    );
  };

/** Returns the conversion of a union. It drops `__type`, which services may send beside the member that is set. */
export const union: Collection = (members) => (value, clean, problems) => {
  if (isRecord(value) && Object.hasOwn(value, "__type")) {
    const { __type, ...rest } = value;
    return convert(members, rest, clean, problems);
  }
  return convert(members, value, clean, problems);
};

function listOf(item: Convert, sparse: boolean): Convert {
  return (value, clean, problems) => {
    if (!Array.isArray(value)) return value;
    const converted = value.map((entry, index) =>
      entry == null ? null : (convertPart(item, index, entry, clean, problems) ?? null),
    );
    return sparse ? converted : converted.filter((entry) => entry !== null);
  };
}

/** Converts an item that is plain JSON. */
const plain: Convert = (value, clean) => (clean ? withoutNulls(value) : value);
