/** Serves the built page on this machine, and optionally a token endpoint. */
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { preview } from "vite";

/**
 * Returns the answer of the token endpoint `/credentials`. A real token endpoint signs users in, and gets their
 * credentials from STS.
 */
export type TokenEndpoint = () => { readonly status: number; readonly body: unknown };

export interface Site {
  /** The address of the site, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built page at 127.0.0.1, and the token endpoint at `/credentials` if it is given.
 *
 * @param port 0: any free port. If the port is taken, the next free one is used.
 * @param folder the folder of the built page
 */
export async function serveSite(port = 0, tokenEndpoint?: TokenEndpoint, folder = "dist"): Promise<Site> {
  const server = await preview({
    root: join(import.meta.dirname, "../.."),
    logLevel: "warn",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port },
    plugins: [
      {
        name: "token-endpoint",
        configurePreviewServer({ middlewares }) {
          if (tokenEndpoint === undefined) return;
          middlewares.use("/credentials", (_request, response) => {
            const { status, body } = tokenEndpoint();
            response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
            response.end(JSON.stringify(body));
          });
        },
      },
    ],
  });
  const { port: actualPort } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${actualPort}`, close: () => server.close() };
}
