/**
 * Finds and reads the files that AWS tools share, `~/.aws/config` and `~/.aws/credentials`.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
import { findHome, readTextFile } from "#system";
import { parseIni, type Section, type Sections } from "./ini.ts";
import { readPermitted } from "./variables.ts";

/** A file that AWS tools share, with its sections. */
export interface SharedFile {
  readonly path: string;
  readonly sections: Sections;
  /**
   * The reason why the file cannot be read; absent if the file was read or does not exist. The text contains nothing
   * from the file.
   */
  readonly problem?: string;
}

/** Reads the file that `AWS_CONFIG_FILE` names, or else `~/.aws/config`. A file that cannot be read has no sections. */
export async function readConfigFile(): Promise<SharedFile> {
  const { sections, ...file } = await readShared("AWS_CONFIG_FILE", "config");
  // In the config file, the heading of a profile is `[profile name]` or `[default]`. Other sections without a kind are
  // ignored.
  const known = new Map<string, Section>();
  for (const [name, section] of sections) {
    const [, kind, profile = ""] = /^(profile|sso-session|services)\.(.*)$/s.exec(name) ?? [];
    if (kind === "profile") known.set(profile, section);
    else if (kind || (name === "default" && !known.has(name))) known.set(name, section);
  }
  return { ...file, sections: known };
}

/**
 * Reads the file that `AWS_SHARED_CREDENTIALS_FILE` names, or else `~/.aws/credentials`. A file that cannot be read has
 * no sections.
 */
export function readCredentialsFile(): Promise<SharedFile> {
  return readShared("AWS_SHARED_CREDENTIALS_FILE", "credentials");
}

async function readShared(variable: string, name: string): Promise<SharedFile> {
  const home = (await findHome()) ?? "~";
  const path = readPermitted(variable)?.replace(/^~(?=\/)/, () => home) ?? `${home}/.aws/${name}`;
  try {
    return { path, sections: parseIni(await readTextFile(path)) };
  } catch (error) {
    const { code, name: kind } = error as NodeJS.ErrnoException;
    const isMissing = code === "ENOENT" || kind === "NotFound";
    const problem = kind === "NotCapable" ? "run Deno with --allow-read" : (code ?? kind);
    return { path, sections: new Map(), ...(!isMissing && { problem }) };
  }
}
