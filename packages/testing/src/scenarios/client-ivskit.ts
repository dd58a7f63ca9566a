/** The suite's clients of this project. */
import * as ivs from "@ivskit/client-ivs";
import * as realtime from "@ivskit/client-ivs-realtime";
import * as chat from "@ivskit/client-ivschat";
import { type Connection, callsOf, type Exports, waiterInput } from "./connection.ts";
import type { Clients, ScenarioClient, ServiceName } from "./scenario.ts";

type Wait = (config: object, input: object) => Promise<unknown>;

function scenarioClient<Service extends ServiceName>(
  module: Exports,
  client: { close(): void },
): ScenarioClient<Service> {
  return {
    ...callsOf<Service>(module, client),
    waitUntil: async (waiter, { arn }) => {
      const wait = module[`waitUntil${waiter}`] as Wait | undefined;
      if (wait === undefined) throw new Error(`the module has no waitUntil${waiter}`);
      await wait({ client, maxWaitTime: 10, minDelay: 0.05, maxDelay: 0.2 }, waiterInput(waiter, arn));
    },
    close: () => client.close(),
  };
}

export function ivskitClients(connection: Connection): Clients {
  const config = { ...connection, maxAttempts: 1 };
  return {
    ivs: scenarioClient(ivs, new ivs.Ivs(config)),
    "ivs-realtime": scenarioClient(realtime, new realtime.IVSRealTime(config)),
    ivschat: scenarioClient(chat, new chat.Ivschat(config)),
  };
}
