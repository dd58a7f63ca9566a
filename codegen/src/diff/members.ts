/** Compares the members of structures and unions. */
import type { Member, StructureShape } from "../model/shape.ts";
import { type Changes, pairs } from "./change.ts";
import { typeOf, type Version } from "./version.ts";

/** Where a structure is used, in one version or both. */
interface Use {
  readonly isInput: boolean;
  readonly isOutput: boolean;
}

export function compareMembers(
  [before, after]: readonly [StructureShape, StructureShape],
  versions: readonly [Version, Version],
  changes: Changes,
): void {
  const [old, current] = versions;
  const use: Use = {
    isInput: old.inputs.has(before.id) || current.inputs.has(after.id),
    isOutput: old.outputs.has(before.id) || current.outputs.has(after.id),
  };
  for (const [name, was, is] of pairs(before.members, after.members)) {
    const place = `${after.name}$${name}`;
    if (was && is) compareMember(place, [was, is], versions, use, changes);
    else if (was) changes.add("broken", place, "the member was removed");
    else if (is?.required && use.isInput) changes.add("broken", place, "a required member was added to an input");
    else changes.add("added", place, "the member was added");
  }
}

function compareMember(
  place: string,
  [was, is]: readonly [Member, Member],
  versions: readonly [Version, Version],
  use: Use,
  changes: Changes,
): void {
  if (was.required !== is.required) {
    const isBroken = is.required ? use.isInput : use.isOutput;
    const text = is.required ? "the member is required now" : "the member is optional now";
    changes.add(isBroken ? "broken" : "changed", place, text);
  }
  compareTypes(place, [was, is], versions, changes);
  for (const [subject, part] of wireParts) changes.compare("changed", place, subject, part(was), part(is));
  for (const [subject, part] of ruleParts) changes.compare("changed", place, subject, part(was), part(is));
  changes.compareTexts(place, "the documentation", was.documentation, is.documentation);
  changes.compareTexts(place, "the deprecation", was.deprecated, is.deprecated);
}

type Part = readonly [subject: string, part: (member: Member) => unknown];

const wireParts: readonly Part[] = [
  ["the name in JSON", ({ name, jsonName }) => jsonName ?? name],
  ["the HTTP binding", ({ http }) => http],
  ["the format of the time", ({ timestampFormat }) => timestampFormat],
  ["the label of the host", ({ hostLabel }) => hostLabel],
  ["the idempotency token", ({ idempotencyToken }) => idempotencyToken],
];

/** Services enforce these rules, and clients do not. */
const ruleParts: readonly Part[] = [
  ["the length", ({ constraints }) => constraints.length],
  ["the range", ({ constraints }) => constraints.range],
  ["the pattern", ({ constraints }) => constraints.pattern],
  ["the default", ({ constraints }) => constraints.default],
  ["the sensitivity", ({ sensitive }) => sensitive],
];

/** Also compares the wire format of shapes without a name of their own. */
function compareTypes(
  place: string,
  [was, is]: readonly [Member, Member],
  [old, current]: readonly [Version, Version],
  changes: Changes,
): void {
  const isSame = typeOf(was.target, old, true) === typeOf(is.target, current, true);
  changes.compare(
    isSame ? "changed" : "broken",
    place,
    "the type",
    typeOf(was.target, old),
    typeOf(is.target, current),
  );
  const [before, after] = [old.model.shapes.get(was.target), current.model.shapes.get(is.target)];
  if (before?.kind !== "simple" || after?.kind !== "simple" || !isSame) return;
  changes.compare("changed", place, "the number", before.type, after.type);
  changes.compare("changed", place, "the media type", before.mediaType, after.mediaType);
}
