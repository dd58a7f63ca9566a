/** Runs scenarios with clients, and records the result of each call. */
import type { Control } from "./control.ts";
import { readError } from "./expect.ts";
import type { Clients, OperationName, Paginate, Scenario, Send, ServiceName, WaitUntil } from "./scenario.ts";

/**
 * The results of operations: `success`, `pages` of a paginator, or an error's name, each with the scenarios that show
 * it. A waiter is recorded under its own name.
 */
export type Coverage = Map<string, Map<string, Set<string>>>;

/** Runs on empty services. @throws Error if the scenario fails, or does not call one of its operations */
export async function runScenario<Service extends ServiceName>(
  service: Service,
  scenario: Scenario<Service>,
  clients: Clients,
  control: Control,
  coverage: Coverage = new Map(),
): Promise<void> {
  await control.reset();
  const client = clients[service];
  const called = new Set<OperationName<Service>>();
  const note = (subject: string, outcome: string): void => {
    const outcomes = coverage.get(subject) ?? new Map<string, Set<string>>();
    coverage.set(subject, outcomes.set(outcome, (outcomes.get(outcome) ?? new Set()).add(scenario.name)));
  };
  const send: Send<Service> = async (name, input) => {
    called.add(name);
    try {
      const output = await client.send(name, input);
      note(name, "success");
      return output;
    } catch (error) {
      note(name, readError(error)?.name ?? "no answer");
      throw error;
    }
  };
  const paginate: Paginate<Service> = async function* (name, input) {
    called.add(name);
    yield* client.paginate(name, input);
    note(name, "success");
    note(name, "pages");
  };
  const waitUntil: WaitUntil<Service> = async (waiter, input) => {
    await client.waitUntil(waiter, input);
    note(waiter, "success");
  };
  await scenario.run({ send, paginate, waitUntil, control, clients });
  const forgotten = scenario.operations.filter((name) => !called.has(name));
  if (forgotten.length > 0) throw new Error(`the scenario never calls ${forgotten.join(", ")}`);
}

/** A line for each operation and waiter, with the number of scenarios for a success and for each error. */
export function describeCoverage(coverage: Coverage): string {
  const lines = [...coverage].sort().map(([subject, outcomes]) => {
    const { success = 0, ...errors } = Object.fromEntries([...outcomes].map(([name, shownBy]) => [name, shownBy.size]));
    const counts = Object.entries({ success, ...errors }).map(([name, count]) => `${name} ${count}`);
    return `${subject.padEnd(35)}${counts.join(", ")}`;
  });
  return lines.join("\n");
}
