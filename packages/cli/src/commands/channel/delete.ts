/** `ivskit channel delete`: deletes a channel. */
import { DeleteChannelCommand, GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { deleteChannelSafely } from "@ivskit/workflows";
import type { Command } from "commander";
import { CliError } from "../../errors/cli-error.ts";
import { explain } from "../../errors/explain.ts";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { notice, type OutputOptions, printRecord, showProgress } from "../../output/print.ts";
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
        if (!options.safely) await deleteOnly(client, channelArn, abortSignal);
        else if (await exists(client, channelArn, abortSignal)) {
          await deleteChannelSafely(client, channelArn, { abortSignal, onProgress: showProgress });
        } else notice("There is no such channel: it was deleted before, or never existed.");
      });
      printRecord({ deleted: channelArn }, options);
    });
}

/** Returns false if the service does not know the channel. After any other error, it may exist. */
async function exists(client: IvsClient, arn: string, abortSignal: AbortSignal): Promise<boolean> {
  try {
    await client.send(new GetChannelCommand({ arn }), { abortSignal });
    return true;
  } catch (error) {
    return (error as Error).name !== "ResourceNotFoundException";
  }
}

async function deleteOnly(client: IvsClient, arn: string, abortSignal: AbortSignal): Promise<void> {
  try {
    await client.send(new DeleteChannelCommand({ arn }), { abortSignal });
  } catch (error) {
    if ((error as Error).name !== "ConflictException") throw error;
    throw new CliError(`${explain(error)} Pass --safely to stop its stream first.`);
  }
}
