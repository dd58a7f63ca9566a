/** Serves an empty document and a module. The document has an origin of its own, so a service's rules for CORS apply. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const head = `<!doctype html><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,">`;

/**
 * Serves the document while `use` runs, and returns its result. The document at `url` runs the module before its `load`
 * event.
 *
 * @param code the module
 */
export async function withServedProgram<Value>(code: string, use: (url: string) => Promise<Value>): Promise<Value> {
  const document = `${head}<script type="module" src="/program.js"></script>`;
  const server = createServer(({ url }, response) => {
    const [type, body] = url === "/program.js" ? ["text/javascript", code] : ["text/html", document];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
