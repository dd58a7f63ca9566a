// What one client keeps between calls.
import { defaultCredentials, defaultRegion } from "#credentials";
import type { Clock } from "./clock.ts";
import type { ClientConfig } from "./config.ts";
import { type CredentialsSource, createCredentialsSource } from "./credentials/source.ts";
import { type Address, checkRegion, resolveAddress } from "./endpoint/resolve.ts";
import { MissingRegionError } from "./errors/client.ts";
import { type RetryStrategy, standardRetryStrategy } from "./retry/strategy.ts";
import type { Service } from "./service.ts";
import { createSigner, type Signer } from "./sign/signer.ts";
import { createFetchHandler } from "./transport/fetch.ts";
import type { HttpHandler } from "./transport/handler.ts";
import { version } from "./version.ts";

/** What one client keeps between calls. */
export interface Runtime {
  readonly service: Service;
  readonly config: ClientConfig;
  readonly handler: HttpHandler;
  readonly source: CredentialsSource;
  readonly retry: RetryStrategy;
  readonly signer: Signer;
  readonly clock: Clock;
  /** Throws a MissingRegionError when nothing names one. */
  region(): Promise<string>;
  /** Where requests go. */
  locate(): Promise<Address>;
}

/** Sets up a client; the configuration has been checked. */
export function createRuntime(service: Service, config: ClientConfig): Runtime {
  const { endpoint, useFipsEndpoint: useFips, useDualstackEndpoint: useDualStack, userAgent = "" } = config;
  const agent = `ivskit/${version} api/${service.sdkId}#${service.version} ${userAgent}`.trim();
  let address: Address | undefined;
  const region = async (): Promise<string> => {
    const { region: given = defaultRegion() } = config;
    const name = typeof given === "function" ? await given() : given;
    if (!name) throw new MissingRegionError("No region is set: pass `region`, such as us-west-2.");
    checkRegion(name);
    return name;
  };
  return {
    service,
    config,
    handler: config.requestHandler ?? createFetchHandler(config.fetch),
    source: createCredentialsSource(config.credentials ?? defaultCredentials()),
    retry: config.retryStrategy ?? standardRetryStrategy(),
    signer: createSigner(),
    clock: { offset: 0 },
    region,
    // A region provider that failed may do better next time.
    async locate() {
      address ??= resolveAddress(service, { region: await region(), endpoint, useFips, useDualStack }, agent);
      return address;
    },
  };
}
