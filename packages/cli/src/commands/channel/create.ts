/** `ivskit channel create`: creates a channel, and a recording configuration if the options name a bucket. */
import { type Channel, CreateChannelCommand, IvsClient, type StreamKey } from "@ivskit/client-ivs";
import { createChannelWithRecording } from "@ivskit/workflows";
import { type Command, Option } from "commander";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { pairsOption, readName } from "../../options/values.ts";
import { type OutputOptions, printRecord, showProgress } from "../../output/print.ts";
import { type SecretOptions, secret } from "../../output/secret.ts";
import { addCallWithSecrets } from "../command.ts";

interface Options extends OutputOptions, SecretOptions, ConnectionOptions {
  readonly type?: "STANDARD" | "BASIC" | "ADVANCED_SD" | "ADVANCED_HD";
  readonly latency?: "LOW" | "NORMAL";
  readonly authorized?: boolean;
  readonly insecureIngest?: boolean;
  readonly recordTo?: string;
  readonly tag?: Record<string, string>;
}

export function addChannelCreate(parent: Command): void {
  addCallWithSecrets(parent, "create", "Creates a channel, and prints what an encoder and a player need.")
    .argument("[name]", "the name of the channel", readName)
    .addOption(
      new Option("--type <type>", "the type of the channel; default: STANDARD").choices([
        "STANDARD",
        "BASIC",
        "ADVANCED_SD",
        "ADVANCED_HD",
      ]),
    )
    .addOption(new Option("--latency <mode>", "the latency; default: LOW").choices(["LOW", "NORMAL"]))
    .option("--authorized", "make the channel private, so that viewers need tokens")
    .option("--insecure-ingest", "accept encoders that do not encrypt")
    .option("--record-to <bucket>", "also create a recording configuration for this S3 bucket")
    .addOption(pairsOption("--tag <name=value>", "a tag of the channel"))
    .action(async (name: string | undefined, options: Options) => {
      const { type, latency: latencyMode, authorized, insecureIngest, tag: tags, recordTo } = options;
      const channel = { name, type, latencyMode, authorized, insecureIngest, tags };
      const client = new IvsClient(await clientConfig(options));
      const created = await interruptible<Created>((abortSignal) =>
        recordTo === undefined
          ? client.send(new CreateChannelCommand(channel), { abortSignal })
          : createChannelWithRecording(
              client,
              { channel, recording: { destinationConfiguration: { s3: { bucketName: recordTo } }, tags } },
              { abortSignal, onProgress: showProgress },
            ),
      );
      print(created, options);
    });
}

interface Created {
  readonly channel?: Channel | undefined;
  readonly streamKey?: StreamKey | undefined;
}

function print(created: Created, options: Options): void {
  const { channel = {}, streamKey = {} } = created;
  const record = {
    arn: channel.arn,
    name: channel.name,
    type: channel.type,
    latencyMode: channel.latencyMode,
    playbackUrl: channel.playbackUrl,
    ingestEndpoint: channel.ingestEndpoint,
    recordingConfigurationArn: channel.recordingConfigurationArn,
    streamKeyArn: streamKey.arn,
    streamKey: secret(streamKey.value, options),
  };
  printRecord(record, options);
}
