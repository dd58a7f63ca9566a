/** The installed runtimes, in the order of the page. */
import { chromium } from "./chromium.ts";
import type { Runtime } from "./runtime.ts";
import { bun, deno, newestNode, nodes, type ScriptRuntime } from "./script.ts";
import { workerd } from "./workerd.ts";

/** The name and version, such as `Node 24.21.0`. */
type WithRelease<R extends Runtime> = R & { readonly release: string };
export type PresentRuntime = WithRelease<Runtime>;
export type PresentScriptRuntime = WithRelease<ScriptRuntime>;

/** The Node releases to measure: `every` for cases that depend on Node's own fetch and `node:http`. */
export type NodeChoice = "newest" | "every";

let present: Promise<readonly PresentRuntime[]> | undefined;

/** All runtimes. @param choice Default: only the newest Node release */
export async function presentRuntimes(choice: NodeChoice = "newest"): Promise<readonly PresentRuntime[]> {
  present ??= Promise.all([...nodes, deno, bun, workerd, chromium].map(withRelease)).then((found) => found.flat());
  return (await present).filter((runtime) => choice === "every" || !isOlderNode(runtime));
}

/** The runtimes that run a file directly, and have the modules of Node. */
export async function presentScriptRuntimes(choice?: NodeChoice): Promise<readonly PresentScriptRuntime[]> {
  return (await presentRuntimes(choice)).filter(isScripted);
}

export function isScripted(runtime: PresentRuntime): runtime is PresentScriptRuntime {
  return "command" in runtime;
}

export function isOlderNode({ kind, name }: Runtime): boolean {
  return kind === "node" && name !== newestNode.name;
}

async function withRelease(runtime: Runtime): Promise<PresentRuntime[]> {
  const version = await runtime.version().catch(() => undefined);
  return version === undefined ? [] : [{ ...runtime, release: `${runtime.title} ${version}` }];
}
