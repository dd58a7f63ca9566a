/** A package that calls the service. */
import type { FileSpec, SourceFile } from "../../emit/files.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PackageOptions, Target } from "../target.ts";
import { emitAggregated, emitClient } from "./client.ts";
import { emitEndpoints } from "./endpoints.ts";
import { emitErrors } from "./errors.ts";
import { emitIndex } from "./index.ts";
import { emitOperations } from "./operations.ts";
import { emitPackage } from "./package.ts";
import { emitPaginators } from "./paginators.ts";
import { emitRegions } from "./regions.ts";
import { emitSdkTypes } from "./sdk-types.ts";
import { emitService } from "./service.ts";
import { emitShapes } from "./shapes.ts";
import { emitWaiters } from "./waiters.ts";

export const client: Target = {
  summary: "a package that calls the service",
  emit: (plan, options) => ({ files: filesOf(plan, options), warnings: [] }),
};

function filesOf(plan: Plan, options: PackageOptions): readonly FileSpec[] {
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
