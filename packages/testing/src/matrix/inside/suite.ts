/** The scenario suite as one function, for a runtime that knows only the address of a service. */

import { scenarios } from "../../scenarios/all.ts";
import { behaviours, runBehaviour } from "../../scenarios/behaviour.ts";
import { ivskitClients } from "../../scenarios/client-ivskit.ts";
import type { Connection } from "../../scenarios/connection.ts";
import { createControl } from "../../scenarios/control.ts";
import type { ServiceName } from "../../scenarios/scenario.ts";

/** The result of a scenario. It has no message if the scenario passed. */
export interface Result {
  readonly service: ServiceName;
  readonly scenario: string;
  readonly operations: readonly string[];
  readonly message?: string;
}

/** Never throws: a failed scenario is a result, and the next scenario begins with an empty service. */
export async function runSuite(connection: Connection): Promise<Result[]> {
  const control = createControl(connection.endpoint);
  const clients = ivskitClients(connection);
  const results: Result[] = [];
  const note = async (about: Omit<Result, "message">, run: Promise<void>): Promise<void> => {
    const message = await run.then(
      () => undefined,
      (error: unknown) => String(error),
    );
    results.push({ ...about, ...(message !== undefined && { message }) });
  };
  for (const scenario of scenarios) {
    const { service, name, operations } = scenario;
    await note({ service, scenario: name, operations }, scenario.run(clients, control));
  }
  for (const client of Object.values(clients)) client.close();
  for (const behaviour of behaviours) {
    const { name, operations } = behaviour;
    await note({ service: "ivs", scenario: name, operations }, runBehaviour(behaviour, connection, control));
  }
  return results;
}
