/** Identifiers, the forms of names, and names of services. */
import { describe, expect, test } from "vitest";
import { Faults } from "../src/fault.ts";
import { Names } from "../src/plan/names.ts";
import { camelCase, capitalise, identifier, kebabCase, serviceClass, serviceSlug } from "../src/plan/words.ts";

test.each([
  ["GetChannel", "getChannel"],
  ["AIThing", "aiThing"],
  ["URL", "url"],
  ["X", "x"],
  ["PutAB", "putAB"],
  ["DBInstances2", "dbInstances2"],
  ["already", "already"],
  ["_Odd", "_Odd"],
])("camelCase(%s) is %s", (given, want) => expect(camelCase(given)).toBe(want));

test.each([
  ["getThing", "get-thing"],
  ["getDBThing", "get-db-thing"],
  ["putAB", "put-ab"],
  ["dbInstances2", "db-instances2"],
  ["listV2Things", "list-v2-things"],
  ["url", "url"],
  ["_odd_Name_", "odd-name"],
])("kebabCase(%s) is %s", (given, want) => expect(kebabCase(given)).toBe(want));

test.each([
  ["delete", "_delete"],
  ["default", "_default"],
  ["Date", "_Date"],
  ["Map", "_Map"],
  ["Error", "_Error"],
  ["undefined", "_undefined"],
  ["dates", "dates"],
  ["Errors", "Errors"],
])("identifier(%s) is %s", (given, want) => expect(identifier(given)).toBe(want));

test.each([
  ["ivs", "Ivs", "ivs"],
  ["IVS RealTime", "IVSRealTime", "ivs-realtime"],
  ["Legacy Things", "LegacyThings", "legacy-things"],
  ["S3", "S3", "s3"],
  ["a_b  c", "ABC", "a-b-c"],
])("the service %s is %s in code and %s in paths", (given, inCode, inPaths) => {
  expect([serviceClass(given), serviceSlug(given)]).toEqual([inCode, inPaths]);
});

test("capitalise leaves the rest as it is", () => expect(capitalise("aBC")).toBe("ABC"));

describe("names", () => {
  test("give way to names that generated code needs", () => {
    const faults = new Faults();
    const names = new Names(faults);
    names.reserve("GetCommand");
    names.reserve("GetCommand_");
    expect(names.claim("GetCommand", { id: "a#GetCommand", file: "a.json" })).toBe("GetCommand__");
    expect(() => faults.raise()).not.toThrow();
  });

  test("are assigned once", () => {
    const faults = new Faults();
    const names = new Names(faults);
    names.claim("Map", { id: "a#Map", file: "a.json" });
    names.claim("Map", { id: "b#Map", file: "b.json" });
    expect(() => faults.raise()).toThrow(
      "b.json: b#Map: needs the name _Map, which a#Map already has; expected different names",
    );
  });
});
