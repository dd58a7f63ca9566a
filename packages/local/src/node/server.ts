/** Serves a local IVS service over HTTP on Node. */
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createLocalIvs, type LocalIvs } from "../local-ivs.ts";
import type { LocalIvsOptions } from "../options.ts";

export interface ServerOptions extends LocalIvsOptions {
  /** Default: 0, which takes any free port. */
  readonly port?: number | undefined;
  /** Default: `127.0.0.1`, which nobody outside this machine can reach. */
  readonly hostname?: string | undefined;
}

export interface RunningLocalIvs {
  /** Without a slash at its end, as clients take it for `endpoint`. */
  readonly url: string;
  readonly service: LocalIvs;
  /** Resolves when the port is free again; open connections are cut. */
  close(): Promise<void>;
}

/** Rejects with the system's error where the port cannot be had. */
export async function startLocalIvs(options: ServerOptions = {}): Promise<RunningLocalIvs> {
  const { port = 0, hostname = "127.0.0.1", ...serviceOptions } = options;
  const service = createLocalIvs(serviceOptions);
  // The globals of the process that imports this stay its own.
  const server = createAdaptorServer({ fetch: service.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${host}:${address.port}`,
    service,
    close: () => {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      return closed;
    },
  };
}
