/** `ivskit channel show-key`: reads the stream key of a channel. */
import { Ivs, paginateListStreamKeys, type StreamKey } from "@ivskit/client-ivs";
import type { Command } from "commander";
import { CliError } from "../../errors/cli-error.ts";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { type OutputOptions, printRecord } from "../../output/print.ts";
import { type SecretOptions, secret } from "../../output/secret.ts";
import { addCallWithSecrets } from "../command.ts";

interface Options extends OutputOptions, SecretOptions, ConnectionOptions {}

export function addChannelShowKey(parent: Command): void {
  addCallWithSecrets(parent, "show-key <channel-arn>", "Reads the stream key of a channel.").action(
    async (channelArn: string, options: Options) => {
      const ivs = new Ivs(await clientConfig(options));
      const { arn, value } = await interruptible((abortSignal) => readKey(ivs, channelArn, abortSignal));
      printRecord({ channelArn, streamKeyArn: arn, streamKey: secret(value, options) }, options);
    },
  );
}

async function readKey(ivs: Ivs, channelArn: string, abortSignal: AbortSignal): Promise<StreamKey> {
  const pages = paginateListStreamKeys({ client: ivs, callOptions: { abortSignal } }, { channelArn });
  for await (const { arn } of pages.items()) {
    const { streamKey } = await ivs.getStreamKey({ arn }, { abortSignal });
    return { ...streamKey, arn };
  }
  throw new CliError(`${channelArn} has no stream key. \`ivskit channel rotate-key\` creates one.`);
}
