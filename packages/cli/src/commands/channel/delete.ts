/** `ivskit channel delete`: deletes a channel. */
import { DeleteChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { deleteChannelSafely } from "@ivskit/workflows";
import type { Command } from "commander";
import { CliError } from "../../errors/cli-error.ts";
import { explain } from "../../errors/explain.ts";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { type OutputOptions, printRecord, showProgress } from "../../output/print.ts";
import { addCall } from "../command.ts";

interface Options extends OutputOptions, ConnectionOptions {
  readonly safely?: boolean;
}

export function addChannelDelete(parent: Command): void {
  addCall(parent, "delete <channel-arn>", "Deletes a channel and its stream key. A live channel needs --safely.")
    .option("--safely", "first delete the key and stop the stream; after a failure, the same command continues")
    .action(async (channelArn: string, options: Options) => {
      const client = new IvsClient(await clientConfig(options));
      await interruptible(async (abortSignal) => {
        if (options.safely) await deleteChannelSafely(client, channelArn, { abortSignal, onProgress: showProgress });
        else await deleteOnly(client, channelArn, abortSignal);
      });
      printRecord({ deleted: channelArn }, options);
    });
}

async function deleteOnly(client: IvsClient, arn: string, abortSignal: AbortSignal): Promise<void> {
  try {
    await client.send(new DeleteChannelCommand({ arn }), { abortSignal });
  } catch (error) {
    if ((error as Error).name !== "ConflictException") throw error;
    throw new CliError(`${explain(error)} Pass --safely to stop its stream first.`);
  }
}
