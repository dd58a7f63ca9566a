/**
 * A service that sends prepared responses at once, in its own process, so that the figures do not include the service.
 * It verifies nothing. It prints its URL, and ends when its standard input ends.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { channelAnswer, listAnswer } from "./answers.ts";

const headers = {
  "content-type": "application/json",
  "x-amzn-requestid": "01234567-89ab-cdef-0123-456789abcdef",
  // Pages of another origin send one preflight request, and cache the result for an hour.
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
