/** Random values of modelled shapes, for fast-check: of the right types, close to the limits, and awkward. */
import fc from "fast-check";
import { arbitraryText, headerText } from "./arbitrary-text.ts";
import type { Member, Shape, Shapes, StructureShape } from "./models.ts";

/** The purpose of a value. */
export interface ShapeOptions {
  /** The form of a timestamp: a Date in an input, text in a body. */
  readonly timestamp: fc.Arbitrary<unknown>;
  /** Adds nulls and unknown members, as responses of a later version of a service may contain them. */
  readonly surprises?: boolean;
}

/** A value for every kind of shape. @throws Error for a shape of a type that no service here uses */
export function arbitraryShape(shapes: Shapes, id: string, options: ShapeOptions): fc.Arbitrary<unknown> {
  const shape = shapes.get(id);
  if (!shape) throw new Error(`there is no shape ${id}`);
  switch (shape.kind) {
    case "simple":
      return arbitrarySimple(shape, options);
    case "enum":
      return shape.type === "integer" ? fc.integer() : arbitraryEnumText(shape);
    case "list":
      return fc.array(arbitraryShape(shapes, shape.member.target, options), { maxLength: 4 });
    case "map":
      return fc.dictionary(
        arbitraryShape(shapes, shape.key.target, options) as fc.Arbitrary<string>,
        arbitraryShape(shapes, shape.value.target, options),
        { maxKeys: 4, noNullPrototype: true },
      );
    default:
      return arbitraryMembers(shapes, shape.members, options);
  }
}

/** An object with the required members and any of the others. */
export function arbitraryMembers(
  shapes: Shapes,
  members: readonly Member[],
  options: ShapeOptions,
): fc.Arbitrary<Record<string, unknown>> {
  const arbitraries: Record<string, fc.Arbitrary<unknown>> = {};
  const requiredKeys: string[] = [];
  for (const { name, target, required, http } of members) {
    const value = http?.location === "header" ? headerText : arbitraryShape(shapes, target, options);
    arbitraries[name] = options.surprises && !required ? withNull(value) : value;
    if (required) requiredKeys.push(name);
  }
  const record = fc.record(arbitraries, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<
    Record<string, unknown>
  >;
  if (!options.surprises) return record;
  return fc
    .tuple(
      record,
      fc.option(fc.record({ laterMember: unknownMember }, { noNullPrototype: true }), { freq: 6, nil: {} }),
    )
    .map(([known, unknown]) => ({ ...known, ...unknown }));
}

const withNull = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });

const unknownMember: fc.Arbitrary<unknown> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 2 }),
  fc.constant({ nested: { deeper: [1, "two"] } }),
);

function arbitrarySimple(shape: Extract<Shape, { kind: "simple" }>, options: ShapeOptions): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case "string":
      return arbitraryText(shape);
    case "boolean":
      return fc.boolean();
    case "byte":
    case "short":
    case "integer":
      return fc.oneof(fc.constant(0), fc.integer(bounds(shape)));
    case "long":
    case "bigInteger":
      return fc.oneof(fc.constant(0), fc.constant(-1), fc.maxSafeInteger());
    case "float":
    case "double":
    case "bigDecimal":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "timestamp":
      return options.timestamp;
    case "blob":
      return fc.uint8Array();
    case "document":
      return fc.jsonValue();
  }
}

function bounds({ constraints: { range } }: Shape): fc.IntegerConstraints {
  return { ...(range?.min !== undefined && { min: range.min }), ...(range?.max !== undefined && { max: range.max }) };
}

/** Mostly values that the model knows; enums are open. */
function arbitraryEnumText(shape: Extract<Shape, { kind: "enum" }>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...shape.values.map(({ value }) => value)) },
    { weight: 1, arbitrary: fc.constantFrom("", "VALUE_OF_A_LATER_VERSION") },
  );
}

/** The members of a structure that travel in a header, by the header's name in lower case. */
export function headerMembers({ members }: StructureShape): readonly (readonly [header: string, member: string])[] {
  return members.flatMap(({ name, http }) =>
    http?.location === "header" && http.name !== undefined ? [[http.name.toLowerCase(), name] as const] : [],
  );
}
