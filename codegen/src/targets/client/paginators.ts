/** `paginators.ts`: one function for each paginated operation. */
import { type Code, code, literal } from "../../emit/code.ts";
import type { FunctionSpec, SourceFile } from "../../emit/files.ts";
import type { Operation } from "../../model/operation.ts";
import type { Member, StructureShape } from "../../model/shape.ts";
import { coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan, PlannedOperation } from "../../plan/plan.ts";
import type { SymbolRef } from "../../plan/symbols.ts";
import { typeOf } from "./types.ts";

export function emitPaginators(plan: Plan): SourceFile {
  const statements = plan.operations.flatMap((planned) =>
    planned.paginator ? [paginator(planned, planned.paginator, plan)] : [],
  );
  return { kind: "source", root: "src", path: "src/paginators", statements };
}

function paginator(planned: PlannedOperation, symbol: SymbolRef, plan: Plan): FunctionSpec {
  const { operation, command, input, output } = planned;
  const { inputToken, outputToken, pageSize, items } = operation.pagination ?? {};
  const paths = literal({ input: inputToken, output: outputToken, pageSize, items });
  const of = items === undefined ? "" : ` \`items()\` iterates over \`${items}\` of all pages.`;
  return {
    kind: "function",
    name: symbol.name,
    docs: [
      `Iterates over the pages of {@link ${command.name}} with \`for await\`.${of}`,
      "@throws the errors of the command, at the page that failed",
    ],
    parameters: [
      { name: "config", type: code`${coreType("PaginationConfiguration")}<${JSON.stringify(plan.slug)}>` },
      {
        name: "input",
        type: code`${input}`,
        ...(operation.input.members.some(({ required }) => required) ? {} : { value: "{}" }),
      },
    ],
    returns: code`${coreType("Paginator")}<${output}, ${itemType(operation, plan)}>`,
    body: [code`return ${coreValue("paginate")}(config, ${command}, input, ${paths});`],
  };
}

/** The type of an item: the member of a list, or a pair of key and value of a map. */
function itemType(operation: Operation, plan: Plan): Code {
  const member = memberAt(operation.output, operation.pagination?.items, plan);
  const shape = member && plan.model.shapes.get(member.target);
  if (shape?.kind === "list") return typeOf(shape.member.target, plan);
  if (shape?.kind === "map") return code`[string, ${typeOf(shape.value.target, plan)}]`;
  return code`never`;
}

function memberAt(structure: StructureShape, path: string | undefined, plan: Plan): Member | undefined {
  if (path === undefined) return undefined;
  const [head, ...rest] = path.split(".");
  const member = structure.members.find(({ name }) => name === head);
  const target = member && plan.model.shapes.get(member.target);
  if (rest.length === 0 || target?.kind !== "structure") return member;
  return memberAt(target, rest.join("."), plan);
}
