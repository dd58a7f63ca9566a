/**
 * Runs code in Cloudflare's workerd, without its Node compatibility. From compatibility date 2026-08-04 on,
 * `nodejs_compat` and `nodejs_compat_v2` are on by default, and each must be turned off by its own flag.
 *
 * @see https://developers.cloudflare.com/changelog/post/2026-08-04-nodejs-compat-default/
 */
import { createRequire } from "node:module";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

const compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"];

/** Sends a POST request to the worker and gives the response's text. @throws Error with that text when it is not 2xx */
export type Ask = (init?: { readonly body: string }) => Promise<string>;

/**
 * Starts a worker, and gives the result of `use`. The worker is stopped afterwards.
 *
 * @param contents the worker's module
 * @param durableObjects by binding, the names of exported classes
 */
export async function withWorker<Value>(
  contents: string,
  use: (ask: Ask) => Promise<Value>,
  durableObjects: Readonly<Record<string, string>> = {},
): Promise<Value> {
  const modules = [{ type: "ESModule" as const, path: "worker.js", contents }];
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: "worker",
      modules,
      compatibilityDate: "2026-11-01",
      compatibilityFlags,
      cf: false,
      durableObjects,
    }),
  );
  try {
    return await use(async (init) => {
      const response = await miniflare.dispatchFetch("http://worker/", { method: "POST", ...init });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return text;
    });
  } finally {
    await miniflare.dispose();
  }
}

/** The version of the workerd that miniflare starts. */
export function workerdVersion(): string {
  const ofMiniflare = createRequire(createRequire(import.meta.url).resolve("miniflare"));
  return (ofMiniflare("workerd/package.json") as { version: string }).version;
}
