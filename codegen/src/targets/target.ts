/** The interface of a target: it turns the plan of a service into files. Each folder beside this file is one target. */
import type { FileSpec } from "../emit/files.ts";
import type { Warning } from "../fault.ts";
import type { Plan } from "../plan/plan.ts";

export interface Target {
  /** For the help of the command line: the files that the target writes. */
  readonly summary: string;
  readonly emit: (plan: Plan, options: PackageOptions) => Emitted;
}

export interface PackageOptions {
  /** The name of the package, such as `@ivskit/client-ivs`. */
  readonly name: string;
  /** The version range of core that the package depends on. */
  readonly coreVersion: string;
  /** Members that the generator cannot know, such as `repository`. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface Emitted {
  readonly files: readonly FileSpec[];
  /** The parts of the model that this target cannot express. */
  readonly warnings: readonly Warning[];
}
