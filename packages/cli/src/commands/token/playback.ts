/** `ivskit token playback`: signs a token for a viewer of a private channel. */
import { decodeToken, playbackUrlWithToken, signPlaybackToken } from "@ivskit/tokens";
import { type Command, Option } from "commander";
import { addPrivateKeyOption, needPrivateKey, type PrivateKeyOptions } from "../../options/private-key.ts";
import { listOption, readSeconds } from "../../options/values.ts";
import type { OutputOptions } from "../../output/print.ts";
import { addCommand } from "../command.ts";
import { expiryOf, printToken } from "./print-token.ts";

interface Options extends OutputOptions, PrivateKeyOptions {
  readonly expiresIn?: number;
  readonly viewerId?: string;
  readonly singleUse?: boolean;
  readonly origin?: string[];
  readonly strictOrigin?: boolean;
  readonly maxResolution?: "SD" | "HD" | "FULL_HD";
  readonly playbackUrl?: string;
}

export function addTokenPlayback(parent: Command): void {
  const description = "Signs a token with which a viewer plays a private channel. No service is called.";
  addPrivateKeyOption(addCommand(parent, "playback <channel-arn>", description))
    .option("--expires-in <seconds>", "the lifetime of the token; default: 300", readSeconds)
    .option("--viewer-id <id>", "your id of the viewer, by which sessions can be revoked")
    .option("--single-use", "the token starts one playback only")
    .addOption(listOption("--origin <origin>", "an origin whose pages may play the channel"))
    .option("--strict-origin", "every request must come from one of the origins")
    .addOption(new Option("--max-resolution <name>", "the highest resolution").choices(["SD", "HD", "FULL_HD"]))
    .option("--playback-url <url>", "print this URL with the token in it, instead of the token")
    .action(async (channelArn: string, options: Options) => {
      const { expiresIn, viewerId, singleUse, origin, strictOrigin, maxResolution, playbackUrl } = options;
      const token = await signPlaybackToken(await needPrivateKey(options), {
        channelArn,
        expiresInSeconds: expiresIn,
        viewerId,
        singleUseUuid: singleUse ? crypto.randomUUID() : undefined,
        origins: origin,
        strictOriginEnforcement: strictOrigin,
        maximumResolution: maxResolution,
      });
      const shown = playbackUrl === undefined ? token : playbackUrlWithToken(playbackUrl, token);
      printToken(shown, expiryOf(decodeToken(token).claims), options);
    });
}
