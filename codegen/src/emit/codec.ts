/**
 * Descriptors of how values travel. A shape whose JSON is its JavaScript value needs none, and most need none.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */

import { isSecret } from "../model/plain.ts";
import type { Member, Shape, SimpleShape, StructureShape } from "../model/shape.ts";
import { defaultTimestampFormat } from "../model/timestamps.ts";
import type { Plan } from "../plan/plan.ts";
import { coreType } from "../plan/symbols.ts";
import { code, type Literal, literal } from "./code.ts";
import type { ConstSpec } from "./files.ts";

/** The codec constants of one file, each after those that it refers to. */
export class CodecConstants {
  readonly statements: ConstSpec[] = [];
  readonly #plan: Plan;
  readonly #module: string;
  readonly #begun = new Set<string>();
  readonly #done = new Set<string>();

  constructor(plan: Plan, module: string) {
    this.#plan = plan;
    this.#module = module;
  }

  /** Adds the constant of a structure or union, if it needs one. */
  add(shape: Shape): void {
    if (this.#begun.has(shape.id) || !isStructure(shape) || !this.#plan.model.notPlain.has(shape.id)) return;
    this.#begun.add(shape.id);
    const members = this.members(shape.members, () => ({}));
    this.statements.push({
      kind: "const",
      name: this.#plan.shapes.get(shape.id)?.codec.name ?? "",
      exported: true,
      docs: [],
      type: code`${coreType("StructureCodec")}`,
      value: literal({ members }),
    });
    this.#done.add(shape.id);
  }

  /** What is to be said of members; those of which nothing is to be said are left out. */
  members(members: readonly Member[], bind: (member: Member) => Record<string, Literal | undefined>): Literal {
    const entries: [string, Literal][] = [];
    for (const member of members) {
      const bound = bind(member);
      const isText = bound.at !== undefined && bound.at !== "payload";
      const said: Record<string, Literal | undefined> = {
        ...bound,
        ...(member.jsonName !== undefined && !isText && bound.at === undefined ? { name: member.jsonName } : {}),
        as: inherited(member.name, isText ? this.#asText(member) : this.#asJson(member, bound.at === "payload")),
        sensitive: isSecret(member, this.#plan.model.shapes) || undefined,
        token: member.idempotencyToken || undefined,
      };
      if (Object.values(said).some((value) => value !== undefined)) entries.push([member.name, said]);
    }
    return Object.fromEntries(entries);
  }

  #asJson(member: Member, isPayload: boolean): Literal | undefined {
    const shape = this.#plan.model.shapes.get(member.target);
    if (!shape) return undefined;
    if (shape.kind === "list") return this.#collection("list", shape.member, shape.sparse);
    if (shape.kind === "map") return this.#collection("map", shape.value, shape.sparse);
    if (isStructure(shape)) return this.#plan.model.notPlain.has(shape.id) ? this.#reference(shape) : undefined;
    if (shape.kind === "simple") return simpleCodec(shape, member, isPayload);
    return isPayload ? "string" : undefined;
  }

  #collection(kind: "list" | "map", member: Member, sparse: boolean): Literal | undefined {
    const as = this.#asJson(member, false);
    if (as === undefined && !sparse) return undefined;
    return { [kind]: as ?? code`undefined`, sparse: sparse || undefined };
  }

  /** A constant of this file has to stand before its use; a shape that is reached while it is written holds itself. */
  #reference(shape: StructureShape): Literal {
    const symbol = this.#plan.shapes.get(shape.id)?.codec;
    if (!symbol) return {};
    // Errors may hold shared shapes and shared shapes errors: neither file may need the other while it is evaluated.
    if (symbol.module !== this.#module && [symbol.module, this.#module].includes("errors"))
      return code`() => ${symbol}`;
    if (symbol.module !== this.#module) return code`${symbol}`;
    this.add(shape);
    return this.#done.has(shape.id) ? code`${symbol}` : code`() => ${symbol}`;
  }

  /** Outside of a body everything is text: strings are the rule, the rest is named. */
  #asText(member: Member): Literal | undefined {
    const shape = this.#plan.model.shapes.get(member.target);
    if (!shape) return undefined;
    const item = shape.kind === "list" ? shape.member : shape.kind === "map" ? shape.value : undefined;
    if (item) {
      const as = this.#asText({ ...item, http: member.http });
      return shape.kind === "map" && as === undefined ? undefined : { [shape.kind]: as ?? code`undefined` };
    }
    if (shape.kind === "enum") return shape.type === "integer" ? "number" : undefined;
    if (shape.kind !== "simple" || shape.type === "string") return undefined;
    if (shape.type === "timestamp") return member.timestampFormat ?? defaultTimestampFormat(member.http?.location);
    if (shape.type === "blob" || shape.type === "boolean" || shape.type === "document") return shape.type;
    return "number";
  }
}

/** What the top level of an input, output or error says: where each member travels, and how. */
export function boundMembers(shape: StructureShape, codecs: CodecConstants): Literal | undefined {
  const members = codecs.members(shape.members, ({ http, name }) => {
    if (!http) return {};
    return { at: http.location, name: http.name !== name ? http.name : undefined };
  });
  return Object.keys(members as object).length === 0 ? undefined : { members };
}

function simpleCodec(shape: SimpleShape, member: Member, isPayload: boolean): Literal | undefined {
  switch (shape.type) {
    case "timestamp":
      return member.timestampFormat ?? defaultTimestampFormat(undefined);
    case "float":
    case "double":
      return "float";
    case "blob":
      return shape.streaming ? "stream" : "blob";
    case "document":
      return "document";
    case "string":
      return isPayload ? "string" : undefined;
    default:
      return undefined;
  }
}

/** TypeScript takes the type of a property such as `toString` from Object, and then does not see a literal type. */
function inherited(name: string, as: Literal | undefined): Literal | undefined {
  return name in Object.prototype && typeof as === "string" ? code`${JSON.stringify(as)} as const` : as;
}

function isStructure(shape: Shape): shape is StructureShape {
  return shape.kind === "structure" || shape.kind === "union";
}
