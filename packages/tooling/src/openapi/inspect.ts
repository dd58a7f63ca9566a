/** Checks an OpenAPI document with a public validator, and its examples and defaults against its own schemas. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type OpenApiObject, valueAt } from "./document.ts";

export interface Inspection {
  /** How many values were checked against a schema. */
  readonly held: number;
  readonly faults: readonly string[];
}

/** Keywords of OpenAPI and of this project, which JSON Schema does not define; strict ajv refuses unknown keywords. */
const VOCABULARY = "openapi info servers security paths components x-pattern x-sensitive x-idempotency-token".split(
  " ",
);

/** Checks the document as a whole, then every reference, schema, example and default in it. */
export async function inspect(document: OpenApiObject): Promise<Inspection> {
  const faults: string[] = [];
  let held = 0;
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
  if (!valid || validator.version !== "3.1") faults.push(`not OpenAPI 3.1: ${JSON.stringify(errors)}`);

  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const whole = (bits: number) => (value: number) => value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1);
  for (const bits of [8, 16, 32, 64]) ajv.addFormat(`int${bits}`, { type: "number", validate: whole(bits) });
  ajv.addFormat("unixtime", { type: "number", validate: Number.isFinite });
  ajv.addFormat("http-date", (value) => new Date(value).toUTCString() === value);
  ajv.addVocabulary(VOCABULARY);
  ajv.addSchema(document, "document");

  // Misspelt and misplaced keywords show when a schema is compiled.
  const compile = (path: readonly string[]) => {
    try {
      return ajv.getSchema(`document#${pointer(path)}`);
    } catch (error) {
      faults.push(`${pointer(path)}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const hold = (value: unknown, path: readonly string[]): void => {
    held += 1;
    const validate = compile(path);
    if (validate?.(value) === false) faults.push(`${pointer(path)}: ${ajv.errorsText(validate.errors)}`);
  };

  walk(document, [], (object, path) => {
    const { $ref, schema, example, examples } = object;
    if (typeof $ref === "string" && !leads(document, $ref)) faults.push(`${pointer(path)}: leads to no ${$ref}`);
    if (schema !== undefined && example !== undefined) hold(example, [...path, "schema"]);
    if (schema !== undefined && examples !== undefined) {
      for (const { value } of Object.values(examples as Record<string, OpenApiObject>))
        hold(value, [...path, "schema"]);
    }
    if ("default" in object && path[0] !== "servers") hold(object.default, path);
    if (path.at(-1) === "schema" || path.at(-2) === "schemas") compile(path);
  });
  return { held, faults };
}

/** Objects whose keys are names of the document, and not keywords. */
const MAPS = "properties schemas responses headers content variables examples paths securitySchemes".split(" ");
/** Values that may hold anything, so nothing in them is a keyword. */
const SHOWN = "example default value enum const".split(" ");

function walk(
  value: unknown,
  path: readonly string[],
  visit: (object: OpenApiObject, path: readonly string[]) => void,
  isMap = false,
): void {
  if (typeof value !== "object" || value === null) return;
  if (!isMap && !Array.isArray(value)) visit(value as OpenApiObject, path);
  for (const [key, item] of Object.entries(value)) {
    if (isMap || !SHOWN.includes(key)) walk(item, [...path, key], visit, !isMap && MAPS.includes(key));
  }
}

function leads(document: OpenApiObject, reference: string): boolean {
  const steps = reference.replace(/^#\//, "").split("/");
  const path = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return valueAt(document, path) !== undefined;
}

function pointer(path: readonly string[]): string {
  return path.map((step) => `/${encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
}
