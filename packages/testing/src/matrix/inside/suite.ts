/** The scenario suite as one function, for a runtime that is given nothing but a service's address. */

import { scenarios } from "../../scenarios/all.ts";
import { behaviours, runBehaviour } from "../../scenarios/behaviour.ts";
import { ivskitClient } from "../../scenarios/client-ivskit.ts";
import type { Connection } from "../../scenarios/connection.ts";
import { createControl } from "../../scenarios/control.ts";
import { runScenario } from "../../scenarios/run.ts";

/** What came of a scenario: no message where it passed. */
export interface Result {
  readonly scenario: string;
  readonly operations: readonly string[];
  readonly message?: string;
}

/** Never throws: a scenario that fails is a result, and the next one starts on an empty service. */
export async function runSuite(connection: Connection): Promise<Result[]> {
  const control = createControl(connection.endpoint);
  const client = ivskitClient(connection);
  const results: Result[] = [];
  for (const scenario of scenarios) {
    const { name, operations } = scenario;
    const message = await runScenario(scenario, client, control).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    results.push({ scenario: name, operations, ...(message !== undefined && { message }) });
  }
  client.close();
  for (const behaviour of behaviours) {
    const { name, operations } = behaviour;
    const message = await runBehaviour(behaviour, connection, control).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    results.push({ scenario: name, operations, ...(message !== undefined && { message }) });
  }
  return results;
}
