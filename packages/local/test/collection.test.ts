import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { page } from "../src/basics/paging.ts";
import { decodeRecord, encodeRecord } from "../src/storage/codec.ts";
import { Collection, type OnChange } from "../src/storage/collection.ts";
import { Family } from "../src/storage/family.ts";

test("keeps the order of coming, through changes and deletions", () => {
  const collection = new Collection<number>();
  for (let index = 0; index < 200; index++) collection.set(`k${index}`, index);
  const middle = [...collection.after(0)][100]?.sequence ?? 0;
  for (let index = 0; index < 190; index++) expect(collection.delete(`k${index}`)).toBe(true);
  collection.set("k195", -1);
  collection.set("k0", 1000);
  expect([...collection.values()]).toEqual([190, 191, 192, 193, 194, -1, 196, 197, 198, 199, 1000]);
  expect([...collection.after(middle)].map(({ value }) => value)[0]).toBe(190);
  expect([...collection.before(195)].map(({ value }) => value)).toEqual([193, 192, 191, 190]);
  expect([collection.size, collection.get("k1"), collection.delete("k1"), collection.last()]).toEqual([
    11,
    undefined,
    false,
    1000,
  ]);
});

test("what is added while it is read through comes too, what is deleted does not", () => {
  const collection = new Collection<string>();
  for (const key of ["a", "b", "c"]) collection.set(key, key);
  const seen = [];
  for (const value of collection.values()) {
    seen.push(value);
    if (value === "b") {
      collection.delete("a");
      collection.delete("b");
      collection.set("d", "d");
    }
  }
  expect(seen).toEqual(["a", "b", "c", "d"]);
  const backwards = [];
  for (const { value } of collection.before(Number.POSITIVE_INFINITY)) {
    backwards.push(value);
    if (value === "d") collection.delete("c");
  }
  expect(backwards).toEqual(["d"]);
});

test("an index gives the same records, in the same order, as a look at all of them", () => {
  const key = fc.constantFrom("a", "b", "c", "d", "e");
  const change = fc.oneof(
    fc.record({ key, value: fc.constantFrom("red", "blue", "none") }),
    fc.record({ key, value: fc.constant(undefined) }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const collection = new Collection<{ colour: string }>({
        indexes: { colour: ({ colour }) => (colour === "none" ? undefined : colour) },
      });
      for (const { key, value } of changes) {
        if (value === undefined) collection.delete(key);
        else collection.set(key, { colour: value });
      }
      for (const colour of ["red", "blue", "none"]) {
        const want = [...collection.after(0)].filter(({ value }) => value.colour === colour && colour !== "none");
        const found = collection.where("colour", colour);
        expect([...found.after(0)]).toEqual(want);
        expect([...found.before(Number.POSITIVE_INFINITY)]).toEqual(want.reverse());
        expect(found.size).toBe(want.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("a page looks at no more records than it gives, and one", () => {
  const collection = new Collection<string>({ indexes: { parity: (value) => (Number(value) % 2 ? "odd" : "even") } });
  for (let index = 0; index < 10_000; index++) collection.set(`${index}`, `${index}`);
  for (let index = 0; index < 5_000; index++) collection.delete(`${index}`);
  for (const ordered of [collection, collection.where("parity", "odd")]) {
    let looked = 0;
    const where = (): boolean => {
      looked++;
      return true;
    };
    const first = page(ordered, { maxResults: 10 }, { list: ["test"], size: 100, where });
    const second = page(ordered, { maxResults: 10, nextToken: first.nextToken }, { list: ["test"], size: 100, where });
    expect([first.items.length, second.items.length, looked]).toEqual([10, 10, 22]);
  }
});

describe("a change", () => {
  test("is told, with the record's place; what is restored is not", () => {
    const told: unknown[] = [];
    const onChange = (...[name, key, value, sequence]: unknown[]): void => void told.push([name, key, value, sequence]);
    const collection = new Collection<number>({ name: "things", onChange });
    collection.restore("a", 1, 7);
    collection.set("b", 2);
    collection.set("a", 3);
    collection.delete("b");
    collection.delete("b");
    expect(told).toEqual([
      ["things", "b", 2, 8],
      ["things", "a", 3, 7],
      ["things", "b", undefined, 8],
    ]);
  });

  test("in a family is told with its owner, and one counter serves all", () => {
    const told: unknown[] = [];
    const family = new Family<number>("things", (name, key, value, sequence) => {
      told.push([name, key, value, sequence]);
    });
    family.restore("one\na", 1, 4);
    family.of("two").set("a", 2);
    family.delete("one");
    expect(told).toEqual([
      ["things", "two\na", 2, 5],
      ["things", "one\na", undefined, 4],
    ]);
    expect([family.get("one"), [...family.values()]]).toEqual([undefined, [2]]);
  });
});

test("changes that are taken back, the latest first, leave all as it was: order, indexes, and the next place", () => {
  const owner = fc.constantFrom("one", "two");
  const key = fc.constantFrom("a", "b", "c", "d");
  const value = fc.option(fc.constantFrom("red", "blue"), { nil: undefined });
  const changes = fc.array(fc.record({ owner, key, value }), { maxLength: 20 });
  fc.assert(
    fc.property(changes, changes, (before, after) => {
      let undos: (() => void)[] = [];
      const onChange: OnChange = (_name, _key, _value, _sequence, undo) => void undos.push(undo);
      const collection = new Collection<string>({ onChange, indexes: { colour: (colour) => colour } });
      const family = new Family<string>("things", onChange);
      const apply = (list: typeof before): void => {
        for (const { owner, key, value } of list) {
          if (value !== undefined) {
            collection.set(key, value);
            family.of(owner).set(key, value);
          } else if (key === "d") family.delete(owner);
          else {
            collection.delete(key);
            family.get(owner)?.delete(key);
          }
        }
      };
      const look = (): unknown => ({
        all: [...collection.after(0)],
        keys: [...collection.keys()],
        red: [...collection.where("colour", "red").after(0)],
        blue: [...collection.where("colour", "blue").after(0)],
        one: [...(family.get("one")?.after(0) ?? [])],
        two: [...(family.get("two")?.after(0) ?? [])],
        next: [collection.counter.next, family.counter.next],
      });
      apply(before);
      const want = look();
      undos = [];
      apply(after);
      for (const undo of undos.reverse()) undo();
      expect(look()).toEqual(want);
    }),
    { numRuns: 500 },
  );
});

test("a record is the same after it was text", () => {
  const record = {
    time: new Date(5),
    list: [new Date(0), "1970-01-01T00:00:00.000Z"],
    map: { $date: "x" },
    none: null,
  };
  expect(decodeRecord(encodeRecord(record))).toEqual(record);
});
