/** The runtimes that are there, in the page's order. */
import { chromium } from "./chromium.ts";
import type { Runtime } from "./runtime.ts";
import { bun, deno, node } from "./script.ts";
import { workerd } from "./workerd.ts";

export interface PresentRuntime extends Runtime {
  /** As in `Node 24.21.0`. */
  readonly release: string;
}

const scripted: readonly Runtime[] = [node, deno, bun];

/** Whether it runs a file as it is, and has what Node has. */
export function isScripted({ name }: Runtime): boolean {
  return scripted.some((runtime) => runtime.name === name);
}

let present: Promise<readonly PresentRuntime[]> | undefined;

export function presentRuntimes(): Promise<readonly PresentRuntime[]> {
  present ??= Promise.all([...scripted, workerd, chromium].map(withRelease)).then((found) => found.flat());
  return present;
}

async function withRelease(runtime: Runtime): Promise<PresentRuntime[]> {
  const version = await runtime.version().catch(() => undefined);
  return version === undefined ? [] : [{ ...runtime, release: `${runtime.title} ${version}` }];
}
