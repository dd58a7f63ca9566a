/** The clients export the same names as the official clients, types included. */
import { describe, expect, test } from "vitest";
import { exportedNames } from "./exported-names.ts";
import { services } from "./services.ts";

/**
 * Exports without a counterpart: schemas, which only the official serialisers read, and names that CommonJS and Node
 * add.
 */
const internal = /\$$|^(\$Command|__Client|__proto__|errorTypeRegistries|default|module\.exports)$/;

const isClass = (value: unknown): value is new () => object =>
  typeof value === "function" && /^class\b/.test(String(value));

/** The number of exports of each kind, so that a change of the official clients is noticed. */
const counts: Readonly<Record<string, object>> = {
  ivs: { commands: 41, paginators: 8, errors: 12, operations: 41, enums: 14 },
  "ivs-realtime": { commands: 39, paginators: 10, errors: 8, operations: 39, enums: 21 },
  ivschat: { commands: 17, paginators: 2, errors: 9, operations: 17, enums: 7 },
};

/** Types without a counterpart, with the reason. Schemas and registries of errors are values that only serialisers read. */
const absentTypes: readonly (readonly [name: RegExp, reason: string])[] = [
  [/\$$/, "schemas: an operation is described by the generated client itself"],
  [/^errorTypeRegistries$/, "the errors of schemas"],
  [/^RuntimeExtension$/, "`extensions` is not an option of our clients"],
  [/^(Ivs|IVSRealTime|Ivschat)ExtensionConfiguration$/, "`extensions` is not an option of our clients"],
];

const everyOfficialName = services.flatMap(({ service }) => exportedNames(`@aws-sdk/client-${service}`));

describe.each(services)("$service", ({ service, model, className, ours, theirs }) => {
  const names = Object.keys(theirs).filter((name) => !internal.test(name));
  const enums = names.filter((name) => typeof theirs[name] === "object");

  test("the official client exports as many of each kind as this was written for", () => {
    const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
    const errors = names.filter((name) => isClass(theirs[name]) && theirs[name].prototype instanceof Error);
    expect({
      commands: count(/Command$/),
      paginators: count(/^paginate/),
      errors: errors.length,
      operations: model.operations.length,
      enums: enums.length,
    }).toEqual(counts[service]);
  });

  test.each(names)("%s", (name) => {
    expect(typeof ours[name]).toBe(typeof theirs[name]);
  });

  test.each(enums)("the enum %s has the same values under the same keys", (name) => {
    expect(ours[name]).toEqual(theirs[name]);
  });

  test(`${className} has the same methods`, () => {
    const methods = (type: unknown): string[] =>
      Object.getOwnPropertyNames((type as { readonly prototype: object }).prototype).filter(
        (name) => name !== "constructor" && !/^(paginate|waitUntil)/.test(name),
      );
    expect(methods(ours[className]).sort()).toEqual(methods(theirs[className]).sort());
  });

  describe("declarations", () => {
    const own = exportedNames(`@ivskit/client-${service}`);
    const official = exportedNames(`@aws-sdk/client-${service}`);
    const isAbsent = (name: string): boolean => absentTypes.some(([pattern]) => pattern.test(name));

    test("of all names of the official client are there, apart from a list with reasons", () => {
      expect(official.length).toBeGreaterThan(100);
      expect(official.filter((name) => !own.includes(name) && !isAbsent(name))).toEqual([]);
    });

    test("of names on that list are not there", () => {
      expect(own.filter(isAbsent)).toEqual([]);
      for (const [pattern] of absentTypes) expect(everyOfficialName.some((name) => pattern.test(name))).toBe(true);
    });
  });
});
