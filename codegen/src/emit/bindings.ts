/**
 * Where the members of an input, an output or an error travel over HTTP: each names the function of core that puts it
 * there or takes it from there.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
import { type Operation, UNIT } from "../model/operation.ts";
import type { Member, Shape, StructureShape } from "../model/shape.ts";
import { coreValue } from "../plan/symbols.ts";
import { code, type Literal } from "./code.ts";
import { type CodecConstants, defaultOf, type Properties, timestampCodec, workOf } from "./codec.ts";

/** What is not plain about an input: in its members, or beside them in the request. */
export function writtenInput(
  { input, http }: Operation,
  codecs: CodecConstants,
  beside: Properties,
): Literal | undefined {
  // What has names of the caller's comes last: it makes way for every other.
  const isMap = ({ http: binding }: Member): boolean => /Map$/.test(binding?.location ?? "");
  const ordered = [...input.members].sort((a, b) => Number(isMap(a)) - Number(isMap(b)));
  const members = codecs.members(ordered, (member) => ({
    ...writing(member, http.uri, codecs),
    fill: fillOf(member, codecs),
  }));
  const isPlain =
    Object.keys(members as object).length === 0 && Object.values(beside).every((value) => value === undefined);
  if (isPlain) return undefined;
  return { write: code`${coreValue("writeMembers")}`, members, work: workInBody(input, codecs, false), ...beside };
}

/** What the top level of an output or error says. */
export function readMembers(shape: StructureShape, codecs: CodecConstants): Literal | undefined {
  const said = codecs.members(shape.members, (member) => reading(member, codecs));
  const work = workInBody(shape, codecs, true);
  // Texts in headers, beside plain JSON, are read by less code than everything else.
  const inHeaders = shape.members.filter(({ http }) => http !== undefined);
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
  return shape.id === UNIT || Object.keys(members as object).length === 0 ? undefined : { ...by, members, work };
}

function workInBody(shape: StructureShape, { plan }: CodecConstants, fills: boolean): Literal | undefined {
  const inBody = shape.members.filter(({ http }) => http === undefined);
  return workOf(inBody, plan, fills);
}

function isHeaderText(member: Member, codecs: CodecConstants): boolean {
  return (
    member.http?.location === "header" &&
    targetOf(member, codecs)?.kind !== "list" &&
    readText(member, codecs) === undefined
  );
}

/** The function of core that reads a response's body which is no JSON of the output's members. */
export function bodyOf({ output }: Operation, codecs: CodecConstants): string | undefined {
  const payload = output.members.find(({ http }) => http?.location === "payload");
  if (!payload) return undefined;
  const shape = targetOf(payload, codecs);
  if (shape?.kind !== "simple" || shape.type !== "blob") return "readText";
  return shape.streaming ? "readStream" : "readBytes";
}

/** True when the input's members, or what is left of them, are the JSON of the body. */
export function hasJsonBody({ input }: Operation): boolean {
  const locations = input.members.map(({ http }) => http?.location);
  return (
    !locations.includes("payload") && locations.some((location) => location === undefined || location === "status")
  );
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

function bound(direction: "to" | "from", binding: string, member: Member, as: Literal | undefined): Properties {
  return { [direction]: code`${coreValue(binding)}`, name: wireName(member), as };
}

/** Undefined where it is the member's own: as a header, with a hyphen before each capital. */
function wireName({ http, name }: Member): string | undefined {
  if (http?.location !== "header") return http?.name === name ? undefined : http?.name;
  const header = http.name?.toLowerCase();
  return header === name.replace(/[A-Z]/g, "-$&").toLowerCase() ? undefined : header;
}

function payload(
  member: Member,
  codecs: CodecConstants,
  names: { readonly json: string; readonly text: string; readonly blob: string },
  direction: "to" | "from",
): Properties {
  const shape = targetOf(member, codecs);
  const isText = shape?.kind === "enum" || (shape?.kind === "simple" && shape.type === "string");
  const isBlob = shape?.kind === "simple" && shape.type === "blob";
  if (!isText && !isBlob) return bound(direction, names.json, member, codecs.valueOf(member));
  const type = direction === "to" && shape?.kind === "simple" ? shape.mediaType : undefined;
  return { ...bound(direction, isText ? names.text : names.blob, member, undefined), type };
}

/** How one value, or each item of a list, becomes text: numbers, booleans and strings do so by themselves. */
function writtenText(member: Member, codecs: CodecConstants): Literal | undefined {
  const shape = targetOf(member, codecs);
  if (shape?.kind === "list") return writtenText({ ...shape.member, http: member.http }, codecs);
  if (shape?.kind !== "simple") return undefined;
  if (shape.type === "timestamp") return timestampCodec(member);
  if (shape.type === "blob") return code`${coreValue("blob")}`;
  // In headers: they cannot hold every text.
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

/** An idempotency token that is not given is made up; a structure that is the body is there even when it is not set. */
function fillOf(member: Member, codecs: CodecConstants): Literal | undefined {
  if (member.idempotencyToken) return code`${coreValue("randomToken")}`;
  const isBody = member.http?.location === "payload" && targetOf(member, codecs)?.kind === "structure";
  return isBody ? code`${coreValue("emptyStructure")}` : undefined;
}

function targetOf(member: Member, codecs: CodecConstants): Shape | undefined {
  return codecs.plan.model.shapes.get(member.target);
}
