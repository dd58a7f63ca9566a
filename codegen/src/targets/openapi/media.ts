/**
 * The bodies of requests and responses, with their media types.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#media-type-object
 */
import type { Operation } from "../../model/operation.ts";
import type { Member, StructureShape } from "../../model/shape.ts";
import { type Call, type ExampleValues, shown } from "./examples.ts";
import type { SpecObject } from "./objects.ts";
import type { Schemas } from "./schemas.ts";
import { wireObject, wireValue } from "./wire.ts";

export const jsonMediaType = "application/json";

/** @see https://spec.openapis.org/oas/v3.1.1#request-body-object */
export function requestBodyOf({ input }: Operation, calls: readonly Call[], schemas: Schemas): SpecObject | undefined {
  const content = contentOf(input, calls, (call) => call.input, schemas);
  const payload = payloadOf(input);
  // A JSON body is always sent: it is `{}` if no member is set.
  const required = payload ? payload.required || undefined : true;
  return content && { required, content };
}

/**
 * The property `content` of a request or response. Undefined if there is no body.
 *
 * @param pick returns the part of a call to show as an example
 */
export function contentOf(
  structure: StructureShape,
  calls: readonly Call[],
  pick: (call: Call) => ExampleValues,
  schemas: Schemas,
): SpecObject | undefined {
  const { shapes } = schemas;
  const payload = payloadOf(structure);
  if (payload) {
    const example = shown(calls, (call) => wireValue(pick(call)?.[payload.name], payload, shapes, undefined));
    return payloadContent(payload, structure, example, schemas);
  }
  const inBody = structure.members.filter(({ http }) => http === undefined);
  if (inBody.length === 0) return undefined;
  const example = shown(calls, (call) => {
    const values = pick(call);
    return values && wireObject(values, inBody, shapes);
  });
  return { [jsonMediaType]: { schema: schemas.body(structure), ...example } };
}

function payloadOf({ members }: StructureShape): Member | undefined {
  return members.find(({ http }) => http?.location === "payload");
}

function payloadContent(payload: Member, structure: StructureShape, example: SpecObject, schemas: Schemas): SpecObject {
  const shape = schemas.shapes.get(payload.target);
  const isText = shape?.kind === "enum" || (shape?.kind === "simple" && shape.type === "string");
  const isBytes = shape?.kind === "simple" && shape.type === "blob";
  if (!isText && !isBytes) return { [jsonMediaType]: { schema: schemas.member(payload, undefined), ...example } };
  const own = shape.kind === "simple" ? shape.mediaType : undefined;
  // Schemas describe JSON and plain text. Bytes, and text of another media type, have no schema.
  if (own !== undefined) return { [own]: {} };
  const isNamed = structure.members.some(({ http }) => http?.name?.toLowerCase() === "content-type");
  if (isBytes) return { [isNamed ? "*/*" : "application/octet-stream"]: {} };
  return { [isNamed ? "*/*" : "text/plain"]: { schema: schemas.member(payload, undefined), ...example } };
}
