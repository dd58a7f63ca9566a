/** The targets of the registry by name. */
import * as registry from "./registry.ts";
import type { Target } from "./target.ts";

/** The names of all targets, such as `client`. */
// The type is inferred as a union of texts. So the declarations of this package's entries do not refer to the plan.
export const targetNames = namesOf(registry);

export type TargetName = (typeof targetNames)[number];

export const targets: Readonly<Record<TargetName, Target>> = registry;

function namesOf<Name extends string>(all: Readonly<Record<Name, Target>>): readonly Name[] {
  return Object.keys(all) as Name[];
}
