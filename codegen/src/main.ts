/** From a model to the files of a target: load → model → plan → target → print → format → write. */
import { explainOverflow, type Warning } from "./fault.ts";
import { format } from "./format/format.ts";
import { load } from "./load/load.ts";
import { warnOfShipped } from "./load/shipped.ts";
import { buildModel } from "./model/model.ts";
import { makePlan } from "./plan/plan.ts";
import { print } from "./print/print.ts";
import { type TargetName, targets } from "./targets/targets.ts";
import type { Changes } from "./write/folder.ts";
import { writeFolder } from "./write/write.ts";

export interface GenerateOptions {
  /** Smithy JSON AST files that together are one model. */
  readonly models: readonly string[];
  /** Files of `apply` statements that correct the model. */
  readonly overlays?: readonly string[];
  /**
   * Whether to apply the overlays that ship with the generator, for services with rules that their models do not contain.
   * @defaultValue true
   */
  readonly shippedOverlays?: boolean;
  /** The shape id of the service; required if the model has several. @defaultValue the only service of the model */
  readonly service?: string;
  /** The output folder. */
  readonly out: string;
  /** @defaultValue "client" */
  readonly target?: TargetName;
  /**
   * Whether the client fills in the defaults of the model, except in the top-level members of inputs.
   * @defaultValue false: the service fills them in
   */
  readonly fillDefaults?: boolean;
  /** The name of the package. @defaultValue `@ivskit/client-` followed by the service's name */
  readonly packageName?: string;
  /** The version range of `@ivskit/core` to depend on. @defaultValue the range that this generator was made for */
  readonly coreVersion?: string;
  /** Further members of its package.json, such as `repository` and `author`. @defaultValue none */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** The names of the operations to generate. @defaultValue all operations that clients support */
  readonly operations?: readonly string[];
  /** Whether to compare only, and write nothing. @defaultValue false */
  readonly check?: boolean;
  /**
   * Whether to overwrite files in the output folder that no earlier run wrote.
   * @defaultValue false: such files are an error
   */
  readonly force?: boolean;
}

export interface GenerateResult extends Changes {
  /** The parts of the model that are not generated. */
  readonly warnings: readonly Warning[];
}

const defaultCoreVersion = "^0.1.0";

/**
 * Generates a target into a folder. Nothing is written if there is any fault.
 *
 * @throws GenerationError with all faults of the first stage that found any
 */
export function generate(options: GenerateOptions): GenerateResult {
  try {
    return run(options);
  } catch (error) {
    throw explainOverflow(error, options.models.join(", "));
  }
}

function run(options: GenerateOptions): GenerateResult {
  const { out, target = "client", check = false, force = false, shippedOverlays = true } = options;
  const shapes = load(options.models, options.overlays, shippedOverlays);
  const model = buildModel(shapes, options.models, {
    service: options.service,
    fillDefaults: options.fillDefaults,
    operations: options.operations,
  });
  const plan = makePlan(model);
  const { files, warnings } = targets[target].emit(plan, {
    name: options.packageName ?? `@ivskit/client-${plan.slug}`,
    coreVersion: options.coreVersion ?? defaultCoreVersion,
    metadata: options.metadata ?? {},
  });
  // Targets of one service may share a folder, so each needs an id of its own.
  const id = target === "client" ? plan.slug : `${plan.slug}.${target}`;
  const changes = writeFolder(out, id, format(print(files)), { check, force });
  const switchedOff = shippedOverlays ? [] : warnOfShipped(shapes);
  return { ...changes, warnings: [...switchedOff, ...model.warnings, ...warnings] };
}

export { type Fault, GenerationError, type Warning } from "./fault.ts";
export type { TargetName as Target } from "./targets/targets.ts";
