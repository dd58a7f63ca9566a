/**
 * Tells pages at once when a channel of Amazon IVS goes live or offline. EventBridge posts the events of streams to
 * `/events`; pages listen at the WebSocket `/live`; ListStreams says what was live before, and what events were lost.
 */
import { fromEnv, IvsClient } from "@ivskit/client-ivs";
import { ConfigError, readConfig } from "./config.ts";
import { startHttp } from "./http.ts";
import { log, printable } from "./log.ts";
import { createReconciler, HopelessError } from "./reconcile.ts";

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { region, endpoint, reconcileSeconds: every, settleSeconds: settle } = config;
  const client = new IvsClient({ region, endpoint, credentials: fromEnv(), requestTimeout: 20_000 });
  // Listening comes first: what happens during the first look at the service is not to be missed.
  const http = startHttp({ config, problem: () => reconciler.problem() });
  const reconciler = createReconciler({ client, channels: http.channels, every, settle, log });

  const stop = async (signal: string): Promise<void> => {
    log(`${signal}: stopping`);
    reconciler.stop();
    await http.stop();
    client.destroy();
  };
  // A second signal ends the process at once, as signals do.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(signal));

  log(`listening on ${http.url}`);
  try {
    await reconciler.start();
  } catch (error) {
    await http.stop();
    throw error;
  }
}

/** Undefined for what nobody foresaw: then the stack is wanted. */
function foreseen(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof HopelessError) return printable(error.message);
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return "The port is taken: set PORT to another, or to 0 for any that is free.";
  }
  return undefined;
}

try {
  await main();
} catch (error) {
  console.error(foreseen(error) ?? error);
  process.exitCode = 1;
}
