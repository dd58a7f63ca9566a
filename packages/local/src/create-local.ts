/** Puts a list of services together: one address, one state, one clock. */
import { createRandom } from "./basics/random.ts";
import { answerConsole, isForConsole } from "./control/console.ts";
import { type BaseControls, createControls } from "./control/controls.ts";
import { controlPrefix } from "./control/prefix.ts";
import { createControlRoutes } from "./control/routes.ts";
import { type Answers, createAnswers } from "./fault-injection/answers.ts";
import { createAllowList } from "./http/allow-list.ts";
import { createGate, type Gate } from "./http/gate.ts";
import { handleRequest } from "./http/handle.ts";
import { createRouter } from "./http/router.ts";
import { createVerifier } from "./http/sigv4/verify.ts";
import { type LocalIvsOptions, readOptions, type Settings } from "./options.ts";
import { createWorld } from "./simulation/create-world.ts";
import type { Service } from "./simulation/define-service.ts";
import type { World } from "./simulation/world.ts";
import type { Storage } from "./storage/storage.ts";

/** Handles requests, and closes the storage, as `LocalIvs` describes. The controls of the services are added to it. */
export interface Local extends BaseControls {
  readonly fetch: (request: Request) => Promise<Response>;
  close(): void;
}

/** A local service, and the parts of it that further protocols use. */
export interface Assembled {
  readonly local: Local;
  readonly world: World;
  readonly settings: Settings;
  readonly gate: Gate;
  readonly answers: Answers;
}

/**
 * @param services the first one answers requests for unknown resources
 * @param openApi loads the OpenAPI document of the control API
 * @throws TypeError for an invalid option, and for a storage whose content does not fit the options
 */
export function createLocal(
  services: readonly [Service, ...Service[]],
  openApi: () => Promise<object>,
  options: LocalIvsOptions,
  storage?: Storage,
): Local {
  return assemble(services, openApi, options, storage).local;
}

/** Does the same as `createLocal`, and also returns the parts of the service. */
export function assemble(
  services: readonly [Service, ...Service[]],
  openApi: () => Promise<object>,
  options: LocalIvsOptions,
  storage?: Storage,
): Assembled {
  const settings = readOptions(options);
  const gate = createGate(createAllowList(settings.allowedHosts, settings.allowedOrigins));
  const created = createWorld(services, settings, storage);
  const { world } = created;
  const { region, credentials } = settings;
  const operations = services.flatMap(({ contract }) => Object.keys(contract.operations));
  const answers = createAnswers(operations);
  const parts = {
    router: createRouter(services),
    fallback: services[0],
    verify: createVerifier({ region, credentials }),
    world,
    requestIds: createRandom(settings.seed, "requests"),
    answers,
  };
  const controls = createControls(services, created);
  const control = createControlRoutes({ services, controls: controls.immediate, journal: world.journal, openApi });
  const local: Local = {
    ...controls.lasting,
    close: () => {
      world.events.close();
      try {
        world.journal.close();
      } finally {
        world.clock.clear();
      }
    },
    fetch: async (request) => {
      const refusal = gate(request);
      if (refusal !== undefined) return refusal;
      const { pathname } = new URL(request.url);
      if (isForConsole(request.method, pathname)) return answerConsole(pathname);
      const forControl = pathname === controlPrefix || pathname.startsWith(`${controlPrefix}/`);
      if (!forControl) return handleRequest(parts, request);
      world.clock.runDue();
      return control.fetch(request);
    },
  };
  return { local, world, settings, gate, answers };
}
