/** The files of the command. Errors name the option, the file and the place in it. */
import { readFileSync } from "node:fs";
import { ServiceError } from "../basics/service-error.ts";
import type { LocalIvs } from "../local-ivs.ts";
import type { Certificate } from "./certificate.ts";

/** The content of a file that was read and is not yet applied to a service. */
export interface ReadFile<T> {
  /** @throws Error that says what is wrong, and where */
  putInto(service: LocalIvs): T;
}

type SeededChannels = readonly { readonly arn: string; readonly name: string }[];

/** Gives the seeded channels. Undefined if the service already has resources; nothing was created then. */
export function readSeedFile(path: string): ReadFile<Promise<SeededChannels | undefined>> {
  const data = readJson("--seed", path);
  return {
    async putInto(service) {
      if (Object.values(service.state().counts).some((count) => count > 0)) return undefined;
      try {
        return (await service.seed(data as object)).channels;
      } catch (error) {
        // Half a seed would stay in the data file, and the next attempt would do nothing.
        await service.reset();
        // A data file that cannot be written is not the seed's mistake.
        if (!(error instanceof ServiceError) || error.cause !== undefined) throw error;
        throw new TypeError(`--seed: ${path}: ${error.message}`);
      }
    },
  };
}

export function readFaultsFile(path: string): ReadFile<void> {
  const data = readJson("--faults", path);
  return {
    putInto(service) {
      try {
        service.faults.load(data);
      } catch (error) {
        throw error instanceof TypeError ? new TypeError(`--faults: ${path}: ${error.message}`) : error;
      }
    },
  };
}

/** @throws TypeError if one of the two options is missing, or a file cannot be read */
export function readCertificate(options: { readonly rtmpsCert?: string; readonly rtmpsKey?: string }): Certificate {
  const { rtmpsCert, rtmpsKey } = options;
  if (rtmpsCert === undefined || rtmpsKey === undefined) {
    throw new TypeError("--rtmps must be given together with --rtmps-cert and --rtmps-key");
  }
  return { cert: readText("--rtmps-cert", rtmpsCert), key: readText("--rtmps-key", rtmpsKey) };
}

/** The version of this package. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return version;
}

function readText(option: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code = "" } = error as { code?: string };
    const reasons: Record<string, string> = {
      ENOENT: "the file does not exist",
      EISDIR: "this is a folder; expected a file",
      EACCES: "this process is not allowed to read the file",
    };
    throw new TypeError(`${option}: ${path}: ${reasons[code] ?? `the file cannot be read (${code})`}`);
  }
}

function readJson(option: string, path: string): unknown {
  const text = readText(option, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    // The message of the parser quotes the text, which may contain a secret. Only the position is kept.
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = position === undefined ? text.split("\n").length : text.slice(0, Number(position)).split("\n").length;
    throw new TypeError(`${option}: ${path}: the file must be JSON; the first error is in line ${line}`);
  }
}
