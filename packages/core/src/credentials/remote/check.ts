/** Checks the options of providers, and determines the URL of a service. */
import { ConfigurationError } from "../../errors/client.ts";

/**
 * Checks that an option is a text of at least one character.
 *
 * @throws ConfigurationError for any other value, which the error does not show
 */
export function checkText(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") {
    throw new ConfigurationError(`${name} must be a text, got ${value === "" ? "an empty one" : typeof value}.`);
  }
}

/**
 * Returns the endpoint, or else the URL of the service in the region.
 *
 * @throws ConfigurationError for an invalid endpoint; without an endpoint, for a region that is absent or invalid, or
 *   for which the URL is not known
 */
export function regionalUrl(service: string, region: string | undefined, endpoint: string | undefined): string {
  if (endpoint !== undefined) return checkUrl("endpoint", endpoint);
  if (region === undefined || !/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)) {
    throw new ConfigurationError("region must be a name such as us-west-2.");
  }
  if (/-iso|^eusc-/.test(region)) {
    throw new ConfigurationError(`endpoint must be given, since the region ${region} is in a partition of its own.`);
  }
  return `https://${service}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}/`;
}

/**
 * Returns the text.
 *
 * @throws ConfigurationError if it is not an http or https URL without a user; the error does not show it
 */
export function checkUrl(name: string, text: string): string {
  if (typeof text === "string" && URL.canParse(text) && /^https?:\/\/[^/?#@]+([/?]|$)/i.test(text)) return text;
  throw new ConfigurationError(`${name} must be an http or https URL without user.`);
}
