/** Fourth stage: from the plan to files as data, with a function for each target. */
import type { Warning } from "../fault.ts";
import type { Plan } from "../plan/plan.ts";
import { emitAggregated, emitClient } from "./client.ts";
import { emitContract } from "./contract.ts";
import { emitEndpoints } from "./endpoints.ts";
import { emitErrors } from "./errors.ts";
import type { FileSpec, SourceFile } from "./files.ts";
import { emitIndex } from "./index.ts";
import { emitOpenApi } from "./openapi/document.ts";
import { emitOperations } from "./operations.ts";
import { emitPackage, type PackageOptions } from "./package.ts";
import { emitPaginators } from "./paginators.ts";
import { emitRegions } from "./regions.ts";
import { emitSdkTypes } from "./sdk-types.ts";
import { emitService } from "./service.ts";
import { emitShapes } from "./shapes.ts";
import { emitWaiters } from "./waiters.ts";

/**
 * `client`: a package that calls the service. `contract`: the routes, shapes and limits for a local service. `openapi`:
 * an OpenAPI document.
 */
export type Target = "client" | "contract" | "openapi";
export const targets: readonly Target[] = ["client", "contract", "openapi"];

export interface Emitted {
  readonly files: readonly FileSpec[];
  /** The parts of the model that this target cannot express. */
  readonly warnings: readonly Warning[];
}

export function emit(target: Target, plan: Plan, options: PackageOptions): Emitted {
  switch (target) {
    case "client":
      return { files: emitClientPackage(plan, options), warnings: [] };
    case "contract":
      return { files: emitContract(plan), warnings: [] };
    case "openapi":
      return emitOpenApi(plan);
  }
}

function emitClientPackage(plan: Plan, options: PackageOptions): readonly FileSpec[] {
  const errors = emitErrors(plan);
  const offered: readonly SourceFile[] = [
    emitClient(plan),
    emitAggregated(plan),
    ...emitOperations(plan),
    emitShapes(plan),
    errors.file,
    emitPaginators(plan),
    emitWaiters(plan),
    emitRegions(plan),
    emitSdkTypes(plan),
  ].filter(({ statements }) => statements.length > 0);
  const inner: readonly SourceFile[] = [emitService(plan, errors.special), emitEndpoints(plan)];
  return [...offered, ...inner, emitIndex(plan, offered), ...emitPackage(plan, options)];
}
