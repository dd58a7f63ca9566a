/** `ivskit token chat`: gets a token for a user of a chat room. */
import { Ivschat } from "@ivskit/client-ivschat";
import type { Command } from "commander";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { choicesOption, pairsOption, readSeconds } from "../../options/values.ts";
import type { OutputOptions } from "../../output/print.ts";
import { addCall } from "../command.ts";
import { printToken } from "./print-token.ts";

const capabilities = ["SEND_MESSAGE", "DISCONNECT_USER", "DELETE_MESSAGE"] as const;

interface Options extends OutputOptions, ConnectionOptions {
  readonly userId: string;
  readonly capability?: (typeof capabilities)[number][];
  readonly attribute?: Record<string, string>;
  readonly sessionLength?: number;
}

export function addTokenChat(parent: Command): void {
  addCall(parent, "chat <room-arn>", "Gets a token with which a user connects to a chat room.")
    .requiredOption("--user-id <id>", "your id of the user")
    .addOption(choicesOption("--capability <name>", "a permission besides reading", capabilities))
    .addOption(pairsOption("--attribute <name=value>", "an attribute of the user"))
    .option("--session-length <seconds>", "how long the connection may last; default: 1 hour", readSeconds)
    .action(async (room: string, options: Options) => {
      const { userId, capability, attribute, sessionLength } = options;
      const chat = new Ivschat(await clientConfig(options));
      const input = {
        roomIdentifier: room,
        userId,
        capabilities: capability,
        attributes: attribute,
        sessionDurationInMinutes: sessionLength && Math.ceil(sessionLength / 60),
      };
      const { token, tokenExpirationTime } = await interruptible((abortSignal) =>
        chat.createChatToken(input, { abortSignal }),
      );
      if (token === undefined) throw new Error("The response of CreateChatToken has no token");
      printToken(token, tokenExpirationTime, options);
    });
}
