/** `ivskit stream watch`: a table of the live streams that stays up to date. */
import { setTimeout as sleep } from "node:timers/promises";
import { IvsClient } from "@ivskit/client-ivs";
import type { Command } from "commander";
import { explain } from "../../errors/explain.ts";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { readSeconds } from "../../options/values.ts";
import { notice, type OutputOptions } from "../../output/print.ts";
import { tableLines } from "../../output/table.ts";
import { addCall } from "../command.ts";
import { createReader, type WatchedStream } from "./live-streams.ts";
import { createScreen } from "./screen.ts";

interface Options extends OutputOptions, ConnectionOptions {
  readonly interval: number;
  readonly once?: boolean;
  readonly for?: number;
}

export function addStreamWatch(parent: Command): void {
  addCall(parent, "watch [channel-arns...]", "Shows state, health and viewers of live streams, until Ctrl-C.")
    .option("--interval <seconds>", "the pause between two readings", readSeconds, 5)
    .option("--once", "read once, and end")
    .option("--for <seconds>", "end after this time", readSeconds)
    .action(async (channelArns: string[], options: Options) => {
      const read = createReader(new IvsClient(await clientConfig(options)));
      const show = options.json ? showJson : showTable();
      await interruptible(async (signal) => {
        show(await read(channelArns, signal));
        if (!options.once) await repeat(async () => show(await read(channelArns, signal)), options.interval, signal);
      }, options.for);
    });
}

/**
 * Calls `act` after each pause until the signal aborts. An error is printed, and does not end the loop.
 */
async function repeat(act: () => Promise<void>, pauseSeconds: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await sleep(pauseSeconds * 1000, undefined, { signal });
      await act();
    } catch (error) {
      // One failed reading must not end a watch of hours.
      if (!signal.aborted) notice(`error: ${explain(error)}`);
    }
  }
}

/** Prints a line of JSON for each reading. */
function showJson(streams: readonly WatchedStream[]): void {
  console.log(JSON.stringify({ time: new Date(), streams }));
}

function showTable(): (streams: readonly WatchedStream[]) => void {
  const show = createScreen();
  return (streams) => {
    const rows = streams.map(({ channel, state, health, viewers, since }) => [channel, state, health, viewers, since]);
    show(tableLines(["CHANNEL", "STATE", "HEALTH", "VIEWERS", "LIVE SINCE"], rows));
  };
}
