/** Compares the structures, unions and enums of two versions. */
import { type EnumShape, kindOf, type Shape, type StructureShape } from "../model/shape.ts";
import { type Changes, pairs } from "./change.ts";
import { compareMembers } from "./members.ts";
import { namedShapes, type Version } from "./version.ts";

export function compareShapes(versions: readonly [Version, Version], changes: Changes): void {
  const [old, current] = versions;
  for (const [name, was, is] of pairs(namedShapes(old), namedShapes(current))) {
    if (was && is) compareShape(name, [was, is], versions, changes);
    else if (was) changes.add("broken", name, `the ${kindOf(was)} was removed`);
    else if (is) changes.add("added", name, `the ${kindOf(is)} was added`);
  }
}

function compareShape(
  name: string,
  [was, is]: readonly [Shape, Shape],
  versions: readonly [Version, Version],
  changes: Changes,
): void {
  changes.compareTexts(name, "the documentation", was.documentation, is.documentation);
  changes.compareTexts(name, "the deprecation", was.deprecated, is.deprecated);
  if (was.kind === "enum" && is.kind === "enum") compareEnums(name, was, is, changes);
  else if (isStructure(was) && isStructure(is) && was.kind === is.kind) {
    compareErrors(name, was, is, changes);
    compareMembers([was, is], versions, changes);
  } else changes.compare("broken", name, "the type", kindOf(was), kindOf(is));
}

function isStructure(shape: Shape): shape is StructureShape {
  return shape.kind === "structure" || shape.kind === "union";
}

function compareEnums(name: string, before: EnumShape, after: EnumShape, changes: Changes): void {
  changes.compare("broken", name, "the type of the values", before.type, after.type);
  for (const [key, was, is] of pairs(before.values, after.values)) {
    const place = `${name}$${key}`;
    if (was && is) {
      changes.compare("broken", place, "the value", was.value, is.value);
      changes.compareTexts(place, "the documentation", was.documentation, is.documentation);
    } else if (was) changes.add("broken", place, "the value was removed");
    else changes.add("added", place, "the value was added");
  }
}

/**
 * Compares the error traits of a structure. A structure that becomes an error, or is no longer one, breaks programs.
 */
function compareErrors(name: string, was: StructureShape, is: StructureShape, changes: Changes): void {
  const effect = was.error && is.error ? "changed" : "broken";
  changes.compare(effect, name, "the kind of error", was.error, is.error);
}
