/** All mutants of the local service. */
import { mutants as events } from "./events.ts";
import { mutants as lifeCycles } from "./life-cycles.ts";
import type { Mutant } from "./mutant.ts";
import { mutants as operations } from "./operations.ts";
import { mutants as signatures } from "./signatures.ts";
import { mutants as validation } from "./validation.ts";

export const mutants: readonly Mutant[] = [...operations, ...lifeCycles, ...validation, ...signatures, ...events];
