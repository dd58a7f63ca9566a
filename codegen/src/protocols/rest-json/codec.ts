/**
 * Codecs describe the conversion between values and JSON. Most shapes need none, since their JSON is the same as the
 * value.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import { type Code, code, type Literal, literal } from "../../emit/code.ts";
import type { ConstSpec } from "../../emit/files.ts";
import type { Member, Shape, SimpleShape, StructureShape } from "../../model/shape.ts";
import { defaultTimestampFormat, type TimestampFormat } from "../../model/timestamps.ts";
import { type CoreValue, coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";

export type Properties = Record<string, Literal | undefined>;

/** The codec constants of one file. Each constant is after those that it refers to. */
export class CodecConstants {
  readonly statements: ConstSpec[] = [];
  readonly plan: Plan;
  readonly #module: string;
  readonly #begun = new Set<string>();
  readonly #done = new Set<string>();

  constructor(plan: Plan, module: string) {
    this.plan = plan;
    this.#module = module;
  }

  /** Adds the constant of a structure or union, if it needs one. */
  add(shape: Shape): void {
    if (this.#begun.has(shape.id) || !isStructure(shape) || !this.plan.model.notJson.has(shape.id)) return;
    this.#begun.add(shape.id);
    const members = this.members(shape.members, (member) => ({
      name: member.jsonName,
      as: this.valueOf(member),
      fill: shape.kind === "structure" ? defaultOf(member, this.plan) : undefined,
    }));
    this.statements.push({
      kind: "const",
      name: this.plan.shapes.get(shape.id)?.codec.name ?? "",
      exported: true,
      docs: [],
      type: code`${coreType("StructureCodec")}`,
      value: literal({ members, work: workOf(shape.members, this.plan, shape.kind === "structure") }),
    });
    this.#done.add(shape.id);
  }

  /** The descriptions of members, by name. Members without a description are left out. */
  members(members: readonly Member[], say: (member: Member) => Properties): Literal {
    const entries: [string, Literal][] = [];
    for (const member of members) {
      const said = say(member);
      if (Object.values(said).some((value) => value !== undefined)) entries.push([member.name, said]);
    }
    return Object.fromEntries(entries);
  }

  /** The codec of a member. Undefined if its JSON is the same as its value. */
  valueOf(member: Member): Literal | undefined {
    const shape = this.plan.model.shapes.get(member.target);
    if (!shape) return undefined;
    if (shape.kind === "list") return this.#collection(shape.sparse ? "sparseList" : "list", shape.member);
    if (shape.kind === "map") return this.#collection(shape.sparse ? "sparseMap" : "map", shape.value);
    if (isStructure(shape)) return this.plan.model.notJson.has(shape.id) ? this.#reference(shape) : undefined;
    return shape.kind === "simple" ? simpleCodec(shape, member) : undefined;
  }

  #collection(kind: "list" | "map" | "sparseList" | "sparseMap", member: Member): Literal | undefined {
    const as = this.valueOf(member);
    if (as === undefined && !kind.startsWith("sparse")) return undefined;
    return [code`${coreValue(kind)}`, as ?? code`undefined`];
  }

  /** A constant must be defined before its use. A shape that contains itself is therefore referred to by a function. */
  #reference(shape: StructureShape): Literal {
    const symbol = this.plan.shapes.get(shape.id)?.codec;
    if (!symbol) return {};
    const codec = shape.kind === "union" ? code`[${coreValue("union")}, ${symbol}]` : code`${symbol}`;
    // Errors may contain shared shapes, and shared shapes errors. Functions keep the two files from needing each other
    // at load.
    if (symbol.module !== this.#module && [symbol.module, this.#module].includes("errors")) return code`() => ${codec}`;
    if (symbol.module !== this.#module) return codec;
    this.add(shape);
    return this.#done.has(shape.id) ? codec : code`() => ${codec}`;
  }
}

/** A function that returns a new default value each time. Undefined if the member has no default. */
export function defaultOf({ filled, target }: Member, plan: Plan): Literal | undefined {
  if (filled === undefined) return undefined;
  const shape = plan.model.shapes.get(target);
  const type = shape?.kind === "simple" ? shape.type : undefined;
  if (type === "timestamp") return code`() => new Date(${JSON.stringify(millisecondsOf(filled))})`;
  if (type === "blob") return code`() => Uint8Array.of(${[...Buffer.from(String(filled), "base64")].join(", ")})`;
  const value = literal(filled as Literal);
  return code`() => ${typeof filled === "object" && !Array.isArray(filled) ? code`(${value})` : value}`;
}

/**
 * Returns the default of a timestamp in milliseconds. In a model, it is seconds or a date, whatever the format on the
 * wire.
 */
function millisecondsOf(value: unknown): number {
  return typeof value === "number" ? value * 1000 : Date.parse(String(value));
}

/** The function of core that converts a structure with these members. Undefined if nothing must be converted. */
export function workOf(members: readonly Member[], plan: Plan, fills: boolean): Literal | undefined {
  if (fills && members.some(({ filled }) => filled !== undefined)) return code`${coreValue("filledStructure")}`;
  const { shapes, notJson } = plan.model;
  if (members.some(({ jsonName, name }) => jsonName !== undefined && jsonName !== name)) {
    return code`${coreValue("renamedStructure")}`;
  }
  const works = members.some(({ target }) => shapes.has(target) && notJson.has(target));
  return works ? code`${coreValue("structure")}` : undefined;
}

const timestampCodecs: Readonly<Record<TimestampFormat, CoreValue>> = {
  "date-time": "dateTime",
  "epoch-seconds": "epochSeconds",
  "http-date": "httpDate",
};

/** The codec of a timestamp, which depends on its format and its location. */
export function timestampCodec(member: Member): Code {
  return code`${coreValue(timestampCodecs[member.timestampFormat ?? defaultTimestampFormat(member.http?.location)])}`;
}

function simpleCodec(shape: SimpleShape, member: Member): Literal | undefined {
  switch (shape.type) {
    case "timestamp":
      return timestampCodec({ ...member, http: undefined });
    case "float":
    case "double":
      return code`${coreValue("float")}`;
    case "blob":
    case "document":
      return code`${coreValue(shape.type)}`;
    default:
      return undefined;
  }
}

function isStructure(shape: Shape): shape is StructureShape {
  return shape.kind === "structure" || shape.kind === "union";
}
