/** Reads private keys from places that are not recorded in the history of a shell. */
import { readFileSync } from "node:fs";
import { importPrivateKey } from "@ivskit/tokens";
import { type Command, Option } from "commander";
import { UsageError } from "../errors/usage-error.ts";

export interface PrivateKeyOptions {
  readonly privateKeyFile?: string | undefined;
  readonly privateKey?: string | undefined;
}

const variable = "IVSKIT_PRIVATE_KEY";

export function addPrivateKeyOption(command: Command): Command {
  return command
    .option(
      "--private-key-file <file>",
      `the private key in PEM; - reads it from the standard input; default: the variable ${variable}`,
    )
    .addOption(new Option("--private-key <pem>").hideHelp());
}

/** @throws UsageError if the key itself is an argument */
export function refuseKeyArgument({ privateKey }: PrivateKeyOptions): void {
  if (privateKey === undefined) return;
  throw new UsageError(
    "--private-key is refused: other users and the history of the shell see arguments. Pass --private-key-file.",
  );
}

/** Returns the private key in PEM; undefined if there is none. @throws UsageError if the file cannot be read */
function readPrivateKey({ privateKeyFile }: PrivateKeyOptions): string | undefined {
  if (privateKeyFile === undefined) return process.env[variable] || undefined;
  try {
    return readFileSync(privateKeyFile === "-" ? 0 : privateKeyFile, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The option may have the key itself in the place of its file.
    throw new UsageError(`--private-key-file: ${code === "ENOENT" ? "no such file" : `cannot be read: ${code}`}`);
  }
}

/** Returns the private key. @throws UsageError if there is none, if it is not valid, and if it is an argument */
export async function needPrivateKey(options: PrivateKeyOptions): Promise<CryptoKey> {
  refuseKeyArgument(options);
  const key = readPrivateKey(options);
  if (key === undefined) {
    throw new UsageError(`A private key is missing. Pass --private-key-file, or set ${variable}.`);
  }
  try {
    return await importPrivateKey(key);
  } catch (error) {
    const place = options.privateKeyFile === undefined ? variable : "--private-key-file";
    const text = (error as Error).message.replace("privateKey ", "").replace("a CryptoKey, or PEM", "PEM");
    throw new UsageError(`${place}: ${text}`);
  }
}
