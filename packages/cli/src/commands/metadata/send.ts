/** `ivskit metadata send`: sends timed metadata to the viewers of a channel. */
import { readFileSync } from "node:fs";
import { Ivs } from "@ivskit/client-ivs";
import type { Command } from "commander";
import { UsageError } from "../../errors/usage-error.ts";
import { type ConnectionOptions, clientConfig } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { type OutputOptions, printRecord } from "../../output/print.ts";
import { addCall } from "../command.ts";

/** The largest number of bytes of UTF-8 that the service accepts. */
const maxBytes = 1024;

interface Options extends OutputOptions, ConnectionOptions {
  readonly file?: string;
}

export function addMetadataSend(parent: Command): void {
  addCall(parent, "send <channel-arn> [text]", "Sends timed metadata, at most 1 KB, to the viewers of a live channel.")
    .option("--file <file>", "send the content of this file; - reads the standard input")
    .action(async (channelArn: string, text: string | undefined, options: Options) => {
      const metadata = readMetadata(text, options.file);
      const bytes = Buffer.byteLength(metadata);
      if (bytes === 0 || bytes > maxBytes)
        throw new UsageError(`The metadata must have 1 to ${maxBytes} bytes in UTF-8, got ${bytes}.`);
      const ivs = new Ivs(await clientConfig(options));
      await interruptible((abortSignal) => ivs.putMetadata({ channelArn, metadata }, { abortSignal }));
      printRecord({ channelArn, bytes }, options);
    });
}

function readMetadata(text: string | undefined, file: string | undefined): string {
  if ((text === undefined) === (file === undefined)) {
    const got = text === undefined ? "neither of them" : "both";
    throw new UsageError(`Pass the metadata either as an argument or with --file, got ${got}.`);
  }
  if (file === undefined) return text ?? "";
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--file: ${code === "ENOENT" ? "no such file" : `cannot be read: ${code}`}`);
  }
}
