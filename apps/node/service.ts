/** Starts the service, and stops it without breaking off what is under way. */
import { serve } from "@hono/node-server";
import { IvsClient } from "@ivskit/client-ivs";
import { createApp } from "./app.ts";
import { log } from "./log.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Seconds for rolling back, after the grace for finishing is over. */
const rollBackTime = 20;

function start({ region, endpoint, apiToken, hostname, port, grace }: Settings): void {
  // Milliseconds for one attempt: no call may hang for ever.
  const client = new IvsClient({ region, endpoint, requestTimeout: 10_000 });
  const stopping = new AbortController();
  const ended = new AbortController();
  const app = createApp({ client, apiToken, log, stopping: stopping.signal, ended: ended.signal });
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
    log("info", "stopping", { signal, grace });
    stopping.abort();
    setTimeout(() => ended.abort(), grace * 1000).unref();
    setTimeout(
      () => {
        log("error", "stopped in the middle of work");
        process.exit(1);
      },
      (grace + rollBackTime) * 1000,
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
