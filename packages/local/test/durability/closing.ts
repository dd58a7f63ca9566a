/**
 * A server with a data file in a process of its own. Says its URL; at a line on its input closes the server, says what
 * came of it, and that it is still there a moment later.
 */
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { startLocalIvs } from "../../src/node/index.ts";

const server = await startLocalIvs({ data: process.argv[2], rates: false, quotas: false });
console.log(server.url);
await once(process.stdin, "data");
try {
  await server.close();
  console.log("closed");
} catch (error) {
  console.log(String(error));
}
await wait(100);
console.log("still there");
process.exit(0);
