/** Starts the service. After SIGTERM or SIGINT, it finishes the requests in progress or rolls them back, and exits. */
import { serve } from "@hono/node-server";
import { IvsClient } from "@ivskit/client-ivs";
import { createApp } from "./app.ts";
import { log } from "./log.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Seconds for the rollback of requests after the grace period. After that, the process exits with status 1. */
const rollBackSeconds = 20;

/** Milliseconds for one attempt of a call, so that no call hangs forever. */
const requestTimeoutMs = 10_000;

function start({ region, endpoint, apiToken, hostname, port, graceSeconds }: Settings): void {
  const client = new IvsClient({ region, endpoint, requestTimeout: requestTimeoutMs });
  const stopping = new AbortController();
  const graceOver = new AbortController();
  const app = createApp({ client, apiToken, log, stopping: stopping.signal, graceOver: graceOver.signal });
  const server = serve({ fetch: app.fetch, hostname, port }, (address) => {
    log("info", "listening", { url: `http://${hostname}:${address.port}`, region, endpoint });
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    const hint = error.code === "EADDRINUSE" ? `Port ${port} is taken: set PORT to another one` : error.message;
    log("error", "not listening", { message: hint });
    process.exitCode = 1;
  });

  const stop = (signal: string): void => {
    if (stopping.signal.aborted) return;
    log("info", "stopping", { signal, graceSeconds });
    stopping.abort();
    setTimeout(() => graceOver.abort(), graceSeconds * 1000).unref();
    setTimeout(
      () => {
        log("error", "stopped before every request had ended");
        process.exit(1);
      },
      (graceSeconds + rollBackSeconds) * 1000,
    ).unref();
    server.close(() => {
      client.destroy();
      log("info", "stopped");
    });
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

try {
  start(readSettings(process.env));
} catch (error) {
  log("error", "not started", { message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
