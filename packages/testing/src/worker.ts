/**
 * Cloudflare's workerd with nothing of Node in it. Since 2026-08-04 that has to be asked for: from this compatibility
 * date on, `nodejs_compat` and `nodejs_compat_v2` are on by themselves, and each is turned off by itself.
 * @see https://developers.cloudflare.com/changelog/post/2026-08-04-nodejs-compat-default/
 */
import { createRequire } from "node:module";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

const compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"];

/** Sends a request to the worker. @throws Error with the worker's words for any answer but a good one */
export type Ask = (init?: { readonly body: string }) => Promise<string>;

/** @param contents the module of a worker, which runs while `use` does */
export async function withWorker<Value>(contents: string, use: (ask: Ask) => Promise<Value>): Promise<Value> {
  const modules = [{ type: "ESModule" as const, path: "worker.js", contents }];
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: "worker",
      modules,
      compatibilityDate: "2026-11-01",
      compatibilityFlags,
      cf: false,
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
