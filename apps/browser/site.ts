/** Serves the built page on this machine and, where there are credentials to give, a token endpoint beside it. */
import type { AddressInfo } from "node:net";
import { preview } from "vite";

/** What the token endpoint `/credentials` answers. A real one signs people in first, and asks STS. */
export type TokenEndpoint = () => { readonly status: number; readonly body: unknown };

export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * @param port 0 takes any free one
 * @param folder of the built page
 */
export async function serveSite(port = 0, tokenEndpoint?: TokenEndpoint, folder = "dist"): Promise<Site> {
  const server = await preview({
    root: import.meta.dirname,
    logLevel: "warn",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port, strictPort: true },
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
  const { port: taken } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, close: () => server.close() };
}
