/**
 * A server with a data file, in a process of its own that a test may kill. It begins when it is told the file's path, so
 * that the next one can be loaded while the last one still runs. Says its URL.
 */
import { once } from "node:events";
import { enableCompileCache, flushCompileCache } from "node:module";

// The fifty processes of a test compile the same modules; one that is killed would not leave its work to the others.
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const { startLocalIvs } = await import("../../src/node/index.ts");
flushCompileCache();
const [path] = (await once(process.stdin, "data")) as [Buffer];
const server = await startLocalIvs({ data: path.toString().trim(), rates: false, quotas: false });
console.log(server.url);
