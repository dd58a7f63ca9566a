/** @see https://smithy.io/2.0/spec/behavior-traits.html#paginated-trait */
import { z } from "zod";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** Paths are member names joined by dots. */
export interface Pagination {
  readonly inputToken: string;
  readonly outputToken: string;
  readonly pageSize: string | undefined;
  /** Where the things stand that the pages are made of. */
  readonly items: string | undefined;
}

const path = z.string().regex(/^\w+(\.\w+)*$/, "member names joined by dots");
const paginated = z.looseObject({
  inputToken: path.optional(),
  outputToken: path.optional(),
  pageSize: path.optional(),
  items: path.optional(),
});

/** What the operation leaves open stands on the service. */
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
    problem: "trait smithy.api#paginated names no inputToken or no outputToken",
    expected: "both, here or on the service",
  });
  return undefined;
}
