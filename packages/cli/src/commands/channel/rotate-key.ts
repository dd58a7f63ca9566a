/** `ivskit channel rotate-key`: replaces the stream key of a channel. */
import { IvsClient } from "@ivskit/client-ivs";
import { rotateStreamKey } from "@ivskit/workflows";
import type { Command } from "commander";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { type OutputOptions, printRecord, showProgress } from "../../output/print.ts";
import { type SecretOptions, secret } from "../../output/secret.ts";
import { addCallWithSecrets } from "../command.ts";

interface Options extends OutputOptions, SecretOptions, ConnectionOptions {}

export function addChannelRotateKey(parent: Command): void {
  const description = "Replaces the stream key of a channel, and stops the stream of an encoder that used the old one.";
  addCallWithSecrets(parent, "rotate-key <channel-arn>", description).action(
    async (channelArn: string, options: Options) => {
      const client = new IvsClient(await clientConfig(options));
      const key = await interruptible((abortSignal) =>
        rotateStreamKey(client, channelArn, { abortSignal, onProgress: showProgress }),
      );
      printRecord({ channelArn, streamKeyArn: key.arn, streamKey: secret(key.value, options) }, options);
    },
  );
}
