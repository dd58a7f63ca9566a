/** Runs scenarios with a client, and writes down what came of each call. */
import type { Control } from "./control.ts";
import { readError } from "./expect.ts";
import type { OperationName, Scenario, ScenarioClient, Send } from "./scenario.ts";

/** What operations have been seen to answer: `success` or an error's name, each with the scenarios that show it. */
export type Coverage = Map<OperationName, Map<string, Set<string>>>;

/** On an empty service. @throws Error where the scenario fails, or does not call an operation that it is about */
export async function runScenario(
  scenario: Scenario,
  client: ScenarioClient,
  control: Control,
  coverage: Coverage = new Map(),
): Promise<void> {
  await control.reset();
  const called = new Set<OperationName>();
  const note = (operation: OperationName, outcome: string): void => {
    const outcomes = coverage.get(operation) ?? new Map<string, Set<string>>();
    coverage.set(operation, outcomes.set(outcome, (outcomes.get(outcome) ?? new Set()).add(scenario.name)));
  };
  const send: Send = async (name, input) => {
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
  await scenario.run({ send, waitUntil: client.waitUntil, control });
  const forgotten = scenario.operations.filter((name) => !called.has(name));
  if (forgotten.length > 0) throw new Error(`the scenario never calls ${forgotten.join(", ")}`);
}

/** A line for every operation: how many scenarios show it succeed, and how many each error. */
export function describeCoverage(coverage: Coverage): string {
  const lines = [...coverage].sort().map(([operation, outcomes]) => {
    const { success = 0, ...errors } = Object.fromEntries([...outcomes].map(([name, shownBy]) => [name, shownBy.size]));
    const counts = Object.entries({ success, ...errors }).map(([name, count]) => `${name} ${count}`);
    return `${operation.padEnd(35)}${counts.join(", ")}`;
  });
  return lines.join("\n");
}
