/** `ivskit channel show-key`: reads the stream key of a channel. */
import { Ivs, paginateListStreamKeys } from "@ivskit/client-ivs";
import type { Command } from "commander";
import { CliError } from "../../errors/cli-error.ts";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { type OutputOptions, printRecord } from "../../output/print.ts";
import { type SecretOptions, secret } from "../../output/secret.ts";
import { addCallWithSecrets } from "../command.ts";

interface Options extends OutputOptions, SecretOptions, ConnectionOptions {}

export function addChannelShowKey(parent: Command): void {
  addCallWithSecrets(parent, "show-key <channel-arn>", "Reads the stream key of a channel.").action(
    async (channelArn: string, options: Options) => {
      const ivs = new Ivs(await clientConfig(options));
      for await (const { arn } of paginateListStreamKeys({ client: ivs }, { channelArn }).items()) {
        const { streamKey } = await ivs.getStreamKey({ arn });
        return printRecord({ channelArn, streamKeyArn: arn, streamKey: secret(streamKey?.value, options) }, options);
      }
      throw new CliError(`${channelArn} has no stream key. \`ivskit channel rotate-key\` creates one.`);
    },
  );
}
