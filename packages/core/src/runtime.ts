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
  readonly credentials: CredentialsSource;
  readonly retry: RetryStrategy;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly userAgent: string;
  /** Throws a MissingRegionError when nothing names one. */
  region(): Promise<string>;
  address(): Promise<Address>;
}

/** Sets up a client; the configuration has been checked. */
export function createRuntime(service: Service, config: ClientConfig): Runtime {
  let address: Promise<Address> | undefined;
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
    credentials: createCredentialsSource(config.credentials ?? defaultCredentials()),
    retry: config.retryStrategy ?? standardRetryStrategy(),
    signer: createSigner(),
    clock: { offset: 0 },
    userAgent: `ivskit/${version} api/${service.sdkId}#${service.version}${config.userAgent ? ` ${config.userAgent}` : ""}`,
    region,
    address() {
      address ??= region()
        .then((name) =>
          resolveAddress(service, {
            region: name,
            ...(config.endpoint !== undefined && { endpoint: config.endpoint }),
            useFips: config.useFipsEndpoint ?? false,
            useDualStack: config.useDualstackEndpoint ?? false,
          }),
        )
        .catch((error: unknown) => {
          // A region provider may do better next time.
          address = undefined;
          throw error;
        });
      return address;
    },
  };
}
