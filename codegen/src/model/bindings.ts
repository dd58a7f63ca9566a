/**
 * Checks that the members of inputs, outputs and errors fit their HTTP bindings, and that none takes another's place.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
import type { Faults } from "../fault.ts";
import { withArticle } from "../load/wording.ts";
import { bindingIn, type Direction, type HttpLocation } from "./http.ts";
import { kindOf, type Member, membersOf, type Shape, type Shapes, type StructureShape } from "./shape.ts";
import type { TraitReader } from "./traits.ts";

interface BoundOperation {
  readonly input: StructureShape;
  readonly output: StructureShape;
  readonly errors: readonly StructureShape[];
}

interface BoundMember {
  readonly name: string;
  readonly target: string;
  readonly location: HttpLocation;
  /** The name of the header or query parameter. */
  readonly wire: string;
}

export function checkBindings(
  { input, output, errors }: BoundOperation,
  shapes: Shapes,
  { faults }: TraitReader,
): void {
  checkStructure(input, "request", shapes, faults);
  for (const structure of [output, ...errors]) checkStructure(structure, "response", shapes, faults);
}

/** Adds a fault for each member that has the same name in JSON as a member before it. */
export function checkJsonNames(shapes: Shapes, faults: Faults): void {
  const held = new Set([...shapes.values()].flatMap(membersOf).map(({ target }) => target));
  for (const shape of shapes.values()) {
    if (shape.kind !== "structure" && shape.kind !== "union") continue;
    // Bindings only apply to inputs, outputs and errors. The value of a member has all members in its JSON.
    const inBody = shape.members.filter(({ http }) => http === undefined || held.has(shape.id));
    refuseSame(shape, inBody, ({ jsonName, name }) => jsonName ?? name, "name in JSON", faults);
  }
}

function checkStructure(structure: StructureShape, direction: Direction, shapes: Shapes, faults: Faults): void {
  const { file, id, members } = structure;
  const bound = members.flatMap(({ name, target, ...member }): readonly BoundMember[] => {
    const binding = bindingIn(member, direction);
    return binding ? [{ name, target, location: binding.location, wire: binding.name ?? name }] : [];
  });
  const at = (location: HttpLocation): readonly BoundMember[] => bound.filter((member) => member.location === location);
  for (const member of bound) checkTarget(member, structure, shapes, faults);
  refuseSame(structure, at("header"), ({ wire }) => wire.toLowerCase(), "header", faults);
  refuseSame(structure, at("headerMap"), ({ wire }) => wire.toLowerCase(), "prefix of headers", faults);
  refuseSame(structure, at("query"), ({ wire }) => wire, "query parameter", faults);
  refuseSame(structure, at("queryMap"), () => "", "map of query parameters", faults);
  refuseSame(structure, at("status"), () => "", "status", faults);
  refuseSame(structure, at("payload"), () => "", "payload", faults);
  const [payload] = at("payload");
  const beside = members.filter((member) => !bindingIn(member, direction)).map(({ name }) => name);
  if (!payload || beside.length === 0) return;
  faults.add({
    file,
    shape: `${id}$${payload.name}`,
    problem: `is the whole body (smithy.api#httpPayload), beside ${beside.join(", ")} in the body`,
    expected: "no other member in the body",
  });
}

function refuseSame<M extends { readonly name: string }>(
  { file, id }: StructureShape,
  members: readonly M[],
  keyOf: (member: M) => string,
  place: string,
  faults: Faults,
): void {
  const first = new Map<string, string>();
  for (const member of members) {
    const key = keyOf(member);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, member.name);
      continue;
    }
    const problem = `has the same ${place} as ${earlier}${key === "" ? "" : ` (${key})`}`;
    faults.add({ file, shape: `${id}$${member.name}`, problem, expected: `one member for each ${place}` });
  }
}

type Fits = (shape: Shape, shapes: Shapes) => boolean;

const isNumber: Fits = (shape) =>
  (shape.kind === "enum" && shape.type === "integer") ||
  (shape.kind === "simple" && /^(byte|short|integer|long|big|float|double)/.test(shape.type));
/** Simple values have a form as text. */
const isText: Fits = (shape) =>
  shape.kind === "enum" || (shape.kind === "simple" && shape.type !== "document" && !shape.streaming);
const isTextOrList: Fits = (shape, shapes) =>
  isText(shape, shapes) || (shape.kind === "list" && targetFits(shape.member, shapes, isText));
const isString: Fits = (shape) =>
  (shape.kind === "enum" && shape.type === "string") || (shape.kind === "simple" && shape.type === "string");
const isStringOrList: Fits = (shape, shapes) =>
  isString(shape, shapes) || (shape.kind === "list" && targetFits(shape.member, shapes, isString));
const isMapOf =
  (value: Fits): Fits =>
  (shape, shapes) =>
    shape.kind === "map" && targetFits(shape.value, shapes, value);

const fitting: Readonly<Record<HttpLocation, readonly [fits: Fits, expected: string]>> = {
  label: [isText, "a string, number, boolean or timestamp"],
  query: [isTextOrList, "a string, number, boolean or timestamp, or a list of them"],
  queryMap: [isMapOf(isStringOrList), "a map of strings or of lists of strings"],
  header: [isTextOrList, "a string, number, boolean or timestamp, or a list of them"],
  headerMap: [isMapOf(isString), "a map of strings"],
  payload: [
    (shape) => shape.kind !== "simple" || /^(string|blob|document)$/.test(shape.type),
    "a structure, union, list, map, document, string or blob",
  ],
  status: [isNumber, "an integer"],
};

function targetFits({ target }: Member, shapes: Shapes, fits: Fits): boolean {
  const shape = shapes.get(target);
  return shape !== undefined && fits(shape, shapes);
}

const places: Readonly<Record<HttpLocation, string>> = {
  label: "a label",
  query: "the query",
  queryMap: "the query as a map",
  header: "a header",
  headerMap: "headers as a map",
  payload: "the whole body",
  status: "the status",
};

function checkTarget(member: BoundMember, { file, id }: StructureShape, shapes: Shapes, faults: Faults): void {
  const target = shapes.get(member.target);
  const [fits, expected] = fitting[member.location];
  if (!target || fits(target, shapes)) return;
  const problem = `is bound to ${places[member.location]} and is ${withArticle(kindOf(target))} (${target.id})`;
  faults.add({ file, shape: `${id}$${member.name}`, problem, expected });
}
