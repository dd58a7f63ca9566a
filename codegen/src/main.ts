/** The whole way from a model to a package: load → model → plan → emit → print → write. */
import { emit, type Target } from "./emit/emit.ts";
import type { Warning } from "./fault.ts";
import { load } from "./load/load.ts";
import { buildModel } from "./model/model.ts";
import { makePlan } from "./plan/plan.ts";
import { print } from "./print/print.ts";
import type { Changes } from "./write/folder.ts";
import { writeFolder } from "./write/write.ts";

export interface GenerateOptions {
  /** Smithy JSON AST files that together are one model. */
  readonly models: readonly string[];
  /** Files of `apply` statements that correct the model. */
  readonly overlays?: readonly string[];
  /** The id of the service, where the model holds several. @defaultValue the only one */
  readonly service?: string;
  /** The output folder. */
  readonly out: string;
  /** @defaultValue "client" */
  readonly target?: Target;
  /** Fills in the defaults of the model as it says, but for the members of inputs. @defaultValue false: the service does */
  readonly fillDefaults?: boolean;
  /** The name of the package. @defaultValue `@ivskit/client-` and the service's name */
  readonly packageName?: string;
  /** The range of versions of the core. @defaultValue the version that this generator is made for */
  readonly coreVersion?: string;
  /** The names of the operations to generate for. @defaultValue all that can be had */
  readonly operations?: readonly string[];
  /** Compare only; write nothing. */
  readonly check?: boolean;
  /** Overwrites files in the output folder that no earlier run wrote. @defaultValue false: they are refused */
  readonly force?: boolean;
}

export interface GenerateResult extends Changes {
  /** How many files the target consists of. */
  readonly files: number;
  /** What of the model the target goes without. */
  readonly warnings: readonly Warning[];
}

const CORE_VERSION = "^0.1.0";

/**
 * Generates a target into a folder. Nothing is written when anything is wrong.
 *
 * @throws GenerationError with every fault of the stage that found some
 */
export function generate(options: GenerateOptions): GenerateResult {
  const { out, target = "client", check = false, force = false } = options;
  const shapes = load(options.models, options.overlays);
  const model = buildModel(shapes, options.models, {
    service: options.service,
    fillDefaults: options.fillDefaults,
    operations: options.operations,
  });
  const plan = makePlan(model);
  const files = emit(target, plan, {
    name: options.packageName ?? `@ivskit/client-${plan.slug}`,
    coreVersion: options.coreVersion ?? CORE_VERSION,
  });
  const printed = print(files);
  // Several targets of one service may share a folder.
  const id = target === "client" ? plan.slug : `${plan.slug}.${target}`;
  const changes = writeFolder(out, id, printed, { check, force });
  return { ...changes, files: printed.length, warnings: model.warnings };
}

export type { Target } from "./emit/emit.ts";
export { type Fault, GenerationError, type Warning } from "./fault.ts";
