/** Inputs that every operation refuses: those that break the model's rules, and those that name missing resources. */
import { refused } from "./expect.ts";
import type { Scenario, ServiceName } from "./scenario.ts";
import { operationNamesOf, type ServiceOperations } from "./suite.ts";

export function refusalScenarios<Service extends ServiceName>(
  service: ServiceOperations<Service>,
): Scenario<Service>[] {
  const names = operationNamesOf(service.inputs);
  const invalid = names.map((name): Scenario<Service> => {
    const { wrong, member } = service.inputs[name];
    return {
      name: `${name} names the member that breaks a rule`,
      operations: [name],
      run: ({ send }) => refused(send(name, wrong), "ValidationException", 400, `'${member}' failed to satisfy`),
    };
  });
  const notFound = names
    .filter((name) => service.errors[name].includes("ResourceNotFoundException"))
    .filter((name) => service.unreached[name]?.ResourceNotFoundException === undefined)
    .map(
      (name): Scenario<Service> => ({
        name: `${name} does not find what nobody made`,
        operations: [name],
        run: ({ send }) =>
          refused(send(name, service.inputs[name].right), "ResourceNotFoundException", 404, "not found"),
      }),
    );
  return [...invalid, ...notFound];
}
