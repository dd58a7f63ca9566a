/**
 * Cloudflare's workerd with nothing of Node in it. Since 2026-08-04 that has to be asked for: from this compatibility
 * date on, `nodejs_compat` and `nodejs_compat_v2` are on by themselves, and each is turned off by itself.
 * @see https://developers.cloudflare.com/changelog/post/2026-08-04-nodejs-compat-default/
 */
import { createRequire } from "node:module";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { type Column, type Report, reportModule } from "./column.ts";

const entry = `
export default {
  async fetch() {
    return Response.json(await report());
  },
};
`;

const compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"];

export const workerdColumn: Column = {
  title: "workerd",
  async run({ bundle }, connection) {
    const contents = await bundle(reportModule(connection) + entry, ["workerd", "worker", "browser"]);
    const modules = [{ type: "ESModule" as const, path: "worker.js", contents }];
    const miniflare = new Miniflare(
      convertV4MiniflareOptions({
        name: "matrix",
        modules,
        compatibilityDate: "2026-11-01",
        compatibilityFlags,
        cf: false,
      }),
    );
    try {
      const response = await miniflare.dispatchFetch("http://worker/");
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return { version: workerdVersion(), ...(JSON.parse(text) as Report) };
    } finally {
      await miniflare.dispose();
    }
  },
};

/** The version of the workerd that miniflare starts. */
function workerdVersion(): string {
  const ofMiniflare = createRequire(createRequire(import.meta.url).resolve("miniflare"));
  return (ofMiniflare("workerd/package.json") as { version: string }).version;
}
