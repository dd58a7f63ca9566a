/** The codecs in `errors.ts`, which read error responses. Errors with equal members share one. */
import { code, type Literal, literal, textOf } from "../../emit/code.ts";
import type { ConstSpec } from "../../emit/files.ts";
import { membersOf } from "../../model/shape.ts";
import { coreType } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";
import { protocolOf } from "../../protocols/registry.ts";

export interface ErrorCodecs {
  readonly statements: readonly ConstSpec[];
  /** The name of the codec that all errors share. The base class has it. */
  readonly common: string | undefined;
  /** The names of other codecs, by the id of the error. */
  readonly own: ReadonlyMap<string, string>;
}

/** Errors that one codec reads. */
interface Group {
  readonly value: Literal;
  readonly ids: string[];
}

export function errorCodecsOf(plan: Plan): ErrorCodecs {
  const { errors, shapes } = plan.model;
  const codecs = protocolOf(plan.model).codecsOf(plan, "errors");
  // An error that is also the type of a member has two codecs: one for responses, and one for JSON.
  const held = new Set([...shapes.values()].flatMap(membersOf).map(({ target }) => target));
  for (const error of errors) if (held.has(error.id)) codecs.add(error);

  const groups = new Map<string, Group>();
  for (const error of errors) {
    const value = codecs.error(error);
    if (value === undefined) continue;
    const key = textOf(literal(value));
    const group = groups.get(key) ?? { value, ids: [] };
    groups.set(key, group);
    group.ids.push(error.id);
  }

  let shared = 0;
  const nameOf = ([id = "", another]: readonly string[]): string => {
    if (another !== undefined) return ++shared === 1 ? "errorCodec" : `errorCodec${shared}`;
    const name = plan.shapes.get(id)?.codec.name ?? "";
    return held.has(id) ? name.replace(/Codec$/, "ResponseCodec") : name;
  };
  const named = [...groups.values()].map(({ value, ids }) => ({ value, ids, name: nameOf(ids) }));
  const [first] = named;
  const common = first?.ids.length === errors.length ? first.name : undefined;
  return {
    statements: [...codecs.statements, ...named.map(({ name, value }) => statementOf(name, value))],
    common,
    own: new Map(common === undefined ? named.flatMap(({ ids, name }) => ids.map((id) => [id, name])) : []),
  };
}

function statementOf(name: string, value: Literal): ConstSpec {
  const type = code`${coreType("OutputCodec")}`;
  return { kind: "const", name, exported: true, docs: [], type, value: literal(value) };
}
