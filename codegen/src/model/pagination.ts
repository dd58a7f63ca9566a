/** @see https://smithy.io/2.0/spec/behavior-traits.html#paginated-trait */
import { z } from "zod";
import type { Shapes, StructureShape } from "./shape.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** The members that control pagination. Paths are member names joined by dots. */
export interface Pagination {
  readonly inputToken: string;
  readonly outputToken: string;
  readonly pageSize: string | undefined;
  /** The path of the output member that contains the items of a page. */
  readonly items: string | undefined;
}

const path = z.string().regex(/^\w+(\.\w+)*$/, "member names joined by dots");
const paginated = z.looseObject({
  inputToken: path.optional(),
  outputToken: path.optional(),
  pageSize: path.optional(),
  items: path.optional(),
});

/** Reads the trait of the operation. The trait of the service provides the properties that it leaves out. */
export function readPagination(
  operation: TraitOwner,
  service: TraitOwner,
  traits: TraitReader,
): Pagination | undefined {
  const own = traits.read(operation, "smithy.api#paginated", paginated);
  if (!own) return undefined;
  const shared = traits.read(service, "smithy.api#paginated", paginated);
  const { inputToken, outputToken, pageSize, items } = { ...shared, ...own };
  if (inputToken !== undefined && outputToken !== undefined) return { inputToken, outputToken, pageSize, items };
  traits.faults.add({
    file: operation.file,
    shape: operation.id,
    problem: "trait smithy.api#paginated lacks inputToken or outputToken",
    expected: "both, on the operation or on the service",
  });
  return undefined;
}

/** The part of an operation that its pagination must fit. */
interface PaginatedOperation {
  readonly id: string;
  readonly file: string;
  readonly input: StructureShape;
  readonly output: StructureShape;
  readonly pagination: Pagination | undefined;
}

/** Adds a fault for every path that does not lead to a member. */
export function checkPagination(operation: PaginatedOperation, shapes: Shapes, { faults }: TraitReader): void {
  const { id, file, input, output, pagination } = operation;
  if (!pagination) return;
  const { inputToken, outputToken, pageSize, items } = pagination;
  for (const [structure, paths] of [
    [input, { inputToken, pageSize }],
    [output, { outputToken, items }],
  ] as const) {
    for (const [key, path] of Object.entries(paths)) {
      if (path === undefined || leadsToMember(structure, path, shapes)) continue;
      faults.add({
        file,
        shape: id,
        problem: `trait smithy.api#paginated names ${path} as ${key}`,
        expected: `a member of ${structure.id}`,
      });
    }
  }
}

function leadsToMember(structure: StructureShape, path: string, shapes: Shapes): boolean {
  const [head, ...rest] = path.split(".");
  const member = structure.members.find(({ name }) => name === head);
  if (!member || rest.length === 0) return member !== undefined;
  const target = shapes.get(member.target);
  return target?.kind === "structure" && leadsToMember(target, rest.join("."), shapes);
}
