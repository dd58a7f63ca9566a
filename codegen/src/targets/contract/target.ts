/** The contract of a service, for a local service that follows it. */
import type { Target } from "../target.ts";
import { emitContract } from "./contract.ts";

export const contract: Target = {
  summary: "the routes, shapes and limits for a local service",
  emit: (plan) => ({ files: emitContract(plan), warnings: [] }),
};
