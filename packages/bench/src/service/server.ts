/**
 * A service that answers at once with what was prepared, in a process of its own, so that figures are the clients' and
 * not the service's. It verifies nothing. Says its URL on standard output, and goes when standard input ends.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { channelAnswer, listAnswer } from "./answers.ts";

const headers = {
  "content-type": "application/json",
  "x-amzn-requestid": "01234567-89ab-cdef-0123-456789abcdef",
  // For pages of another origin: asked once, and remembered for an hour.
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-max-age": "3600",
};

const channel = Buffer.from(channelAnswer);

const server = createServer((request, response) => {
  const listing = request.url === "/ListChannels" && request.method === "POST";
  let text = "";
  request.on("data", (chunk) => {
    if (listing) text += chunk;
  });
  request.on("end", () => {
    const body = listing ? Buffer.from(listAnswer(JSON.parse(text))) : channel;
    response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  });
});
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

process.stdin.resume().on("end", () => {
  server.closeAllConnections();
  server.close();
});
