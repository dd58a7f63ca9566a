/** Makes fixed values for every shape: the smallest valid value, and the value with all members. */
import type { Member, Shapes } from "./models.ts";

/** How much of a shape an example contains. */
export type Extent = "smallest" | "fullest";

/**
 * An example of a shape. A timestamp is text, as in a body. @throws Error for a shape of a type that no service here
 * uses
 */
export function exampleOf(shapes: Shapes, id: string, extent: Extent, name = "value"): unknown {
  const shape = shapes.get(id);
  if (!shape) throw new Error(`there is no shape ${id}`);
  switch (shape.kind) {
    case "enum":
      return shape.values[extent === "smallest" ? 0 : shape.values.length - 1]?.value;
    case "list":
      return extent === "smallest"
        ? []
        : [
            exampleOf(shapes, shape.member.target, extent, name),
            exampleOf(shapes, shape.member.target, "smallest", name),
          ];
    case "map":
      return extent === "smallest"
        ? {}
        : { "key: of/a tag": exampleOf(shapes, shape.value.target, extent, name), empty: "" };
    case "simple":
      return exampleOfSimple(shape.type, extent, name);
    default:
      return exampleMembers(shapes, shape.members, extent);
  }
}

/** An object with the required members, or with all members. */
export function exampleMembers(shapes: Shapes, members: readonly Member[], extent: Extent): Record<string, unknown> {
  return Object.fromEntries(
    members
      .filter(({ required }) => required || extent === "fullest")
      .map(({ name, target, http }) => [
        name,
        http?.location === "header" ? `value of ${http.name}` : exampleOf(shapes, target, extent, name),
      ]),
  );
}

function exampleOfSimple(type: string, extent: Extent, name: string): unknown {
  const smallest = extent === "smallest";
  switch (type) {
    case "string":
      if (/arn$/i.test(name))
        return `arn:aws:ivs:us-west-2:123456789012:${smallest ? "channel" : "stream-key"}/AbCd1234efGH`;
      return smallest ? "x" : `${name} ✓ "full"`;
    case "boolean":
      return !smallest;
    case "timestamp":
      return smallest ? "2024-05-06T07:08:09Z" : "2024-05-06T07:08:09.123Z";
    case "blob":
      return "AQID";
    case "document":
      return { any: [1, "two"] };
    default:
      return smallest ? 0 : 2_147_483_647;
  }
}
