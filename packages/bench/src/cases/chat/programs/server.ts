/** A process with the local service, without rates. The parent asks it for its memory. */
import process from "node:process";
import { startLocalIvs } from "@ivskit/local/node";
import type { Listening, Memory } from "./messages.ts";

const server = await startLocalIvs({ rates: false, chatRates: false });
const { rooms } = await server.service.seed({ rooms: Array.from({ length: 20 }, () => ({})) });
process.on("message", () => {
  globalThis.gc?.();
  process.send?.({ rss: process.memoryUsage.rss() } satisfies Memory);
});
process.send?.({ url: server.url, roomArns: rooms.map(({ arn }) => arn) } satisfies Listening);
