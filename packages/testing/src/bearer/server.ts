/** A server that answers with the authorization that it received, and refuses one token as expired. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Pages of other origins may send the headers of clients. */
const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-expose-headers": "*",
};

/** Starts the server on a free port of this machine. */
export async function startGate(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const seen = (request.headers.authorization ?? "nothing").replace(/Signature=.*|Credential=[^,]+/g, "…");
    request.resume().on("end", () => {
      if (request.method === "OPTIONS") response.writeHead(204, cors).end();
      else if (seen === "Bearer old-token") {
        response.writeHead(401, { ...cors, "x-amzn-errortype": "ExpiredTokenException" }).end("{}");
      } else response.writeHead(200, cors).end(JSON.stringify({ seen }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
