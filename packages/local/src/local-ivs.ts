/** The local service put together: an Amazon IVS that answers Fetch requests out of memory. */
import { ivs } from "./contracts/ivs.ts";
import { controlPrefix, createControlRoutes } from "./control/routes.ts";
import { createStreamControls, type StreamControls } from "./control/streams.ts";
import { handleRequest } from "./http/handle.ts";
import { createRouter } from "./http/router.ts";
import { handlers } from "./operations/index.ts";
import { type LocalIvsOptions, readOptions } from "./options.ts";
import { createRandom } from "./random.ts";
import { createVerifier } from "./sigv4/verify.ts";
import { createService, resetService } from "./store/service.ts";

export interface LocalIvs {
  /** Answers the service's operations, and the control routes below `/_ivskit`. Never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly streams: StreamControls;
  /** Forgets every resource; a seeded service begins its sequence of ids again. */
  reset(): Promise<void>;
}

/** @throws TypeError for an option that makes no sense */
export function createLocalIvs(options: LocalIvsOptions = {}): LocalIvs {
  const settings = readOptions(options);
  const service = createService(settings);
  const { region, credentials } = settings;
  const parts = {
    contract: ivs,
    router: createRouter(ivs),
    handlers,
    verify: createVerifier({ region, credentials, signingName: ivs.service.signingName }),
    service,
    requestIds: createRandom(settings.seed, "requests"),
  };
  const streams = createStreamControls(service);
  const reset = async (): Promise<void> => resetService(service);
  const control = createControlRoutes({ streams, reset });
  return {
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      const forControl = pathname === controlPrefix || pathname.startsWith(`${controlPrefix}/`);
      return forControl ? control.fetch(request) : handleRequest(parts, request);
    },
    streams,
    reset,
  };
}
