/** A runtime that races are held in. */
import type { Job, Report } from "../inside/programs.ts";

export interface Runtime {
  /** As figures name it: the kind, and for Node its release, as in `node-24`. */
  readonly name: string;
  readonly kind: "node" | "deno" | "bun" | "workerd" | "chromium";
  readonly title: string;
  /** @throws Error where it is not there */
  version(): Promise<string>;
  /** @throws Error with the runtime's own words, where it gives no report */
  run(job: Job): Promise<Report>;
}
