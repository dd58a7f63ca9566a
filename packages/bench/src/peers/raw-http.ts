/** A request of node:http without a signature, as the lower bound of clients over node:http. */
import { Agent, request } from "node:http";
import type { Connection, Peer } from "./peer.ts";

export function createPeer({ endpoint }: Connection): Peer {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(endpoint);
  return {
    getChannel: (arn) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify({ arn });
        const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
        request({ agent, hostname, port, method: "POST", path: "/GetChannel", headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            resolve((JSON.parse(Buffer.concat(chunks).toString()) as { channel: unknown }).channel);
          });
          response.on("error", reject);
        })
          .on("error", reject)
          .end(body);
      }),
    close: () => agent.destroy(),
  };
}
