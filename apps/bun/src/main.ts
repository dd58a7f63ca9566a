/**
 * Tells pages at once when a channel of Amazon IVS goes live or offline. EventBridge posts stream events to `/events`,
 * and pages connect to the WebSocket `/live`. The server also calls ListStreams, at its start and then regularly, to
 * learn which channels are live and to correct channels whose events were lost.
 */
import { fromEnv, IvsClient } from "@ivskit/client-ivs";
import { ConfigError, readConfig } from "./config.ts";
import { startHttp } from "./http.ts";
import { log, printable } from "./log.ts";
import { createReconciler, PermanentError } from "./reconcile.ts";

const requestTimeoutMs = 20_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { region, endpoint, reconcileSeconds, settleSeconds } = config;
  const client = new IvsClient({ region, endpoint, credentials: fromEnv(), requestTimeout: requestTimeoutMs });
  // The server listens before ListStreams is called, so that it misses no event during the call.
  const http = startHttp({ config, problem: () => reconciler.problem() });
  const reconciler = createReconciler({ client, channels: http.channels, reconcileSeconds, settleSeconds, log });

  const stop = async (signal: string): Promise<void> => {
    log(`${signal}: stopping`);
    reconciler.stop();
    await http.stop();
    client.destroy();
  };
  // `once` removes the listener at the first signal. So a second signal of the same kind ends the process at once, as
  // signals do by default.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(signal));

  log(`listening on ${http.url}`);
  try {
    await reconciler.start();
  } catch (error) {
    await http.stop();
    throw error;
  }
}

/** Returns the text for an expected error; undefined for an unexpected error, which is printed with its stack. */
function messageOf(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof PermanentError) return printable(error.message);
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return "The port is taken: set PORT to another one, or to 0 for any free one.";
  }
  return undefined;
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error) ?? error);
  process.exitCode = 1;
}
