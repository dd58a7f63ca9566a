/**
 * Reads the settings of a client from environment variables and the shared files of AWS tools. A variable takes
 * precedence over a file. A setting for one service takes precedence over the setting for all services in the same
 * place.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 */
import { ConfigurationError, MissingRegionError } from "../errors/client.ts";
import { parsePlainUrl } from "../http/uri.ts";
import { type Profile, placesOf, readProfile } from "./profile.ts";
import { readPermitted } from "./variables.ts";

/** Reads the profile at the first call, and returns the same profile at later calls. */
export type ProfileReader = () => Promise<Profile>;

/** Creates a reader for one client. */
export function createProfileReader(): ProfileReader {
  let profile: Promise<Profile> | undefined;
  return () => {
    profile ??= readProfile();
    return profile;
  };
}

/** A text, and the place that it comes from, which errors name. */
interface Found {
  readonly text: string;
  readonly place: string;
}

/** Reads the region. @throws MissingRegionError if neither a variable nor the profile names one */
export async function readRegion(read: ProfileReader): Promise<string> {
  const variable = readPermitted("AWS_REGION") ?? readPermitted("AWS_DEFAULT_REGION");
  if (variable) return variable;
  const profile = await read();
  const region = profile.settingsOfCredentials.get("region");
  if (region) return region;
  throw new MissingRegionError(
    `region must be set: pass \`region\`, set AWS_REGION, or add it to the profile "${profile.name}" in ${placesOf(profile, "or")}.`,
  );
}

/**
 * Reads the endpoint of a service; undefined if none is set, or if `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` or the profile
 * says that endpoints must be ignored.
 *
 * @throws ConfigurationError for an invalid URL, a missing section or a setting that must be true or false
 */
export async function readEndpoint(sdkId: string, read: ProfileReader): Promise<string | undefined> {
  if (await readBoolean("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", read)) return undefined;
  const id = sdkId.replaceAll(" ", "_");
  const found =
    fromVariable(`AWS_ENDPOINT_URL_${id.toUpperCase()}`) ??
    fromVariable("AWS_ENDPOINT_URL") ??
    endpointOfProfile(id.toLowerCase(), await read());
  if (!found) return undefined;
  // The error does not show the text, because it can contain a password.
  if (!parsePlainUrl(found.text)) {
    throw new ConfigurationError(`${found.place} must be an http or https URL without user and query.`);
  }
  return found.text;
}

/**
 * Reads a variable such as `AWS_USE_FIPS_ENDPOINT`, or else the matching setting of the profile, such as
 * `use_fips_endpoint`; undefined if neither is set.
 *
 * @throws ConfigurationError for a value other than `true` and `false`
 */
export async function readBoolean(variable: string, read: ProfileReader): Promise<boolean | undefined> {
  const found = await find(variable, read);
  if (!found) return undefined;
  if (found.text !== "true" && found.text !== "false") {
    throw new ConfigurationError(`${found.place} must be true or false, got ${JSON.stringify(found.text)}.`);
  }
  return found.text === "true";
}

/**
 * Reads the maximum number of attempts; undefined if it is not set.
 *
 * @throws ConfigurationError for any text but a whole number from 1
 */
export async function readMaxAttempts(read: ProfileReader): Promise<number | undefined> {
  const found = await find("AWS_MAX_ATTEMPTS", read);
  if (!found) return undefined;
  if (!/^0*[1-9]\d{0,8}$/.test(found.text)) {
    throw new ConfigurationError(`${found.place} must be a whole number from 1, got ${JSON.stringify(found.text)}.`);
  }
  return Number(found.text);
}

/** Finds a variable, or else the setting of the profile that has the variable's name in lower case, without `AWS_`. */
async function find(variable: string, read: ProfileReader): Promise<Found | undefined> {
  return fromVariable(variable) ?? fromProfile(variable.slice("AWS_".length).toLowerCase(), await read());
}

function fromVariable(place: string): Found | undefined {
  const text = readPermitted(place);
  return text === undefined ? undefined : { text, place };
}

function fromProfile(key: string, { name, settings, config }: Profile): Found | undefined {
  const text = settings.get(key);
  return text === undefined ? undefined : { text, place: `${key} of the profile "${name}" in ${config.path}` };
}

/**
 * Returns the endpoint in the section `services` that the profile names, or else the endpoint in the profile itself;
 * undefined if neither is set.
 *
 * @throws ConfigurationError if the section does not exist
 */
function endpointOfProfile(id: string, profile: Profile): Found | undefined {
  const services = profile.settings.get("services");
  if (services === undefined) return fromProfile("endpoint_url", profile);
  const { path, sections } = profile.config;
  const section = sections.get(`services.${services}`);
  if (!section) {
    throw new ConfigurationError(
      `The profile "${profile.name}" names the section [services ${services}], which ${path} does not have.`,
    );
  }
  const text = section.get(`${id}.endpoint_url`);
  if (text === undefined) return fromProfile("endpoint_url", profile);
  return { text, place: `endpoint_url of ${id} in the section [services ${services}] of ${path}` };
}
