/**
 * The local service put together: an Amazon IVS that answers Fetch requests out of memory, all its services on one
 * address.
 */

import { createRandom } from "./basics/random.ts";
import { answerConsole, isForConsole } from "./control/console.ts";
import { type Controls, createControls, lastingControls } from "./control/controls.ts";
import { controlPrefix } from "./control/prefix.ts";
import { createControlRoutes } from "./control/routes.ts";
import { createAllowList } from "./http/allow-list.ts";
import { createGate } from "./http/gate.ts";
import { handleRequest } from "./http/handle.ts";
import { createRouter } from "./http/router.ts";
import { createVerifier } from "./http/sigv4/verify.ts";
import { type LocalIvsOptions, readOptions } from "./options.ts";
import { perform } from "./services/ivs/tasks.ts";
import { services } from "./services.ts";
import { resumeAgenda } from "./simulation/agenda.ts";
import { createService } from "./simulation/world.ts";
import type { Storage } from "./storage/storage.ts";

export interface LocalIvs extends Controls {
  /**
   * Handles the operations of the services, the control routes below `/_ivskit`, and the console at `/`. It refuses
   * requests for hosts, and from pages, that are not allowed, so a server can pass all requests to it. It rejects only
   * if a fault rule resets the connection, or if the request is aborted while a fault rule delays the response.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Writes the last changes to the data file and closes it. Events are no longer sent to webhooks.
   * @throws Error of the storage if it cannot be written. It is closed in any case, and no request whose changes are
   * lost was acknowledged
   */
  close(): void;
}

/**
 * Creates a local service. With a storage, its state is kept beyond the process.
 * @throws TypeError for an invalid option, and for a storage whose content does not fit the options
 */
export function createLocalIvs(options: LocalIvsOptions = {}, storage?: Storage): LocalIvs {
  const settings = readOptions(options);
  const gate = createGate(createAllowList(settings.allowedHosts, settings.allowedOrigins));
  const service = createService(services, settings, storage);
  service.perform = (task) => perform(service, task);
  resumeAgenda(service);
  const { region, credentials } = settings;
  const parts = {
    router: createRouter(services),
    fallback: services[0],
    verify: createVerifier({ region, credentials }),
    service,
    requestIds: createRandom(settings.seed, "requests"),
  };
  const controls = createControls(service);
  const control = createControlRoutes(controls, service.journal);
  return {
    ...lastingControls(service.journal, controls),
    close: () => {
      service.events.close();
      try {
        service.journal.close();
      } finally {
        service.clock.clear();
      }
    },
    fetch: async (request) => {
      const refusal = gate(request);
      if (refusal !== undefined) return refusal;
      const { pathname } = new URL(request.url);
      if (isForConsole(request.method, pathname)) return answerConsole(pathname);
      const forControl = pathname === controlPrefix || pathname.startsWith(`${controlPrefix}/`);
      if (!forControl) return handleRequest(parts, request);
      service.clock.runDue();
      return control.fetch(request);
    },
  };
}
