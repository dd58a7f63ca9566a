/** Gets credentials from a program's own backend, in every runtime. */
import { parseMembers, readCredentials } from "./remote/answer.ts";
import { ask, checkOptions } from "./remote/ask.ts";
import { checkUrl } from "./remote/check.ts";
import { type FetchOptions, fetchAnswer } from "./remote/fetch.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** The options of `fromTokenEndpoint`. The default of `requestTimeout` is 10000 milliseconds. */
export interface TokenEndpointOptions extends FetchOptions {
  /**
   * Options of fetch, such as headers or `{ credentials: "include" }` for cookies of another site, or a function that
   * returns them. The function is called each time the provider is called, since tokens of users expire.
   */
  readonly request?: RequestInit | (() => RequestInit | Promise<RequestInit>) | undefined;
}

const optionNames: readonly string[] = ["request", "fetch"] satisfies (keyof TokenEndpointOptions)[];

/**
 * Creates a provider that fetches temporary credentials from a URL of your backend. The answer must be a JSON object
 * with `accessKeyId` and `secretAccessKey`. It can also have `sessionToken` and `expiration`, a date such as
 * `2026-11-23T18:00:00Z`. Names may begin with capitals, and the members may be inside of `Credentials`, as in the
 * answer of AWS STS.
 *
 * A client calls the provider again in the last five minutes before the expiration. The provider rejects with a
 * CredentialsError, an AbortError after an abort, or the error of the function `request`.
 *
 * @throws ConfigurationError for an invalid option
 * @example new IvsClient({ region: "us-west-2", credentials: fromTokenEndpoint("https://example.com/credentials") })
 */
export function fromTokenEndpoint(url: string | URL, options: TokenEndpointOptions = {}): CredentialsProvider {
  checkOptions("fromTokenEndpoint", options, optionNames);
  // In a browser, the URL can be relative to the page.
  const base = (globalThis as { readonly location?: { readonly href: string } }).location?.href;
  const address = checkUrl("url", URL.canParse(`${url}`, base) ? new URL(url, base).href : "");
  // The path and the query can hold secrets, so error texts show only the host.
  const name = `The token endpoint at ${new URL(address).host}`;
  return async (): Promise<Credentials> => {
    const { request } = options;
    const init = typeof request === "function" ? await request() : request;
    const { pathname, search } = new URL(address);
    const secrets = [...new Headers(init?.headers).values(), pathname, search];
    const text = await ask({ name, secrets, options, timeoutMs: 10_000 }, (signal) =>
      fetchAnswer(options, address, { ...withoutCache(), ...init }, signal),
    );
    const outer = parseMembers(name, text);
    const { Credentials: inner } = outer;
    const members = typeof inner === "object" && inner !== null ? { ...inner } : outer;
    return readCredentials(name, lowerFirst(members), false);
  };
}

/**
 * Returns the option of fetch that prevents caches from storing the answer. The result is empty where the runtime does
 * not have the option, as in Workers with an old compatibility date.
 */
function withoutCache(): RequestInit {
  return "cache" in Request.prototype ? { cache: "no-store" } : {};
}

function lowerFirst(members: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [key.replace(/^./, (c) => c.toLowerCase()), value]),
  );
}
