import { describe, expect, test } from "vitest";
import type { Contract } from "../src/basics/contract.ts";
import { compilePattern } from "../src/basics/pattern.ts";
import { project } from "../src/http/validation/project.ts";
import { validate } from "../src/http/validation/validate.ts";

const shapes: Contract["shapes"] = {
  In: {
    type: "structure",
    members: {
      needed: { target: "Text", required: true },
      text: { target: "Text" },
      word: { target: "Word" },
      colour: { target: "Colour" },
      flag: { target: "Flag" },
      count: { target: "Count" },
      whole: { target: "Whole" },
      ratio: { target: "Ratio" },
      when: { target: "When" },
      list: { target: "List" },
      map: { target: "Map" },
      inner: { target: "Inner" },
      choice: { target: "Choice" },
    },
  },
  Choice: { type: "union", members: { word: { target: "Word" }, inner: { target: "Inner" } } },
  Inner: { type: "structure", members: { needed: { target: "Flag", required: true } } },
  Text: { type: "string", length: { min: 1, max: 3 } },
  Word: { type: "string", pattern: "^[a-zA-Z0-9-_]*$" },
  Colour: { type: "enum", values: ["RED", "BLUE"] },
  Flag: { type: "boolean" },
  Count: { type: "integer", range: { min: 1, max: 10 } },
  Whole: { type: "integer" },
  Ratio: { type: "double" },
  When: { type: "timestamp" },
  List: { type: "list", length: { min: 1, max: 2 }, member: { target: "Text" } },
  Map: { type: "map", length: { max: 1 }, key: { target: "Text" }, value: { target: "Count" } },
};

describe("each rule, with the member that breaks it", () => {
  test.each([
    [{ needed: undefined }, "Value at 'needed' failed to satisfy constraint: Member must not be null"],
    [{ needed: null }, "'needed' failed to satisfy constraint: Member must not be null"],
    [{ needed: "" }, "'needed' failed to satisfy constraint: Member must have length greater than or equal to 1"],
    [{ text: "abcd" }, "'text' failed to satisfy constraint: Member must have length less than or equal to 3"],
    [{ text: 1 }, "'text' failed to satisfy constraint: Member must be a string"],
    [
      { word: "a b" },
      "'word' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9-_]*$",
    ],
    [{ colour: "GREEN" }, "'colour' failed to satisfy constraint: Member must satisfy enum value set: [RED, BLUE]"],
    [{ colour: 1 }, "'colour' failed to satisfy constraint: Member must be a string"],
    [{ flag: "true" }, "'flag' failed to satisfy constraint: Member must be a boolean"],
    [{ count: 0 }, "'count' failed to satisfy constraint: Member must have value greater than or equal to 1"],
    [{ count: 11 }, "'count' failed to satisfy constraint: Member must have value less than or equal to 10"],
    [{ count: 1.5 }, "'count' failed to satisfy constraint: Member must be a whole number"],
    [{ whole: 2 ** 31 }, "'whole' failed to satisfy constraint: Member must be a whole number of the type integer"],
    [{ ratio: "1" }, "'ratio' failed to satisfy constraint: Member must be a number"],
    [{ when: "soon" }, "'when' failed to satisfy constraint: Member must be a timestamp"],
    [{ list: [] }, "'list' failed to satisfy constraint: Member must have length greater than or equal to 1"],
    [{ list: ["a", "b", "c"] }, "'list' failed to satisfy constraint: Member must have length less than or equal to 2"],
    [
      { list: ["a", "long"] },
      "'list.2.member' failed to satisfy constraint: Member must have length less than or equal to 3",
    ],
    [{ list: [null] }, "'list.1.member' failed to satisfy constraint: Member must not be null"],
    [{ list: { length: 1 } }, "'list' failed to satisfy constraint: Member must be a list"],
    [{ map: { a: 1, b: 2 } }, "'map' failed to satisfy constraint: Member must have length less than or equal to 1"],
    [{ map: { long1: 1 } }, "'map.key' failed to satisfy constraint: Member must have length less than or equal to 3"],
    [{ map: { a: 0 } }, "'map.value' failed to satisfy constraint: Member must have value greater than or equal to 1"],
    [{ map: [] }, "'map' failed to satisfy constraint: Member must be a map"],
    [{ inner: {} }, "'inner.needed' failed to satisfy constraint: Member must not be null"],
    [{ inner: "x" }, "'inner' failed to satisfy constraint: Member must be a structure"],
    [{ choice: {} }, "'choice' failed to satisfy constraint: Member must have exactly one of the members word, inner"],
    [{ choice: { word: "a", inner: { needed: true } } }, "Member must have exactly one of the members word, inner"],
    [{ choice: { word: null, other: 1 } }, "Member must have exactly one of the members word, inner"],
    [{ choice: { inner: {} } }, "'choice.inner.needed' failed to satisfy constraint: Member must not be null"],
    [{ choice: [] }, "'choice' failed to satisfy constraint: Member must be a structure"],
  ])("%j", (given, want) => {
    const check = () => validate(shapes, "In", { needed: "ok", ...given });
    expect(check).toThrow(expect.objectContaining({ name: "ValidationException" }));
    expect(check).toThrow(`1 validation error detected: `);
    expect(check).toThrow(want);
  });

  test("all that is wrong is said at once, and no value is quoted", () => {
    const check = () => validate(shapes, "In", { text: "hush", count: 99 });
    expect(check).toThrow(/^3 validation errors detected: .*'needed'.*'text'.*'count'/);
    expect(check).not.toThrow(/hush|99/);
  });
});

describe("what is kept", () => {
  test("known members; unknown and null ones are not", () => {
    const given = { needed: "ok", text: null, other: 1, inner: { needed: true, other: 2 }, ratio: 1.5, map: {} };
    expect(validate(shapes, "In", given)).toEqual({ needed: "ok", inner: { needed: true }, ratio: 1.5, map: {} });
  });

  test("lengths count characters, not UTF-16 units", () => {
    expect(validate(shapes, "In", { needed: "😀😀😀" })).toEqual({ needed: "😀😀😀" });
  });

  test("a member that only the prototype has is absent", () => {
    const inherited: unknown = Object.create({ needed: "ok" });
    expect(() => validate(shapes, "In", inherited)).toThrow("'needed'");
  });

  test("an answer has what its shape has", () => {
    expect(
      project(shapes, "In", { needed: "ok", secret: 1, inner: { needed: true, more: 1 }, text: undefined }),
    ).toEqual({
      needed: "ok",
      inner: { needed: true },
    });
  });

  test("of a union its one member, in inputs and answers", () => {
    const given = { needed: "ok", choice: { word: "a", inner: null, other: 1 } };
    expect(validate(shapes, "In", given)).toEqual({ needed: "ok", choice: { word: "a" } });
    expect(project(shapes, "In", { choice: { word: "a", inner: undefined, other: 1 } })).toEqual({
      choice: { word: "a" },
    });
  });
});

test("patterns are read with the u flag, and without where that is an error", () => {
  expect(compilePattern("^\\p{L}+$").test("äöü")).toBe(true);
  expect(compilePattern("^[a-zA-Z0-9-_]*$").test("a-b_c")).toBe(true);
});
