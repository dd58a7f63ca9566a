/** Makes requests that the control routes refuse. */
import fc from "fast-check";
import { controlSchemasOf } from "../../src/control/schemas.ts";
import { controlRoutesOf } from "../../src/control/table.ts";
import { services } from "../../src/local-ivs.ts";
import { controlShapes } from "./document-shapes.ts";
import type { Malformed } from "./malformed.ts";
import { base } from "./subject.ts";
import { wrongMembers } from "./values.ts";
import { methods, somePath } from "./wrong-routes.ts";

const schemas = controlSchemasOf(services);
const controlRoutes = controlRoutesOf(services, schemas);
const nameOf = new Map(Object.entries(schemas.named).map(([name, schema]) => [schema, name]));

const controls = controlRoutes.filter((route) => route.method === "POST" && route.input !== undefined);
/** Numbers that JSON has and no clock does. */
const tooFar = ["1e999", "-1e999", "1e300", "8.64e15", "253402300800000"];
export const wrongControl: fc.Arbitrary<Malformed> = fc.oneof(
  fc.constantFrom(...tooFar).map((milliseconds) => ({
    sort: "control number",
    method: "POST",
    target: "/_ivskit/clock/advance",
    body: `{"milliseconds":${milliseconds}}`,
  })),
  fc.constantFrom(...tooFar).map((milliseconds) => ({
    sort: "control number",
    method: "POST",
    target: "/_ivskit/faults",
    body: `{"fault":"skew","milliseconds":${milliseconds}}`,
  })),
  ...controls.flatMap(({ path, input }) => {
    const name = input && nameOf.get(input);
    const shape = controlShapes[name ?? ""] ?? { type: "structure" };
    const value = wrongMembers(controlShapes, shape);
    const target = `/_ivskit${path}`;
    if (value === undefined) return [];
    return [
      value.map((bad): Malformed => ({ sort: "control input", method: "POST", target, body: JSON.stringify(bad) })),
    ];
  }),
  fc
    .tuple(fc.constantFrom(...controls), fc.constantFrom("{", "[]", "null", "1", '"x"', "nope"))
    .map(([{ path }, body]) => ({
      sort: "control body",
      method: "POST",
      target: `/_ivskit${path}`,
      body,
    })),
  fc
    .tuple(
      fc.constantFrom(...controlRoutes),
      fc.constantFrom("http://example.com", "null", "http://127.0.0.1.example.com", "x"),
    )
    .map(([{ method, path }, origin]) => ({
      sort: "control origin",
      method,
      target: `/_ivskit${path}`,
      headers: { origin },
    })),
  fc
    .tuple(fc.constantFrom(...methods), somePath)
    .map(([method, path]) => ({ sort: "control route", method, target: `/_ivskit/x${path}` }))
    // Dots lead back to where there is something.
    .filter(({ target }) => new URL(base + target).pathname.startsWith("/_ivskit/x")),
  fc
    .constantFrom(...controlRoutes)
    .map(({ path }) => ({ sort: "control method", method: "PUT", target: `/_ivskit${path}` })),
);
