/**
 * HTTP bindings of the members of inputs, outputs and errors: which functions of core write and read each member.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
import { code, type Literal } from "../../emit/code.ts";
import { bindingIn, type Direction, isBodyless } from "../../model/http.ts";
import { type Operation, unitId } from "../../model/operation.ts";
import type { Member, Shape, StructureShape } from "../../model/shape.ts";
import { type CoreValue, coreValue } from "../../plan/core-symbols.ts";
import { type CodecConstants, defaultOf, type Properties, timestampCodec, workOf } from "./codec.ts";

/** @returns the description of an input; undefined if it is plain JSON and `beside` is empty */
export function writtenInput(
  { input, http }: Operation,
  codecs: CodecConstants,
  beside: Properties,
): Literal | undefined {
  // Names in maps come from the caller. Maps are written last, so that they cannot replace other members.
  const isMap = ({ http: binding }: Member): boolean => /Map$/.test(binding?.location ?? "");
  const ordered = [...input.members].sort((a, b) => Number(isMap(a)) - Number(isMap(b)));
  const members = codecs.members(ordered, (member) => ({
    ...writing(member, http.uri, codecs),
    fill: fillOf(member, codecs),
  }));
  const isPlain =
    Object.keys(members as object).length === 0 && Object.values(beside).every((value) => value === undefined);
  if (isPlain) return undefined;
  return { write: code`${coreValue("writeMembers")}`, members, work: workInBody(input, "request", codecs), ...beside };
}

/** @returns the description of an output or error; undefined if it is plain JSON */
export function readMembers(shape: StructureShape, codecs: CodecConstants): Literal | undefined {
  const said = codecs.members(shape.members, (member) => reading(member, codecs));
  const work = workInBody(shape, "response", codecs);
  // For text in headers and plain JSON, a smaller function of core is enough.
  const inHeaders = shape.members.filter((member) => bindingIn(member, "response") !== undefined);
  if (work === undefined && inHeaders.every((member) => isHeaderText(member, codecs))) {
    const names = Object.fromEntries(inHeaders.map((member) => [member.name, { name: wireName(member) }]));
    return topLevel({ read: code`${coreValue("readHeaders")}` }, shape, names, undefined);
  }
  return topLevel({ read: code`${coreValue("readMembers")}` }, shape, said, work);
}

function topLevel(
  by: Properties,
  shape: StructureShape,
  members: Literal,
  work: Literal | undefined,
): Literal | undefined {
  return shape.id === unitId || Object.keys(members as object).length === 0 ? undefined : { ...by, members, work };
}

function workInBody(shape: StructureShape, direction: Direction, { plan }: CodecConstants): Literal | undefined {
  const inBody = shape.members.filter((member) => bindingIn(member, direction) === undefined);
  return workOf(inBody, plan, direction === "response");
}

function isHeaderText(member: Member, codecs: CodecConstants): boolean {
  return (
    member.http?.location === "header" &&
    targetOf(member, codecs)?.kind !== "list" &&
    readText(member, codecs) === undefined
  );
}

/** The function of core that reads the body of a response. Undefined for JSON. */
export function bodyOf({ output }: Operation, codecs: CodecConstants): CoreValue | undefined {
  const payload = output.members.find(({ http }) => http?.location === "payload");
  if (!payload) return undefined;
  const shape = targetOf(payload, codecs);
  if (shape?.kind !== "simple" || shape.type !== "blob") return "readText";
  return shape.streaming ? "readStream" : "readBytes";
}

/** True if the body is a JSON object of members of the input. */
export function hasJsonBody({ input, http }: Operation): boolean {
  const locations = input.members.map((member) => bindingIn(member, "request")?.location);
  return !isBodyless(http.method) && !locations.includes("payload") && locations.includes(undefined);
}

function writing(member: Member, uri: string, codecs: CodecConstants): Properties {
  const shape = targetOf(member, codecs);
  switch (member.http?.location) {
    case "label":
      return bound(
        "to",
        uri.includes(`{${member.name}+}`) ? "toGreedyLabel" : "toLabel",
        member,
        writtenText(member, codecs),
      );
    case "query":
      return bound("to", "toQuery", member, writtenText(member, codecs));
    case "queryMap":
      return bound("to", "toQueryMap", member, undefined);
    case "header":
      return bound("to", shape?.kind === "list" ? "toHeaderList" : "toHeader", member, writtenText(member, codecs));
    case "headerMap":
      return bound("to", "toHeaderMap", member, undefined);
    case "payload":
      return payload(member, codecs, { json: "toJsonPayload", text: "toTextPayload", blob: "toBlobPayload" }, "to");
    default:
      return { name: member.jsonName, as: codecs.valueOf(member) };
  }
}

function reading(member: Member, codecs: CodecConstants): Properties {
  const shape = targetOf(member, codecs);
  switch (member.http?.location) {
    case "header":
      return bound("from", shape?.kind === "list" ? "fromHeaderList" : "fromHeader", member, readText(member, codecs));
    case "headerMap":
      return bound("from", "fromHeaderMap", member, undefined);
    case "status":
      return bound("from", "fromStatus", member, undefined);
    case "payload":
      return payload(member, codecs, { json: "fromJsonPayload", text: "fromPayload", blob: "fromPayload" }, "from");
    default:
      return { name: member.jsonName, as: codecs.valueOf(member), fill: defaultOf(member, codecs.plan) };
  }
}

function bound(direction: "to" | "from", binding: CoreValue, member: Member, as: Literal | undefined): Properties {
  return { [direction]: code`${coreValue(binding)}`, name: wireName(member), as };
}

/** Undefined if core can derive the name from the member: headers have a hyphen before each capital letter. */
function wireName({ http, name }: Member): string | undefined {
  if (http?.location !== "header") return http?.name === name ? undefined : http?.name;
  const header = http.name?.toLowerCase();
  return header === name.replace(/[A-Z]/g, "-$&").toLowerCase() ? undefined : header;
}

function payload(
  member: Member,
  codecs: CodecConstants,
  names: { readonly json: CoreValue; readonly text: CoreValue; readonly blob: CoreValue },
  direction: "to" | "from",
): Properties {
  const shape = targetOf(member, codecs);
  const isText = shape?.kind === "enum" || (shape?.kind === "simple" && shape.type === "string");
  const isBlob = shape?.kind === "simple" && shape.type === "blob";
  if (!isText && !isBlob) return bound(direction, names.json, member, codecs.valueOf(member));
  const binding = bound(direction, isText ? names.text : names.blob, member, undefined);
  if (direction === "from") return binding;
  const mediaType = shape.kind === "simple" ? shape.mediaType : undefined;
  return { ...binding, type: mediaType ?? (isText ? "text/plain" : "application/octet-stream") };
}

/** The codec from a value, or an item of a list, to text. Numbers, booleans and strings need none. */
function writtenText(member: Member, codecs: CodecConstants): Literal | undefined {
  const shape = targetOf(member, codecs);
  if (shape?.kind === "list") return writtenText({ ...shape.member, http: member.http }, codecs);
  if (shape?.kind !== "simple") return undefined;
  if (shape.type === "timestamp") return timestampCodec(member);
  if (shape.type === "blob") return code`${coreValue("blob")}`;
  // Headers cannot contain every text, so text with a media type is encoded there.
  const encoded = shape.mediaType !== undefined && member.http?.location === "header";
  return encoded ? code`${coreValue("base64Text")}` : undefined;
}

function readText(member: Member, codecs: CodecConstants): Literal | undefined {
  const shape = targetOf(member, codecs);
  if (shape?.kind === "list") return readText({ ...shape.member, http: member.http }, codecs);
  if (shape?.kind === "enum") return shape.type === "integer" ? code`${coreValue("numberText")}` : undefined;
  if (shape?.kind !== "simple" || shape.type === "string") return writtenText(member, codecs);
  if (shape.type === "timestamp" || shape.type === "blob") return writtenText(member, codecs);
  return shape.type === "document"
    ? undefined
    : code`${coreValue(shape.type === "boolean" ? "booleanText" : "numberText")}`;
}

/** The value of a member that is not set: a random idempotency token, or an empty structure as the body. */
function fillOf(member: Member, codecs: CodecConstants): Literal | undefined {
  if (member.idempotencyToken) return code`${coreValue("randomToken")}`;
  const isBody = member.http?.location === "payload" && targetOf(member, codecs)?.kind === "structure";
  return isBody ? code`${coreValue("emptyStructure")}` : undefined;
}

function targetOf(member: Member, codecs: CodecConstants): Shape | undefined {
  return codecs.plan.model.shapes.get(member.target);
}
