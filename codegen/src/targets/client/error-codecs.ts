/** The codecs that read error responses. Errors with equal members share one. */
import { type Code, code, type Literal, literal, textOf } from "../../emit/code.ts";
import type { ConstSpec } from "../../emit/files.ts";
import { membersOf } from "../../model/shape.ts";
import { coreType } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";
import { protocolOf } from "../../protocols/registry.ts";

export interface ErrorCodecs {
  readonly statements: readonly ConstSpec[];
  /** The codec that all errors share. */
  readonly common: Code | undefined;
  /** Other codecs by the id of the error. */
  readonly own: ReadonlyMap<string, Code>;
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

  const statements: ConstSpec[] = [];
  const own = new Map<string, Code>();
  for (const { value, ids } of groups.values()) {
    // All errors have this codec, so their base class has it.
    if (ids.length === errors.length) return { statements: codecs.statements, common: literal(value), own };
    const codec = ids.length === 1 ? literal(value) : addShared(statements, value);
    for (const id of ids) own.set(id, codec);
  }
  return { statements: [...codecs.statements, ...statements], common: undefined, own };
}

/** Adds a constant for a codec that several errors share. */
function addShared(statements: ConstSpec[], value: Literal): Code {
  const name = statements.length === 0 ? "errorCodec" : `errorCodec${statements.length + 1}`;
  const type = code`${coreType("OutputCodec")}`;
  statements.push({ kind: "const", name, exported: false, docs: [], type, value: literal(value) });
  return code`${name}`;
}
