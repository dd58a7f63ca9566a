/** `ivskit token stage`: gets or signs a token for a participant of a stage. */
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { decodeToken, signParticipantToken, type TokenStage } from "@ivskit/tokens";
import type { Command } from "commander";
import { UsageError } from "../../errors/usage-error.ts";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import {
  addPrivateKeyOption,
  needPrivateKey,
  type PrivateKeyOptions,
  refuseKeyArgument,
} from "../../options/private-key.ts";
import { arnReader, choicesOption, pairsOption, readSeconds } from "../../options/values.ts";
import type { OutputOptions } from "../../output/print.ts";
import { addCall } from "../command.ts";
import { expiryOf, printToken } from "./print-token.ts";

interface Options extends OutputOptions, PrivateKeyOptions, ConnectionOptions {
  readonly userId?: string;
  readonly capability?: ("PUBLISH" | "SUBSCRIBE")[];
  readonly attribute?: Record<string, string>;
  readonly expiresIn?: number;
  readonly publicKey?: string;
}

export function addTokenStage(parent: Command): void {
  const description =
    "Gets a token with which a participant joins a stage. With --public-key, it is signed here by your private key.";
  addPrivateKeyOption(addCall(parent, "stage <stage-arn>", description))
    .option("--public-key <arn>", "the imported public key of the private key", arnReader("public-key"))
    .option("--user-id <id>", "your id of the user")
    .addOption(choicesOption("--capability <name>", "a permission; default: both", ["PUBLISH", "SUBSCRIBE"]))
    .addOption(pairsOption("--attribute <name=value>", "an attribute of the participant"))
    .option("--expires-in <seconds>", "the lifetime of the token; default: 12 hours", readSeconds)
    .action(async (stageArn: string, options: Options) => {
      refuseKeyArgument(options);
      const realtime = new IVSRealTime(await clientConfig(options));
      const sign = options.publicKey === undefined ? getToken : signToken;
      await sign(realtime, stageArn, options);
    });
}

async function getToken(realtime: IVSRealTime, stageArn: string, options: Options): Promise<void> {
  const { userId, capability: capabilities, attribute: attributes, expiresIn, privateKeyFile } = options;
  if (privateKeyFile !== undefined)
    throw new UsageError("--private-key-file must be given together with --public-key, the ARN of the imported key.");
  const duration = expiresIn && Math.ceil(expiresIn / 60);
  const input = { stageArn, duration, userId, capabilities, attributes };
  const { participantToken: { token, expirationTime } = {} } = await interruptible((abortSignal) =>
    realtime.createParticipantToken(input, { abortSignal }),
  );
  if (token === undefined) throw new Error("The response of CreateParticipantToken has no token");
  printToken(token, expirationTime, options);
}

async function signToken(realtime: IVSRealTime, stageArn: string, options: Options): Promise<void> {
  const { userId, capability: capabilities, attribute: attributes, expiresIn: expiresInSeconds, publicKey } = options;
  const privateKey = await needPrivateKey(options);
  const { stage } = await interruptible((abortSignal) => realtime.getStage({ arn: stageArn }, { abortSignal }));
  const token = await signParticipantToken(privateKey, {
    publicKeyArn: publicKey ?? "",
    stage: stage as TokenStage,
    userId,
    capabilities,
    attributes,
    expiresInSeconds,
  });
  printToken(token, expiryOf(decodeToken(token).claims), options);
}
