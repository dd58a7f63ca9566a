/** The local service put together: an Amazon IVS that answers Fetch requests out of memory, all its services on one address. */
import { answerConsole, isForConsole } from "./control/console.ts";
import { type Controls, createControls, lastingControls } from "./control/controls.ts";
import { controlPrefix } from "./control/prefix.ts";
import { createControlRoutes } from "./control/routes.ts";
import { createAllowList } from "./http/allow-list.ts";
import { createGate } from "./http/gate.ts";
import { handleRequest } from "./http/handle.ts";
import { createRouter } from "./http/router.ts";
import { type LocalIvsOptions, readOptions } from "./options.ts";
import { createRandom } from "./random.ts";
import { services } from "./services.ts";
import { createVerifier } from "./sigv4/verify.ts";
import { resumeAgenda } from "./store/agenda.ts";
import { perform } from "./store/perform.ts";
import { createService } from "./store/service.ts";
import type { Storage } from "./store/storage.ts";

export interface LocalIvs extends Controls {
  /**
   * Answers the services' operations, the control routes below `/_ivskit`, and with the console at `/`. Refuses first
   * whatever names a host or comes from a page that is not allowed, so that it can be handed to a server. Rejects only
   * where a rule for faults resets the connection, or where the request is aborted while a rule holds its answer back.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Writes what is left to a data file and lets go of it; nothing goes to webhooks any more.
   * @throws Error of the storage, where that cannot be written; it is let go of all the same, and no request whose
   * changes are lost has been acknowledged
   */
  close(): void;
}

/**
 * With a storage, the state outlives the process.
 * @throws TypeError for an option that makes no sense, or for a storage that holds what is not for these options
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
