/** A runtime in which races run. */
import type { Job, Report } from "../inside/programs.ts";

export interface Runtime {
  /** The name in figures: the kind, for Node with the release, such as `node-24`. */
  readonly name: string;
  readonly kind: "node" | "deno" | "bun" | "workerd" | "chromium";
  readonly title: string;
  /** @throws Error if the runtime is not installed */
  version(): Promise<string>;
  /** @throws Error with the output of the runtime if it writes no report */
  run(job: Job): Promise<Report>;
}
