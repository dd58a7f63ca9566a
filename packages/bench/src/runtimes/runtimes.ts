/** The runtimes that are there, in the page's order. */
import { chromium } from "./chromium.ts";
import type { Runtime } from "./runtime.ts";
import { bun, deno, newestNode, nodes, type ScriptRuntime } from "./script.ts";
import { workerd } from "./workerd.ts";

/** As in `Node 24.21.0`. */
type WithRelease<R extends Runtime> = R & { readonly release: string };
export type PresentRuntime = WithRelease<Runtime>;
export type PresentScriptRuntime = WithRelease<ScriptRuntime>;

/** Of which releases of Node figures are wanted: they differ where Node's own fetch and `node:http` count. */
export type NodeChoice = "newest" | "every";

let present: Promise<readonly PresentRuntime[]> | undefined;

/** All of them. @param choice Default: the newest release of Node alone */
export async function presentRuntimes(choice: NodeChoice = "newest"): Promise<readonly PresentRuntime[]> {
  present ??= Promise.all([...nodes, deno, bun, workerd, chromium].map(withRelease)).then((found) => found.flat());
  return (await present).filter((runtime) => choice === "every" || !isOlderNode(runtime));
}

/** Those that run a file as it is, and have all that Node has. */
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
