/** Reads the profile that `AWS_PROFILE` names from the shared files of AWS tools. */
import type { Section } from "./ini.ts";
import { readConfigFile, readCredentialsFile, type SharedFile } from "./shared-files.ts";
import { readPermitted } from "./variables.ts";

/** A profile with its settings from both files. */
export interface Profile {
  readonly name: string;
  readonly config: SharedFile;
  readonly credentials: SharedFile;
  /** The settings of both files. The config file takes precedence. */
  readonly settings: Section;
  /** The settings of both files. The credentials file takes precedence. */
  readonly settingsOfCredentials: Section;
}

/**
 * Reads the profile that `AWS_PROFILE` names, by default the profile `default`. A profile that does not exist has no
 * settings.
 */
export async function readProfile(): Promise<Profile> {
  const name = readPermitted("AWS_PROFILE") ?? "default";
  const [config, credentials] = await Promise.all([readConfigFile(), readCredentialsFile()]);
  const [ofConfig, ofCredentials] = [config, credentials].map(({ sections }) => [...(sections.get(name) ?? [])]);
  return {
    name,
    config,
    credentials,
    settings: new Map([...(ofCredentials ?? []), ...(ofConfig ?? [])]),
    settingsOfCredentials: new Map([...(ofConfig ?? []), ...(ofCredentials ?? [])]),
  };
}

/**
 * Returns the paths of both files, with `word` between them. The path of a file that cannot be read is followed by the
 * reason.
 */
export function placesOf({ config, credentials }: Profile, word: string): string {
  const name = ({ path, problem }: SharedFile): string => `${path}${problem ? ` (not readable: ${problem})` : ""}`;
  return `${name(config)} ${word} ${name(credentials)}`;
}
