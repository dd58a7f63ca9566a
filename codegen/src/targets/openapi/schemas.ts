/**
 * Schemas of members. Structures, unions and enums become components, and other shapes are inline.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#schema-object
 */
import type { HttpLocation } from "../../model/http.ts";
import type { Model } from "../../model/model.ts";
import { unitId } from "../../model/operation.ts";
import { compare } from "../../model/order.ts";
import {
  type EnumShape,
  type Member,
  membersOf,
  type Shape,
  type Shapes,
  type StructureShape,
} from "../../model/shape.ts";
import { paragraphs, type SpecObject, unlessEmpty } from "./objects.ts";
import { bounds, simpleSchema } from "./simple.ts";
import { sorted, wireName } from "./wire.ts";

export class Schemas {
  /** All shapes of the model by id. */
  readonly shapes: Shapes;
  /**
   * The ids of shapes that are the target of a member. Their JSON has all members, since HTTP bindings do not apply
   * there.
   */
  readonly #held: ReadonlySet<string>;
  readonly #components = new Map<string, SpecObject>();

  constructor({ shapes }: Model) {
    this.shapes = shapes;
    this.#held = new Set([...shapes.values()].flatMap(membersOf).map(({ target }) => target));
  }

  /** The schema of a member, with its own documentation and default. */
  member(member: Member, location: HttpLocation | undefined = member.http?.location): SpecObject {
    return { ...this.#target(member, location), ...annotations(member, this.shapes.get(member.target)) };
  }

  /** The schema of the JSON body of an input, output or error. */
  body(structure: StructureShape): SpecObject {
    const inBody = structure.members.filter(({ http }) => http === undefined);
    const isApart = inBody.length < structure.members.length && this.#held.has(structure.id);
    return isApart ? this.#object(structure, inBody) : this.#reference(structure);
  }

  /** The components that schemas refer to, sorted by name. */
  components(): SpecObject {
    return Object.fromEntries([...this.#components].sort(([a], [b]) => compare(a, b)));
  }

  #target(member: Member, location: HttpLocation | undefined): SpecObject {
    const shape = this.shapes.get(member.target);
    const { length } = member.constraints;
    if (!shape || shape.id === unitId) return { type: "object" };
    switch (shape.kind) {
      case "simple":
        return simpleSchema(shape, member, location);
      case "list":
        return {
          type: "array",
          items: orNull(this.member(shape.member, location), shape.sparse),
          ...bounds(length, "minItems", "maxItems"),
        };
      case "map":
        return {
          type: "object",
          propertyNames: this.#propertyNames(shape.key),
          additionalProperties: orNull(this.member(shape.value, location), shape.sparse),
          ...bounds(length, "minProperties", "maxProperties"),
        };
      default:
        return this.#reference(shape);
    }
  }

  #propertyNames(key: Member): SpecObject | undefined {
    const { length, pattern } = key.constraints;
    const isPlain = this.shapes.get(key.target)?.kind === "simple" && length === undefined && pattern === undefined;
    return isPlain ? undefined : this.#target(key, undefined);
  }

  #reference(shape: StructureShape | EnumShape): SpecObject {
    if (!this.#components.has(shape.name)) {
      // Shapes may contain themselves, so the name is taken before the schema is written.
      this.#components.set(shape.name, {});
      this.#components.set(shape.name, this.#component(shape));
    }
    return { $ref: `#/components/schemas/${shape.name}` };
  }

  #component(shape: StructureShape | EnumShape): SpecObject {
    if (shape.kind === "enum") return enumSchema(shape);
    if (shape.kind === "union") return this.#union(shape);
    const isHeld = this.#held.has(shape.id);
    return this.#object(shape, isHeld ? shape.members : shape.members.filter(({ http }) => http === undefined));
  }

  #object(shape: StructureShape, members: readonly Member[]): SpecObject {
    const required = members.filter((member) => member.required).map(wireName);
    return {
      type: "object",
      ...shapeAnnotations(shape),
      required: unlessEmpty(required),
      properties: this.#properties(members),
    };
  }

  /** A schema in which exactly one member is set. */
  #union(shape: StructureShape): SpecObject {
    const variants = shape.members.map((member) => ({
      type: "object",
      title: member.name,
      required: [wireName(member)],
      properties: this.#properties([member]),
    }));
    return { ...shapeAnnotations(shape), ...(variants.length > 0 ? { oneOf: variants } : { type: "object" }) };
  }

  #properties(members: readonly Member[]): SpecObject | undefined {
    return unlessEmpty(Object.fromEntries(members.map((member) => [wireName(member), this.member(member, undefined)])));
  }
}

/** Services may send values that are newer than the model. */
function enumSchema(shape: EnumShape): SpecObject {
  const { type, values, documentation, deprecated } = shape;
  const told = values.filter((value) => value.documentation !== undefined);
  const list = told.map((value) => `- \`${value.value}\`: ${value.documentation}`).join("\n");
  return {
    description: paragraphs([documentation, list, deprecated]),
    deprecated: deprecated !== undefined || undefined,
    anyOf: [
      { type, enum: values.map(({ value }) => value) },
      { type, description: "Another value." },
    ],
  };
}

function orNull(schema: SpecObject, sparse: boolean): SpecObject {
  return sparse ? { anyOf: [schema, { type: "null" }] } : schema;
}

function shapeAnnotations({ documentation, deprecated, sensitive }: Shape): SpecObject {
  return {
    description: paragraphs([documentation, deprecated]),
    deprecated: deprecated !== undefined || undefined,
    "x-sensitive": sensitive || undefined,
  };
}

function annotations(member: Member, target: Shape | undefined): SpecObject {
  const { documentation, deprecated, sensitive, idempotencyToken } = member;
  return {
    description: paragraphs([
      documentation,
      idempotencyToken ? "Calls with the same value take effect only once." : undefined,
      deprecated,
    ]),
    deprecated: deprecated !== undefined || undefined,
    default: defaultOf(member, target),
    "x-sensitive": sensitive || undefined,
    "x-idempotency-token": idempotencyToken || undefined,
  };
}

/** Null means no default. Defaults of timestamps are left out, since the model writes them in another format. */
function defaultOf({ constraints }: Member, target: Shape | undefined): unknown {
  const isTime = target?.kind === "simple" && target.type === "timestamp";
  return constraints.default === null || isTime ? undefined : sorted(constraints.default);
}
