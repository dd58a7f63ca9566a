import { expect, test } from "vitest";
import { Collection } from "../src/store/collection.ts";

test("keeps the order of coming, through changes, deletions and tidying", () => {
  const collection = new Collection<number>();
  for (let index = 0; index < 200; index++) collection.set(`k${index}`, index);
  const middle = [...collection.after(0)][100]?.sequence ?? 0;
  for (let index = 0; index < 190; index++) expect(collection.delete(`k${index}`)).toBe(true);
  collection.set("k195", -1);
  collection.set("k0", 1000);
  expect([...collection.values()]).toEqual([190, 191, 192, 193, 194, -1, 196, 197, 198, 199, 1000]);
  expect([...collection.after(middle)].map(({ value }) => value)[0]).toBe(190);
  expect([collection.size, collection.get("k1"), collection.delete("k1")]).toEqual([11, undefined, false]);
});

test("what is added while it is read through comes too, what is deleted does not", () => {
  const collection = new Collection<string>();
  for (const key of ["a", "b", "c"]) collection.set(key, key);
  const seen = [];
  for (const value of collection.values()) {
    seen.push(value);
    if (value === "a") {
      collection.delete("b");
      collection.set("d", "d");
    }
  }
  expect(seen).toEqual(["a", "c", "d"]);
});
